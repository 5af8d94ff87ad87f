package org.isogloss.align;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TokensTest {

  @Test
  void foldsCaseStripsAccentsAndCutsWords() {
    assertThat(Tokens.of("Die Müdigkeit, ÉTÉ!")).containsExactly("die", "mudig", "ete");
  }

  @Test
  void keepsNumbersWholeAndApartFromLetters() {
    assertThat(Tokens.of("In 1849881m, 2.5")).containsExactly("in", "1849881", "m", "2", "5");
  }

  @Test
  void readsAnyScriptsDigits() {
    assertThat(Tokens.of("٣٤")).containsExactly("34");
  }

  @Test
  void takesKatakanaByTheWord() {
    assertThat(Tokens.of("新しいカメラです")).containsExactly("新", "し", "い", "カメラ", "て", "す");
  }

  @Test
  void takesHanAndHiraganaByTheLetter() {
    assertThat(Tokens.of("先洗手 そう")).containsExactly("先", "洗", "手", "そ", "う");
  }

  @Test
  void takesThaiByTheWord() {
    assertThat(Tokens.of("ล้างมือก่อน")).containsExactly("ล้าง", "มือ", "ก่อน");
  }

  @Test
  void stopsInALineWithoutEnd() {
    assertThat(Tokens.of("a b ".repeat(100_000))).hasSize(300);
  }
}
