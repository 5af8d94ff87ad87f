package org.isogloss.clean;

import java.util.ArrayList;
import java.util.List;
import org.isogloss.text.Cause;
import org.isogloss.text.Edit;
import org.isogloss.text.Layer;
import org.isogloss.text.Span;
import org.isogloss.text.TrackedText;
import org.isogloss.text.Verbatim;
import org.jspecify.annotations.Nullable;

/**
 * Collects one rule's edits of one text, in order. What is no prose (code, addresses, placeholders)
 * is looked for only once there is something to edit: most texts need nothing.
 */
final class EditList {

  private final TrackedText text;
  private final String rule;
  private final Cause cause;
  private @Nullable List<Edit> edits;
  private @Nullable List<Span> verbatim;

  EditList(TrackedText text, String rule) {
    this.text = text;
    this.rule = rule;
    this.cause = Cause.rule(rule);
  }

  /** Puts {@code after} in place of a stretch, unless that is verbatim or already so. */
  void replace(int start, int end, String after) {
    if (changes(start, end, after) && !isVerbatim(start, end)) {
      force(start, end, after);
    }
  }

  /** Puts {@code after} in place of a stretch, even in code: for what no file can hold. */
  void force(int start, int end, String after) {
    if (changes(start, end, after)) {
      if (edits == null) {
        edits = new ArrayList<>();
      }
      edits.add(Edit.of(start, text.current().substring(start, end), after, cause));
    }
  }

  private boolean changes(int start, int end, String after) {
    return end - start != after.length() || !text.current().startsWith(after, start);
  }

  /** Whether a stretch touches what is no prose. */
  boolean isVerbatim(int start, int end) {
    if (verbatim == null) {
      verbatim = Verbatim.spansIn(text);
    }
    return Verbatim.touches(verbatim, new Span(start, end));
  }

  Layer layer() {
    return edits == null ? new Layer(rule, List.of()) : new Layer(rule, edits);
  }
}
