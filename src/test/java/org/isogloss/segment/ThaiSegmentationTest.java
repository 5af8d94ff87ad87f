package org.isogloss.segment;

import static org.isogloss.segment.Segmenting.assertSegments;

import org.junit.jupiter.api.Test;

class ThaiSegmentationTest {

  @Test
  void questionMarkEnds() {
    assertSegments("th", "เจ็บไหม? |หยุดพัก");
  }

  @Test
  void lineEndEnds() {
    assertSegments("th", "ล้างมือก่อน\n|แล้วพัก");
  }

  @Test
  void yearGoesOn() {
    assertSegments("th", "เขาเกิดใน พ.ศ. 2541 ที่กรุงเทพ");
  }

  @Test
  void doctorGoesOn() {
    assertSegments("th", "ดร. สมชายมาแล้ว");
  }
}
