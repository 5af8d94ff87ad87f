package org.isogloss.align;

import java.util.Arrays;
import java.util.List;
import org.isogloss.glossary.TermMatch;
import org.isogloss.glossary.Terminology;
import org.jspecify.annotations.Nullable;

/** A side with everything measured once that the scores ask for again and again. */
final class PreparedSide {

  /** How a sentence ends, as far as translations keep it. */
  static final byte QUESTION = 1;

  static final byte COLON = 2;
  static final byte OTHER = 0;
  static final byte EXCLAMATION = 3;

  /** Begins tokens that stand for a glossary row; no text has it. */
  static final char TERM = '\u0001';

  final Vocabulary vocabulary;
  final int size;
  final int[] lengths;
  final int[][] tokens;
  final byte[] endings;
  final int[] blocks;
  final boolean[] headings;
  final boolean structured;

  PreparedSide(TextSide side, Vocabulary vocabulary, @Nullable Terminology terminology) {
    this.vocabulary = vocabulary;
    size = side.sentences().size();
    lengths = new int[size];
    tokens = new int[size][];
    endings = new byte[size];
    blocks = side.blocks().stream().mapToInt(Integer::intValue).toArray();
    headings = new boolean[size];
    structured = size > 0 && (blocks[0] != blocks[size - 1] || side.headings().contains(true));
    for (int i = 0; i < size; i++) {
      String sentence = side.sentences().get(i);
      lengths[i] = Tokens.lengthOf(sentence);
      headings[i] = side.headings().get(i);
      endings[i] = ending(sentence);
      List<String> words = Tokens.of(sentence);
      if (terminology != null) {
        addTerms(words, sentence, side, terminology);
      }
      tokens[i] = words.stream().mapToInt(vocabulary::count).toArray();
    }
  }

  /** How many tokens the sentence with the most of them has, terms included. */
  int mostTokens() {
    return Arrays.stream(tokens).mapToInt(sentence -> sentence.length).max().orElse(0);
  }

  /** A glossary term is a token more, the same on both sides. */
  private static void addTerms(
      List<String> words, String sentence, TextSide side, Terminology terminology) {
    terminology.find(sentence, side.locale(), TermMatch.Kind.PREFERRED).stream()
        .map(match -> match.entry().row())
        .distinct()
        .sorted()
        .forEach(row -> words.add(TERM + Integer.toString(row)));
  }

  private static byte ending(String sentence) {
    for (int i = sentence.length() - 1; i >= 0; i--) {
      char c = sentence.charAt(i);
      if (c == '?' || c == '？' || c == '؟' || c == '\u037E') {
        return QUESTION;
      }
      if (c == ':' || c == '：') {
        return COLON;
      }
      if (c == '!' || c == '！') {
        return EXCLAMATION;
      }
      if (Character.isLetterOrDigit(c) || c == '.' || c == '。') {
        return OTHER;
      }
    }
    return OTHER;
  }
}
