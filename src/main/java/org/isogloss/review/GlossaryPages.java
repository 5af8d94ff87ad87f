package org.isogloss.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isogloss.glossary.Entry;
import org.isogloss.glossary.Glossary;

/** Which of the glossary's pages shows a row. */
final class GlossaryPages {

  /** A page of so many rows stays well under a megabyte. */
  static final int ROWS = 200;

  static final String NAME = "glossary";

  private final List<Entry> entries;
  private final Map<Integer, Integer> pageOf = new HashMap<>();

  GlossaryPages(Glossary glossary) {
    this.entries = glossary.entries();
    for (Entry entry : entries) {
      pageOf.putIfAbsent(entry.row(), pageOf.size() / ROWS);
    }
  }

  /** How many pages there are: one at least. */
  int count() {
    return Math.max(1, (entries.size() + ROWS - 1) / ROWS);
  }

  /** The rows of a page. */
  List<Entry> entries(int page) {
    int start = Math.min(page * ROWS, entries.size());
    return entries.subList(start, Math.min(start + ROWS, entries.size()));
  }

  /** A link to a row from a page under {@code review/}; empty if there is no such row. */
  String fromReview(int row) {
    Integer page = pageOf.get(row);
    return page == null
        ? ""
        : PageLinks.own(NAME, page) + PageLinks.toAnchor(PageLinks.rowAnchor(row));
  }

  /** A link to a row from the overview; empty if there is no such row. */
  String fromIndex(int row) {
    String link = fromReview(row);
    return link.isEmpty() ? "" : "review/" + link;
  }
}
