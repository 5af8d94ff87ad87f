package org.isogloss.review;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.Span;

/**
 * Finds the words in which two texts differ.
 *
 * <ol>
 *   <li>Both are cut into words, spaces and marks by the locale's word breaks (UAX #29, with
 *       dictionaries where a language writes no spaces).
 *   <li>What they begin and end with alike is set aside; of the rest, a longest common subsequence
 *       stays (by the textbook's table). Texts too long for the table are taken to differ from the
 *       first difference to the last.
 *   <li>Stretches with nothing but white space between them are joined, so that a rewritten phrase
 *       is marked as one.
 * </ol>
 */
final class WordChanges {

  private static final int LARGEST_TABLE = 4_000_000;

  /**
   * Two texts that differ.
   *
   * @param before stretches of the first that the second does not have, in order
   * @param after stretches of the second that the first does not have, in order
   */
  record Changed(List<Span> before, List<Span> after) {}

  private WordChanges() {}

  /** The stretches in which two texts differ; both whole if one is empty. */
  static Changed between(String before, String after, LocaleTag locale) {
    List<Span> old = words(before, locale);
    List<Span> now = words(after, locale);
    int head = 0;
    while (head < Math.min(old.size(), now.size())
        && old.get(head).of(before).equals(now.get(head).of(after))) {
      head++;
    }
    int tail = 0;
    while (tail < Math.min(old.size(), now.size()) - head
        && old.get(old.size() - 1 - tail)
            .of(before)
            .equals(now.get(now.size() - 1 - tail).of(after))) {
      tail++;
    }
    List<Span> gone = old.subList(head, old.size() - tail);
    List<Span> come = now.subList(head, now.size() - tail);
    if ((long) gone.size() * come.size() <= LARGEST_TABLE) {
      Set<Span> keptOld = new HashSet<>();
      Set<Span> keptNow = new HashSet<>();
      keep(gone, come, before, after, keptOld, keptNow);
      gone = gone.stream().filter(word -> !keptOld.contains(word)).toList();
      come = come.stream().filter(word -> !keptNow.contains(word)).toList();
    }
    return new Changed(joined(gone, before), joined(come, after));
  }

  private static List<Span> words(String text, LocaleTag locale) {
    BreakIterator breaks = BreakIterator.getWordInstance(locale.toULocale());
    breaks.setText(text);
    List<Span> words = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      words.add(new Span(start, end));
      start = end;
    }
    return words;
  }

  /** Collects a longest common subsequence, on both sides. */
  private static void keep(
      List<Span> gone,
      List<Span> come,
      String before,
      String after,
      Set<Span> keptOld,
      Set<Span> keptNow) {
    int[][] lengths = lengths(texts(gone, before), texts(come, after));
    int i = 0;
    int j = 0;
    while (i < gone.size() && j < come.size()) {
      if (gone.get(i).of(before).equals(come.get(j).of(after))) {
        keptOld.add(gone.get(i++));
        keptNow.add(come.get(j++));
      } else if (lengths[i + 1][j] >= lengths[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
  }

  private static List<String> texts(List<Span> words, String text) {
    return words.stream().map(word -> word.of(text)).toList();
  }

  /** How long a common subsequence of the rests of two lists is. */
  private static int[][] lengths(List<String> gone, List<String> come) {
    int[][] lengths = new int[gone.size() + 1][come.size() + 1];
    for (int i = gone.size() - 1; i >= 0; i--) {
      for (int j = come.size() - 1; j >= 0; j--) {
        lengths[i][j] =
            gone.get(i).equals(come.get(j))
                ? lengths[i + 1][j + 1] + 1
                : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
      }
    }
    return lengths;
  }

  private static List<Span> joined(List<Span> words, String text) {
    List<Span> joined = new ArrayList<>();
    for (Span word : words) {
      Span last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && text.substring(last.end(), word.start()).isBlank()) {
        joined.set(joined.size() - 1, new Span(last.start(), word.end()));
      } else {
        joined.add(word);
      }
    }
    return joined;
  }
}
