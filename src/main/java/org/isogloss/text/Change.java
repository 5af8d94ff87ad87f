package org.isogloss.text;

import java.util.List;

/**
 * What became of one stretch of a text over several layers: their edits composed, so that the
 * changes between two versions never overlap.
 *
 * @param from the stretch in the earlier version
 * @param before what stood there
 * @param to the stretch in the later version
 * @param after what stands there now
 * @param causes every rule that had a hand in it, the first to act first
 */
public record Change(Span from, String before, Span to, String after, List<Cause> causes) {

  /** Copies the list. */
  public Change {
    causes = List.copyOf(causes);
  }

  /** The cause that explains the result best: the last to act. */
  public Cause cause() {
    return causes.get(causes.size() - 1);
  }
}
