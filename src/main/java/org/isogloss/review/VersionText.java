package org.isogloss.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isogloss.glossary.TermMatch;
import org.isogloss.glossary.Terminology;
import org.isogloss.review.MarkedTexts.Mark;
import org.isogloss.review.MarkedTexts.Marks;
import org.isogloss.review.MarkedTexts.Term;
import org.isogloss.review.view.Language;
import org.isogloss.review.view.MarkedText;
import org.isogloss.text.Block;
import org.isogloss.text.Change;
import org.isogloss.text.Document;
import org.isogloss.text.Finding;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.Segment;
import org.isogloss.text.Sentence;
import org.isogloss.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One version of a document with everything that is marked in it: its changes, numbered through;
 * what findings are about; the glossary's preferred terms. Worked out once, shown block by block
 * and sentence by sentence.
 */
final class VersionText {

  /** A change of a version; numbers begin with 1. */
  record NumberedChange(int number, Change change) {}

  /** A sentence and where it stands. */
  record Place(Block block, Sentence sentence) {

    String text() {
      return sentence.span().of(block.text().current());
    }
  }

  /**
   * What a page shows of a block.
   *
   * @param from its first sentence there
   * @param to the sentence after its last; {@code from} in a block without sentences
   */
  record Slice(Block block, int from, int to) {

    /** Where its text stands in the block's; white space between sentences goes with the first. */
    Span span() {
      List<Sentence> sentences = block.sentences();
      int start = from == 0 ? 0 : sentences.get(from).span().start();
      int end =
          to == sentences.size()
              ? block.text().current().length()
              : sentences.get(to).span().start();
      return new Span(start, end);
    }

    /** Its text as it is shown: as it is, but of sentences that are too long the beginnings. */
    List<Shown> shown() {
      Span all = span();
      List<Shown> shown = new ArrayList<>();
      int reached = all.start();
      for (Sentence sentence : block.sentences().subList(from, to)) {
        if (sentence.span().length() > VisibleText.LONGEST) {
          shown.add(new Shown(new Span(reached, sentence.span().start()), 0));
          shown.add(Shown.of(sentence.span(), block.text().current()));
          reached = sentence.span().end();
        }
      }
      Span rest = new Span(reached, all.end());
      shown.add(from == to ? Shown.of(rest, block.text().current()) : new Shown(rest, 0));
      return shown;
    }
  }

  /**
   * A stretch of a text that a page shows.
   *
   * @param span where it stands
   * @param left how many characters after it are not shown
   */
  record Shown(Span span, int left) {

    /** The beginning of a stretch, or all of it. */
    static Shown of(Span span, String text) {
      int end = span.start() + VisibleText.end(span.of(text));
      return new Shown(new Span(span.start(), end), span.end() - end);
    }
  }

  private final Document document;
  private final LocaleTag locale;
  private final Language language;
  private final MarkedTexts texts;
  private final Terminology terminology;
  private final List<List<NumberedChange>> changes = new ArrayList<>();
  private final List<Marks> marks = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();
  private final Map<String, Place> placeOf = new HashMap<>();

  VersionText(Document document, Terminology terminology, MarkedTexts texts) {
    this.document = document;
    this.locale = document.locale();
    this.language = texts.language(locale);
    this.terminology = terminology;
    this.texts = texts;
    Map<Integer, List<Span>> flagged = flagged(document);
    int number = 1;
    for (Block block : document.blocks()) {
      List<NumberedChange> numbered = new ArrayList<>();
      for (Change change : block.isContent() ? block.changes() : List.<Change>of()) {
        numbered.add(new NumberedChange(number++, change));
      }
      changes.add(numbered);
      marks.add(
          new Marks(
              marks(numbered),
              flags(block, flagged.getOrDefault(block.index(), List.of())),
              terms(block)));
      for (Sentence sentence : block.isContent() ? block.sentences() : List.<Sentence>of()) {
        Place place = new Place(block, sentence);
        places.add(place);
        placeOf.put(sentence.id().value(), place);
      }
    }
  }

  private List<Mark> marks(List<NumberedChange> numbered) {
    List<Mark> found = new ArrayList<>(numbered.size());
    for (NumberedChange one : numbered) {
      String anchor = PageLinks.changeAnchor(locale, one.number());
      found.add(new Mark(one.change().to(), one.change().before(), anchor));
    }
    return found;
  }

  private List<Term> terms(Block block) {
    List<Term> found = new ArrayList<>();
    if (block.isContent()) {
      for (Sentence sentence : block.sentences()) {
        String text = sentence.span().of(block.text().current());
        for (TermMatch match : preferred(text)) {
          Span span = match.span().shift(sentence.span().start());
          found.add(new Term(span, match.entry().row()));
        }
      }
    }
    return found;
  }

  private List<TermMatch> preferred(String text) {
    return terminology.find(text, locale, TermMatch.Kind.PREFERRED);
  }

  /** By block, the stretches of its original text that findings are about. */
  private static Map<Integer, List<Span>> flagged(Document document) {
    Map<Integer, List<Span>> flagged = new HashMap<>();
    for (Finding finding : document.findings()) {
      Span span = finding.span();
      if (span != null) {
        flagged.computeIfAbsent(finding.block(), block -> new ArrayList<>()).add(span);
      }
    }
    return flagged;
  }

  private static List<Span> flags(Block block, List<Span> originals) {
    List<Span> flags = new ArrayList<>(originals.size());
    for (Span original : originals) {
      Span current = block.text().map(original, 0, block.text().version());
      if (!current.isEmpty()) {
        flags.add(current);
      }
    }
    return flags;
  }

  Document document() {
    return document;
  }

  LocaleTag locale() {
    return locale;
  }

  /** The sentences of the clean content in order. */
  List<Place> places() {
    return places;
  }

  /** Where a sentence stands; null if this version does not have it. */
  @Nullable Place place(String sentence) {
    return placeOf.get(sentence);
  }

  /**
   * The sentence a finding is about: the one at its stretch, the block's first without one; null if
   * its block has none.
   */
  @Nullable Place place(Finding finding) {
    if (finding.block() < 0 || finding.block() >= document.blocks().size()) {
      return null;
    }
    Block block = document.blocks().get(finding.block());
    Span span = finding.span();
    int at = span == null ? 0 : block.text().map(span, 0, block.text().version()).start();
    return place(block, at);
  }

  /** The sentence at a place of a block, or the one before it; null if the block has none. */
  static @Nullable Place place(Block block, int at) {
    if (!block.isContent() || block.sentences().isEmpty()) {
      return null;
    }
    int low = 0;
    int high = block.sentences().size();
    while (low + 1 < high) {
      int middle = (low + high) >>> 1;
      if (block.sentences().get(middle).span().start() <= at) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return new Place(block, block.sentences().get(low));
  }

  /** The changes of a block. */
  List<NumberedChange> changes(int block) {
    return changes.get(block);
  }

  /** The preferred terms of a block. */
  List<Term> terms(int block) {
    return marks.get(block).terms();
  }

  /** The changes that are seen in what a page shows of a block. */
  List<NumberedChange> changes(Slice slice) {
    List<Shown> shown = slice.shown();
    return changes.get(slice.block().index()).stream()
        .filter(one -> shown.stream().anyMatch(s -> MarkedTexts.owns(s.span(), one.change().to())))
        .toList();
  }

  /** The preferred terms in what a page shows of a block. */
  List<Term> terms(Slice slice) {
    Span span = slice.span();
    return marks.get(slice.block().index()).terms().stream()
        .filter(term -> term.span().overlaps(span))
        .toList();
  }

  /** What a page shows of a block. */
  MarkedText text(Slice slice) {
    return text(slice.block(), slice.shown());
  }

  /** A sentence, as it stands here or, if it does not, as it is. */
  MarkedText sentence(Segment segment) {
    Place place = placeOf.get(segment.id().value());
    if (place == null || !place.text().equals(segment.current())) {
      return unplaced(segment.current());
    }
    Span span = place.sentence().span();
    return text(place.block(), List.of(Shown.of(span, place.block().text().current())));
  }

  private MarkedText text(Block block, List<Shown> stretches) {
    return texts.marked(block.text().current(), stretches, language, marks.get(block.index()));
  }

  private MarkedText unplaced(String text) {
    List<Term> terms = new ArrayList<>();
    for (TermMatch match : preferred(text)) {
      terms.add(new Term(match.span(), match.entry().row()));
    }
    Marks here = new Marks(List.of(), List.of(), terms);
    Shown shown = Shown.of(new Span(0, text.length()), text);
    return texts.marked(text, List.of(shown), language, here);
  }
}
