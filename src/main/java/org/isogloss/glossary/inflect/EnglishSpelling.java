package org.isogloss.glossary.inflect;

/** What the spelling of an English word's end tells. All words are in lower case. */
final class EnglishSpelling {

  private EnglishSpelling() {}

  static boolean isVowel(char c) {
    return "aeiou".indexOf(c) >= 0;
  }

  /** Whether it ends in a consonant and {@code y}: the {@code y} becomes {@code i}. */
  static boolean endsInY(String word) {
    int last = word.length() - 1;
    boolean y = last > 0 && word.charAt(last) == 'y';
    return y && (!isVowel(word.charAt(last - 1)) || word.endsWith("quy"));
  }

  /** Whether it ends in a hiss, before which the ending is {@code es}. */
  static boolean endsInHiss(String word) {
    return word.endsWith("s")
        || word.endsWith("x")
        || word.endsWith("z")
        || word.endsWith("ch")
        || word.endsWith("sh");
  }

  /** The word and a regular {@code s}. */
  static String withS(String word) {
    if (endsInY(word)) {
      return cut(word, 1) + "ies";
    }
    return word + (endsInHiss(word) ? "es" : "s");
  }

  /** The word and an {@code s}, whatever it ends in, or {@code es} after a hiss: abbreviations. */
  static String plainS(String word) {
    return word + (endsInHiss(word) && !word.endsWith("h") ? "es" : "s");
  }

  /**
   * Whether it ends in one consonant after one vowel: where the vowel is stressed, the consonant is
   * doubled before an ending. The {@code u} of {@code qu} is a consonant.
   */
  static boolean endsInShortSyllable(String word) {
    int last = word.length() - 1;
    if (last < 1 || isVowel(word.charAt(last)) || "hwxy".indexOf(word.charAt(last)) >= 0) {
      return false;
    }
    return isVowelAt(word, last - 1) && (last == 1 || !isVowelAt(word, last - 2));
  }

  /** The number of groups of vowels, {@code y} after the first letter among them. */
  static int syllables(String word) {
    int groups = 0;
    boolean before = false;
    for (int i = 0; i < word.length(); i++) {
      boolean vowel = isVowelAt(word, i) || (i > 0 && word.charAt(i) == 'y');
      groups += vowel && !before ? 1 : 0;
      before = vowel;
    }
    return groups;
  }

  private static boolean isVowelAt(String word, int i) {
    char c = word.charAt(i);
    return isVowel(c) && !(c == 'u' && i > 0 && word.charAt(i - 1) == 'q');
  }

  /** The word without its last letters. */
  static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}
