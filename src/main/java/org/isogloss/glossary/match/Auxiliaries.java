package org.isogloss.glossary.match;

import java.util.Locale;
import java.util.Set;

/**
 * Tells an English participle from a past that is spelled alike, by what stands before it.
 *
 * <ol>
 *   <li>From the verb backwards, adverbs are passed over, and one pronoun ({@code has she often
 *       milked}).
 *   <li>A form of <i>have</i>, <i>be</i> or <i>get</i> before these means a participle; right
 *       before the adverbs also an article, or a word that begins a shortened clause ({@code when
 *       milked}).
 *   <li>Anything else, punctuation among it, means a past.
 * </ol>
 */
final class Auxiliaries {

  private static final Set<String> AUXILIARIES =
      Set.of(
          "'d", "'m", "'re", "'s", "'ve", "am", "are", "aren't", "be", "been", "being", "get",
          "gets", "getting", "got", "gotten", "had", "hadn't", "has", "hasn't", "have", "haven't",
          "having", "is", "isn't", "was", "wasn't", "were", "weren't");
  private static final Set<String> BEFORE_PARTICIPLES =
      Set.of("a", "an", "if", "once", "the", "though", "unless", "until", "when", "while");
  private static final Set<String> ADVERBS =
      Set.of(
          "almost", "already", "also", "always", "ever", "just", "never", "not", "now", "often",
          "since", "soon", "still", "then", "too", "well", "yet");
  private static final Set<String> PRONOUNS = Set.of("he", "i", "it", "she", "they", "we", "you");

  private Auxiliaries() {}

  /** Whether the verb that begins at an offset is a participle. */
  static boolean standBefore(String text, int offset) {
    int end = wordEnd(text, offset);
    boolean pronoun = false;
    while (end > 0) {
      int start = wordStart(text, end);
      String word = Folding.compose(text.substring(start, end)).toLowerCase(Locale.ROOT);
      if (AUXILIARIES.contains(word) || (!pronoun && BEFORE_PARTICIPLES.contains(word))) {
        return true;
      }
      boolean passed = ADVERBS.contains(word) || word.endsWith("ly");
      if (!passed && (pronoun || !PRONOUNS.contains(word))) {
        return false;
      }
      pronoun |= !passed;
      end = wordEnd(text, start);
    }
    return false;
  }

  /** Where the word before an offset ends; 0 if there is none, or punctuation between. */
  private static int wordEnd(String text, int offset) {
    int end = offset;
    while (end > 0 && TokenCursor.isSpace(text.charAt(end - 1))) {
      end--;
    }
    return end < offset && end > 0 && TokenCursor.isWord(text.charAt(end - 1)) ? end : 0;
  }

  /** Where a word begins: {@code 's} is one, {@code hasn't} too. */
  private static int wordStart(String text, int end) {
    int start = end;
    while (start > 0 && TokenCursor.isWord(text.charAt(start - 1))) {
      start--;
    }
    if (start == 0 || !Folding.isApostrophe(text.charAt(start - 1))) {
      return start;
    }
    boolean negated = text.substring(start, end).equals("t");
    start--;
    while (negated && start > 0 && TokenCursor.isWord(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }
}
