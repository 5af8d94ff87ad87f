package org.isogloss.glossary.normalize;

import java.util.ArrayList;
import java.util.List;
import org.isogloss.text.Block;
import org.isogloss.text.Change;
import org.isogloss.text.Finding;
import org.isogloss.text.Span;

/** Findings of earlier stations that a row has settled: the words they are about are replaced. */
final class SettledFindings {

  private SettledFindings() {}

  /**
   * The findings that are still open, in order.
   *
   * @param before the blocks as they came
   * @param after the same blocks with the glossary applied
   */
  static List<Finding> without(List<Finding> findings, List<Block> before, List<Block> after) {
    List<Finding> open = new ArrayList<>(findings.size());
    for (Finding finding : findings) {
      boolean isSettled =
          finding.block() != Finding.NO_BLOCK
              && isSettled(finding, before.get(finding.block()), after.get(finding.block()));
      if (!isSettled) {
        open.add(finding);
      }
    }
    return open;
  }

  private static boolean isSettled(Finding finding, Block before, Block after) {
    Span span = finding.span();
    if (span == null || span.isEmpty()) {
      return false;
    }
    int came = before.text().version();
    Span words = before.text().map(span, 0, came);
    for (Change change : after.text().changesSince(came)) {
      if (change.from().contains(words)) {
        return true;
      }
    }
    return false;
  }
}
