package org.isogloss.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isogloss.export.Examples.AR;
import static org.isogloss.export.Examples.DE;
import static org.isogloss.export.Examples.ES;
import static org.isogloss.export.Examples.FR;
import static org.isogloss.export.Examples.VI;

import java.util.List;
import org.isogloss.text.LocaleTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersCheckTest {

  private static void assertSame(LocaleTag locale, String source, String target) {
    assertThat(Pairs.rules(locale, source, target)).isEmpty();
  }

  private static void assertDiffer(LocaleTag locale, String source, String target) {
    assertThat(Pairs.rules(locale, source, target)).containsExactly("check.numbers");
  }

  @Test
  void aDifferentNumberIsFoundAndNamed() {
    assertThat(Pairs.check(Pairs.terms(), VI, "Wait 10 minutes.", "Chờ 15 phút."))
        .extracting("message")
        .containsExactly(
            "Numbers differ: 10 only in the source, 15 only in the target; correct the target or confirm it.");
  }

  @Test
  void aMissingNumberIsFound() {
    assertDiffer(VI, "Feed 8 times in 24 hours.", "Cho bú 8 lần.");
  }

  @Test
  void orderDoesNotMatter() {
    assertSame(DE, "From 2 to 30 days.", "Bis 30 Tage ab 2.");
  }

  @Test
  void germanWritesDecimalsWithACommaAndThousandsWithAPoint() {
    assertSame(
        DE, "It holds 1.5 litres, 1,500 millilitres.", "Es sind 1,5 Liter, 1.500 Milliliter.");
    assertDiffer(DE, "It holds 1,500 millilitres.", "Es sind 1,500 Milliliter.");
  }

  @Test
  void frenchSetsThousandsApartByNarrowOrPlainSpaces() {
    assertSame(FR, "Some 10,000 births.", "Environ 10\u202F000 naissances.");
    assertSame(FR, "Some 10,000 births.", "Environ 10 000 naissances.");
    assertSame(FR, "At 37.5 degrees.", "À 37,5 degrés.");
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "\u00A0", "\u202F"})
  void aNumberWithSpacedThousandsMayHaveAFraction(String space) {
    String number = "1" + space + "234,5";
    for (LocaleTag locale : List.of(FR, DE, ES, VI)) {
      assertSame(locale, "It weighs 1,234.5 grams.", "+ " + number + " g.");
      assertDiffer(locale, "It weighs 1,234.6 grams.", "+ " + number + " g.");
    }
    assertSame(FR, "It weighs 1,234,567.25 grams.", "+ 1" + space + "234" + space + "567,25 g.");
  }

  @Test
  void englishSetsThousandsApartByNoPlainSpace() {
    assertSame(VI, "On day 1 200 grams.", "Ngày 1, 200 gam.");
    assertSame(VI, "It weighs 1\u202F234.5 grams.", "Nặng 1.234,5 gam.");
  }

  @Test
  void germanSwitzerlandSetsThousandsApartByApostrophes() {
    assertSame(LocaleTag.of("de-CH"), "It costs 1,234.5 francs.", "Es kostet 1’234.5 Franken.");
  }

  @Test
  void spanishMayUseEitherDecimalMark() {
    assertSame(ES, "About 2.5 kilos.", "Unos 2,5 kilos.");
    assertSame(ES, "About 2.5 kilos.", "Unos 2.5 kilos.");
  }

  @Test
  void vietnameseUsesACommaToo() {
    assertSame(VI, "About 2.5 kilos or 2,500 grams.", "Khoảng 2,5 ký hay 2.500 gam.");
  }

  @Test
  void arabicDigitsAreDigits() {
    assertSame(AR, "Wait 15 minutes.", "انتظر ١٥ دقيقة.");
  }

  @Test
  void aRangeMayBeWrittenWithAnyDash() {
    assertSame(VI, "Take 10-15 minutes.", "Mất 10–15 phút.");
    assertSame(VI, "Take 10-15 minutes.", "Mất từ 10 đến 15 phút.");
  }

  @Test
  void anHourIsTheSameOnEitherClock() {
    assertSame(FR, "Come at 3 pm.", "Venez à 15 h.");
    assertSame(VI, "Come at 2:30 p.m. today.", "Đến lúc 14:30 hôm nay.");
    assertSame(DE, "Come at 10:30.", "Komm um 10.30 Uhr.");
    assertSame(DE, "Come at 15:00.", "Komm um 15 Uhr.");
    assertDiffer(FR, "Come at 3 pm.", "Venez à 16 h.");
  }

  @Test
  void aNumberWrittenAsAWordOnTheOtherSideIsThere() {
    assertSame(VI, "Feed 2 times.", "Cho bú hai lần.");
    assertSame(DE, "Feed 2 times.", "Zweimal stillen.");
    assertSame(ES, "Wait for three days.", "Espera 3 días.");
  }

  @Test
  void fractionsHaveValues() {
    assertSame(DE, "Add ½ cup.", "Gib ½ Tasse hinzu.");
    assertSame(DE, "Drink 1½ litres.", "Trink 1,5 Liter.");
  }
}
