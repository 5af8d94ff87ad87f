package org.isogloss.segment;

import static org.isogloss.segment.Segmenting.assertSegments;

import org.junit.jupiter.api.Test;

class VietnameseSegmentationTest {

  @Test
  void degreeGoesOn() {
    assertSegments("vi", "TS. Hoa đã khám cho chị. |Chị thấy đỡ.");
  }

  @Test
  void plainSentencesEnd() {
    assertSegments("vi", "Sữa bị tắc. |Hãy xoa nhẹ. |Nghỉ ngơi nhé!");
  }

  @Test
  void etceteraBeforeSmallLetterGoesOn() {
    assertSegments("vi", "Khăn, cốc, v.v. đều có sẵn. |Lấy dùng.");
  }

  @Test
  void cityGoesOn() {
    assertSegments("vi", "Chị sống ở TP. Huế. |Ở đó mưa nhiều.");
  }

  @Test
  void cityGoesOnToo() {
    assertSegments("vi", "Anh sống ở TP. Huế từ lâu. |Ở đó rất yên.");
  }

  @Test
  void doublePunctuation() {
    assertSegments("vi", "Sao?! |Tôi không tin.");
  }
}
