package org.isogloss.align;

import java.util.List;

/**
 * Languages nobody speaks, one per script, for texts that are nobody's. A word is made of syllables
 * which a number chooses, so the same word always has the same translation.
 */
public enum InventedTongue {
  LATIN("bdfgklmnprstvz", "aeiou", " ", ".?!"),
  CYRILLIC("бвгджзклмнпрст", "аеиоуя", " ", ".?!"),
  GREEK("βγδζκλμνπρστφχ", "αειουη", " ", ".;!"),
  ARABIC("بتجحدرزسشصعفقكلمن", "اوي", " ", ".؟!"),
  DEVANAGARI("कगचजटडतदनपबमरलवसह", "ािीुेो", " ", "।?!"),
  HANGUL("가나다라마바사아자차카타파하거너더러", "고노도로모보소오조초기니디리미비시", " ", ".?!"),
  KANA("かきくけこさしすせそたちつてとなにぬねの", "まみむめもやゆよらりるれろわ", "", "。？！"),
  HAN("山水火木人大小中天地日月风雨花草鱼鸟马牛", "城门桥路书信船车衣食酒茶金石玉灯笔纸琴", "", "。？！");

  private final String onsets;
  private final String vowels;
  private final String space;
  private final String ends;

  InventedTongue(String onsets, String vowels, String space, String ends) {
    this.onsets = onsets;
    this.vowels = vowels;
    this.space = space;
    this.ends = ends;
  }

  /**
   * The word a number chooses.
   *
   * @param letters about how long the word is in English
   */
  String word(long number, int letters) {
    StringBuilder word = new StringBuilder();
    long left = mixed(number);
    for (int syllables = Math.max(1, (letters + 1) / (isDense() ? 4 : 2)); syllables > 0; ) {
      word.append(pick(onsets, left));
      word.append(pick(vowels, left >>> 8));
      left = mixed(left);
      syllables--;
    }
    return word.toString();
  }

  /** One of a few endings that words take. */
  String ending(int number) {
    return String.valueOf(pick(vowels, number)) + pick(onsets, number / 3);
  }

  /**
   * A sentence of some words.
   *
   * @param end 0 for a statement, 1 for a question, 2 for a call
   */
  String sentence(List<String> words, int end) {
    String text = String.join(space, words) + ends.charAt(end);
    return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
  }

  private boolean isDense() {
    return this == HANGUL || this == KANA || this == HAN;
  }

  private static char pick(String letters, long number) {
    return letters.charAt((int) Long.remainderUnsigned(number, letters.length()));
  }

  /** Spreads a number over all bits (the finisher of SplitMix64; Steele and others, 2014). */
  static long mixed(long number) {
    long z = number + 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
