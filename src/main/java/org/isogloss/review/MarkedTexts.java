package org.isogloss.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.isogloss.review.view.Language;
import org.isogloss.review.view.MarkedText;
import org.isogloss.review.view.Piece;
import org.isogloss.text.Span;

/**
 * Cuts a text into pieces that are each marked in one way.
 *
 * <ol>
 *   <li>The text is cut wherever a mark or a flag begins or ends.
 *   <li>Each piece takes the mark it lies in; the last piece of a mark carries its number.
 *   <li>A mark without width (the place where something was put in or taken out) is a piece of its
 *       own, before the one that begins there.
 * </ol>
 */
final class MarkedTexts {

  /**
   * A mark over a text; marks don't overlap and are in order.
   *
   * @param span the stretch it covers
   * @param number the change's number, or empty
   * @param href a link to its explanation, or empty
   * @param title its explanation in a line
   */
  record Mark(Span span, String number, String href, String title) {}

  private final VisibleText visible;

  MarkedTexts(VisibleText visible) {
    this.visible = visible;
  }

  /** A text that is one change as a whole. */
  MarkedText whole(String text, Language language, Piece.Kind kind) {
    return new MarkedText(
        language, List.of(new Piece(kind, visible.changed(text), "", "", "", false)));
  }

  /**
   * A text with marks and flags.
   *
   * @param kind what its marks are
   * @param flags stretches that findings are about, in any order
   */
  MarkedText marked(
      String text, Language language, Piece.Kind kind, List<Mark> marks, List<Span> flags) {
    List<Piece> pieces = new ArrayList<>();
    int next = 0;
    int start = 0;
    for (int end : cuts(text.length(), marks, flags)) {
      while (next < marks.size() && marks.get(next).span().end() <= start) {
        if (marks.get(next).span().isEmpty()) {
          pieces.add(piece(kind, "", marks.get(next), true, false));
        }
        next++;
      }
      if (end > start) {
        Span span = new Span(start, end);
        boolean flagged = flags.stream().anyMatch(span::overlaps);
        Mark mark = next < marks.size() ? marks.get(next) : null;
        if (mark != null && mark.span().contains(span)) {
          pieces.add(piece(kind, span.of(text), mark, end == mark.span().end(), flagged));
        } else {
          pieces.add(
              new Piece(Piece.Kind.PLAIN, visible.plain(span.of(text)), "", "", "", flagged));
        }
        start = end;
      }
    }
    for (Mark mark : marks.subList(next, marks.size())) {
      if (mark.span().isEmpty()) {
        pieces.add(piece(kind, "", mark, true, false));
      }
    }
    return new MarkedText(language, pieces);
  }

  private Piece piece(Piece.Kind kind, String text, Mark mark, boolean last, boolean flagged) {
    String number = last ? mark.number() : "";
    return new Piece(kind, visible.changed(text), number, mark.href(), mark.title(), flagged);
  }

  private static Set<Integer> cuts(int length, List<Mark> marks, List<Span> flags) {
    Set<Integer> cuts = new TreeSet<>();
    cuts.add(length);
    for (Mark mark : marks) {
      cuts.add(mark.span().start());
      cuts.add(mark.span().end());
    }
    for (Span flag : flags) {
      cuts.add(Math.min(length, flag.start()));
      cuts.add(Math.min(length, flag.end()));
    }
    return cuts;
  }
}
