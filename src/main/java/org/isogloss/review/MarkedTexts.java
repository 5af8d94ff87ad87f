package org.isogloss.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.isogloss.review.VersionText.Shown;
import org.isogloss.review.view.Language;
import org.isogloss.review.view.MarkedText;
import org.isogloss.review.view.Piece;
import org.isogloss.review.view.Run;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.Span;

/**
 * Cuts a text into pieces that are each marked in one way.
 *
 * <ol>
 *   <li>A change is a piece of its own, never cut: it carries what stood there and what stands
 *       there now, and belongs to the stretch it begins in.
 *   <li>Between changes, the text is cut wherever a flag or a term begins or ends.
 *   <li>A piece is flagged, or part of a term, if it touches one.
 * </ol>
 */
final class MarkedTexts {

  /**
   * A change in a text; changes don't overlap and are in order.
   *
   * @param span the stretch it covers now
   * @param before what stood there
   * @param anchor where it is explained
   */
  record Mark(Span span, String before, String anchor) {}

  /**
   * A preferred term in a text.
   *
   * @param span the stretch it covers
   * @param row its glossary row
   */
  record Term(Span span, int row) {}

  /**
   * What is marked in a text.
   *
   * @param changes in order
   * @param flags stretches that findings are about, in any order
   * @param terms in any order
   */
  record Marks(List<Mark> changes, List<Span> flags, List<Term> terms) {
    static final Marks NONE = new Marks(List.of(), List.of(), List.of());

    /** What concerns a stretch, so that a long text isn't gone through for each of its pieces. */
    Marks in(Span stretch) {
      return new Marks(
          changes.stream().filter(change -> owns(stretch, change.span())).toList(),
          flags.stream().filter(stretch::overlaps).toList(),
          terms.stream().filter(term -> term.span().overlaps(stretch)).toList());
    }
  }

  private final VisibleText visible;

  MarkedTexts(VisibleText visible) {
    this.visible = visible;
  }

  /** A locale, its name in the language of the page. */
  Language language(LocaleTag locale) {
    return visible.language(locale);
  }

  /** The characters of a change by themselves, every one of them visible. */
  List<Run> changed(String text) {
    return visible.changed(text);
  }

  /** Some stretches of a text with their marks, and how much of it is left out after each. */
  MarkedText marked(String text, List<Shown> stretches, Language language, Marks marks) {
    List<Piece> pieces = new ArrayList<>();
    for (Shown shown : stretches) {
      pieces.addAll(marked(text, shown.span(), language, marks).pieces());
      if (shown.left() > 0) {
        List<Run> left = List.of(visible.left(shown.left()));
        pieces.add(new Piece(List.of(), left, "", "", false, ""));
      }
    }
    return new MarkedText(language, pieces);
  }

  /** A stretch of a text with its marks. */
  MarkedText marked(String text, Span stretch, Language language, Marks all) {
    Marks marks = all.in(stretch);
    List<Piece> pieces = new ArrayList<>();
    int reached = stretch.start();
    for (Mark change : marks.changes()) {
      Span span = change.span();
      if (span.start() >= reached) {
        plain(text, reached, span.start(), marks, pieces);
        Span shown = new Span(span.start(), Math.min(span.end(), stretch.end()));
        pieces.add(changed(text, shown, change, marks));
        reached = shown.end();
      }
    }
    plain(text, reached, stretch.end(), marks, pieces);
    return new MarkedText(language, pieces);
  }

  /** A change that leaves nothing may stand at the very end; any other begins inside. */
  static boolean owns(Span stretch, Span change) {
    return change.start() >= stretch.start()
        && (change.start() < stretch.end()
            || (change.isEmpty() && change.start() == stretch.end()));
  }

  private Piece changed(String text, Span span, Mark change, Marks marks) {
    return new Piece(
        visible.changed(change.before()),
        visible.changed(span.of(text)),
        PageLinks.toAnchor(change.anchor()),
        change.anchor(),
        isFlagged(span, marks),
        row(span, marks));
  }

  private void plain(String text, int start, int end, Marks marks, List<Piece> pieces) {
    if (start >= end) {
      return;
    }
    int reached = start;
    for (int cut : cuts(new Span(start, end), marks)) {
      Span span = new Span(reached, cut);
      List<Run> runs = visible.plain(span.of(text));
      pieces.add(new Piece(List.of(), runs, "", "", isFlagged(span, marks), row(span, marks)));
      reached = cut;
    }
  }

  /** The ends of the pieces of a stretch that no change touches. */
  private static SortedSet<Integer> cuts(Span stretch, Marks marks) {
    SortedSet<Integer> cuts = new TreeSet<>();
    cuts.add(stretch.end());
    for (Span flag : marks.flags()) {
      cut(flag, stretch, cuts);
    }
    for (Term term : marks.terms()) {
      cut(term.span(), stretch, cuts);
    }
    return cuts;
  }

  private static void cut(Span mark, Span stretch, SortedSet<Integer> cuts) {
    if (mark.overlaps(stretch)) {
      cuts.add(Math.max(mark.start(), stretch.start()));
      cuts.add(Math.min(mark.end(), stretch.end()));
      cuts.remove(stretch.start());
    }
  }

  private static boolean isFlagged(Span span, Marks marks) {
    return marks.flags().stream().anyMatch(span::overlaps);
  }

  private static String row(Span span, Marks marks) {
    return marks.terms().stream()
        .filter(term -> term.span().overlaps(span))
        .min(Comparator.comparingInt(term -> term.span().start()))
        .map(term -> Integer.toString(term.row()))
        .orElse("");
  }
}
