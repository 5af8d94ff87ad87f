package org.isogloss.segment;

import static org.isogloss.segment.Segmenting.assertSegments;

import org.junit.jupiter.api.Test;

class UkrainianSegmentationTest {

  @Test
  void initialsGoOn() {
    assertSegments("uk", "Книга Т. Г. Шевченка тонка. |Читай.");
  }

  @Test
  void yearGoesOn() {
    assertSegments("uk", "У 1998 р. в Києві було холодно. |Йшов сніг.");
  }

  @Test
  void cityGoesOn() {
    assertSegments("uk", "Він живе в м. Київ на вул. Миру. |Там тихо.");
  }

  @Test
  void forExampleGoesOn() {
    assertSegments("uk", "Візьміть олію, напр. оливкову. |Потім відпочиньте.");
  }

  @Test
  void andSoOnEnds() {
    assertSegments("uk", "Він купив груші, сливи і т. д. |Потім пішов.");
  }
}
