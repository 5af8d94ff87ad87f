package org.isogloss.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.isogloss.glossary.TermMatch;
import org.isogloss.glossary.Terminology;
import org.jspecify.annotations.Nullable;

/** A side with everything measured once that the scores ask for again and again. */
final class PreparedSide {

  /** How a sentence ends, as far as translations keep it. */
  enum Ending {
    QUESTION,
    COLON,
    OTHER
  }

  final int size;
  final int[] lengths;
  final int[][] tokens;
  final List<String> vocabulary = new ArrayList<>();
  final int[] frequencies;
  final long tokenCount;
  final Ending[] endings;
  final int[] blocks;
  final boolean[] headings;
  final List<SortedSet<Integer>> terms = new ArrayList<>();

  PreparedSide(TextSide side, @Nullable Terminology terminology) {
    size = side.sentences().size();
    lengths = new int[size];
    tokens = new int[size][];
    endings = new Ending[size];
    blocks = side.blocks().stream().mapToInt(Integer::intValue).toArray();
    headings = new boolean[size];
    Map<String, Integer> numbers = new HashMap<>();
    long count = 0;
    for (int i = 0; i < size; i++) {
      String sentence = side.sentences().get(i);
      lengths[i] = Tokens.lengthOf(sentence);
      headings[i] = side.headings().get(i);
      endings[i] = ending(sentence);
      tokens[i] = numbered(Tokens.of(sentence), numbers);
      count += tokens[i].length;
      terms.add(terminology == null ? new TreeSet<>() : terms(sentence, side, terminology));
    }
    tokenCount = count;
    frequencies = new int[vocabulary.size()];
    for (int[] sentence : tokens) {
      for (int token : sentence) {
        frequencies[token]++;
      }
    }
  }

  private int[] numbered(List<String> words, Map<String, Integer> numbers) {
    int[] ids = new int[words.size()];
    for (int i = 0; i < ids.length; i++) {
      ids[i] =
          numbers.computeIfAbsent(
              words.get(i),
              word -> {
                vocabulary.add(word);
                return vocabulary.size() - 1;
              });
    }
    return ids;
  }

  private static SortedSet<Integer> terms(String sentence, TextSide side, Terminology terminology) {
    SortedSet<Integer> rows = new TreeSet<>();
    for (TermMatch match : terminology.find(sentence, side.locale(), TermMatch.Kind.PREFERRED)) {
      rows.add(match.entry().row());
    }
    return rows;
  }

  private static Ending ending(String sentence) {
    for (int i = sentence.length() - 1; i >= 0; i--) {
      char c = sentence.charAt(i);
      if (c == '?' || c == '？' || c == '؟' || c == '\u037E') {
        return Ending.QUESTION;
      }
      if (c == ':' || c == '：') {
        return Ending.COLON;
      }
      if (Character.isLetterOrDigit(c) || c == '.' || c == '!' || c == '。') {
        return Ending.OTHER;
      }
    }
    return Ending.OTHER;
  }
}
