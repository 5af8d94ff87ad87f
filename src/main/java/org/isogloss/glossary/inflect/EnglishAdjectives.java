package org.isogloss.glossary.inflect;

import java.util.List;

/**
 * The degrees of English adjectives. All words are in lower case.
 *
 * <ol>
 *   <li>An adjective listed in {@code english-adjectives.txt} has the degrees listed there, or
 *       none.
 *   <li>One of one syllable, or of two with a {@code y} at the end, takes {@code er} and {@code
 *       est}. One in {@code ed} or {@code ing} is a participle and takes none.
 *   <li>Any other has none of its own: it is compared by {@code more} and {@code most}.
 * </ol>
 */
final class EnglishAdjectives {

  /** The degrees of an adjective, of each the usual spelling first; both empty if it has none. */
  record Degrees(List<String> comparative, List<String> superlative) {}

  private static final WordTable TABLE = WordTable.read("english-adjectives.txt");
  private static final Degrees NONE = new Degrees(List.of(), List.of());
  private static final int SHORTEST = 3;

  private EnglishAdjectives() {}

  static Degrees of(String adjective) {
    List<List<String>> listed = TABLE.of(adjective);
    if (listed != null) {
      return new Degrees(listed.get(0), listed.get(1));
    }
    return isShort(adjective)
        ? new Degrees(List.of(with(adjective, "er")), List.of(with(adjective, "est")))
        : NONE;
  }

  private static boolean isShort(String adjective) {
    String word = adjective.startsWith("un") ? adjective.substring(2) : adjective;
    boolean participle = word.endsWith("ed") || word.endsWith("ing");
    if (word.length() < SHORTEST || (participle && word.length() > SHORTEST)) {
      return false;
    }
    int mute = word.endsWith("e") && !word.endsWith("ee") ? 1 : 0;
    int syllables = EnglishSpelling.syllables(word) - mute;
    return syllables <= 1 || (syllables == 2 && EnglishSpelling.endsInY(word));
  }

  private static String with(String adjective, String ending) {
    if (adjective.endsWith("e")) {
      return adjective + ending.substring(1);
    }
    if (EnglishSpelling.endsInY(adjective)) {
      return EnglishSpelling.cut(adjective, 1) + "i" + ending;
    }
    boolean doubled =
        EnglishSpelling.endsInShortSyllable(adjective) && EnglishSpelling.syllables(adjective) == 1;
    return adjective + (doubled ? adjective.substring(adjective.length() - 1) : "") + ending;
  }
}
