package org.isogloss.translate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.text.Bitext;
import org.isogloss.text.Block;
import org.isogloss.text.Cause;
import org.isogloss.text.Document;
import org.isogloss.text.Edit;
import org.isogloss.text.InlineCode;
import org.isogloss.text.Layer;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.Origin;
import org.isogloss.text.Segment;
import org.isogloss.text.Sentence;
import org.isogloss.text.Side;
import org.isogloss.text.Span;
import org.isogloss.text.State;
import org.isogloss.text.Unit;
import org.isogloss.text.Verbatim;

/**
 * The locales nobody reads, with which an engineer tests a site before translations exist, as
 * Android has them.
 *
 * <ol>
 *   <li>{@code en-XA}: letters get accents, a sentence grows by a third and stands in brackets;
 *       what stays plain is not translated, what is cut is too narrow.
 *   <li>{@code ar-XB}: each word is turned to run from right to left.
 *   <li>Addresses, placeholders, code and inline markup stay as they are.
 * </ol>
 */
public enum PseudoLocale {
  /** Accents and length. */
  EN_XA("en-XA"),
  /** From right to left. */
  AR_XB("ar-XB");

  private static final String PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  private static final String ACCENTED = "ÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽåɓçðéƒĝĥîĵķļɱñöþʠŕšţûṽŵχýž";
  private static final List<String> GROWTH =
      List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}'’]+");
  private static final Cause CAUSE = Cause.rule("translate.pseudo");
  private static final String RIGHT_TO_LEFT = "\u200F\u202E";
  private static final String BACK = "\u202C\u200F";

  private final String tag;

  PseudoLocale(String tag) {
    this.tag = tag;
  }

  /** The pseudo-locale with a tag, if it is one. */
  public static Optional<PseudoLocale> of(LocaleTag locale) {
    return Arrays.stream(values()).filter(pseudo -> pseudo.tag.equals(locale.tag())).findFirst();
  }

  /**
   * A document in this locale.
   *
   * @param source the document, cleaned and segmented
   * @return every sentence of it as a unit of its own, translated; the target's file is the
   *     source's, and what the locale did stands in the blocks' edits
   */
  public Bitext translate(Document source) {
    LocaleTag locale = LocaleTag.of(tag);
    List<Block> blocks = new ArrayList<>();
    for (Block block : source.blocks()) {
      blocks.add(block.revise(new Layer(CAUSE.rule(), edits(block))));
    }
    Document target =
        new Document(source.id(), locale, source.file(), source.format(), blocks, List.of());
    List<Segment> sources = source.segments();
    List<Segment> targets = target.segments();
    List<Unit> units = new ArrayList<>();
    for (int i = 0; i < sources.size(); i++) {
      Segment sentence = sources.get(i);
      units.add(
          new Unit(
              sentence.id().value(),
              List.of(sentence),
              List.of(targets.get(i)),
              State.TRANSLATED,
              Origin.PSEUDO,
              1));
    }
    return new Bitext(source, locale, target, units, List.of());
  }

  private List<Edit> edits(Block block) {
    List<Edit> edits = new ArrayList<>();
    String text = block.text().current();
    List<Span> verbatim = Verbatim.spansIn(block.text());
    for (Sentence sentence : block.sentences()) {
      Span span = sentence.span();
      if (this == EN_XA) {
        edits.add(new Edit(span.start(), "", "[", CAUSE, Side.AFTER));
      }
      for (Span run : runs(block, span, verbatim)) {
        String before = run.of(text);
        String after = WORD.matcher(before).replaceAll(word -> changed(word.group()));
        if (!after.equals(before)) {
          edits.add(Edit.of(run.start(), before, after, CAUSE));
        }
      }
      if (this == EN_XA) {
        edits.add(new Edit(span.end(), "", growth(span.length()) + "]", CAUSE, Side.BEFORE));
      }
    }
    return edits;
  }

  /**
   * The stretches of a sentence from word to word between what is no prose and the places of codes,
   * so that a sentence of plain words is one edit, not one for each word.
   */
  private static List<Span> runs(Block block, Span sentence, List<Span> verbatim) {
    TreeSet<Integer> cuts = new TreeSet<>();
    for (InlineCode code : block.text().codes()) {
      cuts.add(code.offset());
    }
    for (Span span : verbatim) {
      cuts.add(span.start());
      cuts.add(span.end());
    }
    List<Span> runs = new ArrayList<>();
    int start = -1;
    int end = -1;
    for (Span word : words(block, sentence, verbatim, cuts)) {
      if (start >= 0 && !cuts.subSet(end, true, word.start(), true).isEmpty()) {
        runs.add(new Span(start, end));
        start = -1;
      }
      start = start < 0 ? word.start() : start;
      end = word.end();
    }
    if (start >= 0) {
      runs.add(new Span(start, end));
    }
    return runs;
  }

  /** The words of a sentence outside what is no prose, cut where a code stands in one. */
  private static List<Span> words(
      Block block, Span sentence, List<Span> verbatim, NavigableSet<Integer> cuts) {
    List<Span> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(block.text().current());
    matcher.region(sentence.start(), sentence.end());
    while (matcher.find()) {
      Span word = new Span(matcher.start(), matcher.end());
      if (!Verbatim.touches(verbatim, word)) {
        int start = word.start();
        for (int cut : cuts.subSet(word.start() + 1, word.end())) {
          words.add(new Span(start, cut));
          start = cut;
        }
        words.add(new Span(start, word.end()));
      }
    }
    return words;
  }

  private String changed(String word) {
    if (this == AR_XB) {
      return RIGHT_TO_LEFT + word + BACK;
    }
    StringBuilder accented = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      int letter = PLAIN.indexOf(word.charAt(i));
      accented.append(letter < 0 ? word.charAt(i) : ACCENTED.charAt(letter));
    }
    return accented.toString();
  }

  /** Words that make a sentence longer by a third. */
  private static String growth(int length) {
    StringBuilder growth = new StringBuilder();
    for (int i = 0; growth.length() * 3 < length; i++) {
      growth.append(' ').append(GROWTH.get(i % GROWTH.size()));
    }
    return growth.toString();
  }
}
