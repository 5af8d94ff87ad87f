package org.isogloss.export.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.isogloss.export.verify.ExpectedUnits.Verdict;
import org.junit.jupiter.api.Test;

/** Units are told apart by fingerprints, however many there are. */
class ExpectedUnitsTest {

  private static final int MANY = 100_000;

  private static UnitTexts texts(int i) {
    return new UnitTexts("source " + i, "target " + i);
  }

  private static ReadUnit read(int i, String target) {
    return new ReadUnit(":" + i, "s" + i, "source " + i, target);
  }

  @Test
  void everyUnitIsFoundOnceInAnyOrder() {
    ExpectedUnits units = new ExpectedUnits();
    for (int i = 0; i < MANY; i++) {
      units.add("s" + i, texts(i));
    }
    for (int i = MANY - 1; i >= 0; i--) {
      assertThat(units.isComplete()).isFalse();
      assertThat(units.see(read(i, "target " + i))).isEqualTo(Verdict.SAME);
    }
    assertThat(units.isComplete()).isTrue();
    assertThat(units.see(read(MANY, "target"))).isEqualTo(Verdict.UNKNOWN);
  }

  @Test
  void anotherTextAndASecondTimeAreSeen() {
    ExpectedUnits units = new ExpectedUnits();
    units.add("s1", texts(1));
    units.add("s2", texts(2));
    assertThat(units.see(read(1, "target 2"))).isEqualTo(Verdict.OTHER);
    assertThat(units.see(read(1, "target 1"))).isEqualTo(Verdict.AGAIN);
    assertThat(units.hasSeen("s1")).isTrue();
    assertThat(units.hasSeen("s2")).isFalse();
    assertThat(units.isComplete()).isFalse();
  }

  @Test
  void whatMovedFromOneSideToTheOtherIsAnotherText() {
    ExpectedUnits units = new ExpectedUnits();
    units.add("s1", new UnitTexts("Rest now", ""));
    assertThat(units.see(new ReadUnit(":1", "s1", "Rest", " now"))).isEqualTo(Verdict.OTHER);
  }

  @Test
  void aFormatWithoutSourcesHasFingerprintsOfItsOwn() {
    ExpectedUnits units = new ExpectedUnits();
    units.add("s1", new UnitTexts(null, "Rest"));
    assertThat(units.see(new ReadUnit(":1", "s1", null, "Rest"))).isEqualTo(Verdict.SAME);
  }
}
