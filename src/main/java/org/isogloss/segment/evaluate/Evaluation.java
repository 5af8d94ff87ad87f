package org.isogloss.segment.evaluate;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isogloss.segment.SentenceSegmenter;
import org.isogloss.text.Span;

/**
 * What a segmenter made of a file.
 *
 * <ol>
 *   <li>It is given one paragraph at a time.
 *   <li>A break is counted where a sentence ends inside a paragraph. The end of a paragraph is
 *       none: nobody can miss it.
 *   <li>Two breaks are the same if as many characters that are not white space stand before both,
 *       so that it does not matter to which side the white space between sentences is given.
 *   <li>A break is after terminal punctuation if what stands before it is a character with
 *       Unicode's property {@code Sentence_Terminal} or an ellipsis, and perhaps quotes and
 *       brackets that close after it.
 * </ol>
 *
 * @param paragraphs how many paragraphs there were
 * @param sentences how many sentences people marked
 * @param all all breaks
 * @param afterPunctuation those after terminal punctuation
 */
public record Evaluation(int paragraphs, int sentences, Counts all, Counts afterPunctuation) {

  /** Of nothing. */
  public static final Evaluation NONE = new Evaluation(0, 0, Counts.NONE, Counts.NONE);

  /** Both together. */
  public Evaluation plus(Evaluation other) {
    return new Evaluation(
        paragraphs + other.paragraphs,
        sentences + other.sentences,
        all.plus(other.all),
        afterPunctuation.plus(other.afterPunctuation));
  }

  /** What a segmenter makes of paragraphs. */
  public static Evaluation of(List<GoldParagraph> paragraphs, SentenceSegmenter segmenter) {
    Evaluation sum = NONE;
    for (GoldParagraph paragraph : paragraphs) {
      sum = sum.plus(of(paragraph, segmenter));
    }
    return sum;
  }

  private static Evaluation of(GoldParagraph paragraph, SentenceSegmenter segmenter) {
    String text = paragraph.text();
    List<Integer> found = new ArrayList<>();
    for (Span sentence : segmenter.segment(text)) {
      found.add(sentence.end());
    }
    if (!found.isEmpty()) {
      found.remove(found.size() - 1);
    }
    List<Integer> expectedStops = afterPunctuation(text, paragraph.ends());
    List<Integer> foundStops = afterPunctuation(text, found);
    return new Evaluation(
        1,
        paragraph.sentences(),
        compare(text, paragraph.ends(), found),
        compare(text, expectedStops, foundStops));
  }

  private static Counts compare(String text, List<Integer> expected, List<Integer> found) {
    Set<Integer> marked = new HashSet<>(withoutWhite(text, expected));
    Set<Integer> right = new HashSet<>(withoutWhite(text, found));
    int count = right.size();
    right.retainAll(marked);
    return new Counts(marked.size(), count, right.size());
  }

  /** Offsets that do not count white space, of ascending ones that do. */
  private static List<Integer> withoutWhite(String text, List<Integer> offsets) {
    List<Integer> without = new ArrayList<>();
    int at = 0;
    int solid = 0;
    for (int offset : offsets) {
      for (; at < offset; at++) {
        solid += White.isWhite(text.charAt(at)) ? 0 : 1;
      }
      without.add(solid);
    }
    return without;
  }

  private static List<Integer> afterPunctuation(String text, List<Integer> offsets) {
    return offsets.stream().filter(offset -> isAfterPunctuation(text, offset)).toList();
  }

  private static boolean isAfterPunctuation(String text, int offset) {
    int at = offset;
    while (at > 0 && isSkipped(text.charAt(at - 1))) {
      at--;
    }
    if (at == 0) {
      return false;
    }
    int before = text.codePointBefore(at);
    return before == '…' || UCharacter.hasBinaryProperty(before, UProperty.S_TERM);
  }

  private static boolean isSkipped(char c) {
    return White.isWhite(c)
        || c == '"'
        || c == '\''
        || switch (Character.getType(c)) {
          case Character.END_PUNCTUATION,
              Character.FINAL_QUOTE_PUNCTUATION,
              Character.INITIAL_QUOTE_PUNCTUATION ->
              true;
          default -> false;
        };
  }
}
