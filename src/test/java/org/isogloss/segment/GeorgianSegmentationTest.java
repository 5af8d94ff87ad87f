package org.isogloss.segment;

import static org.isogloss.segment.Segmenting.assertSegments;

import org.junit.jupiter.api.Test;

class GeorgianSegmentationTest {

  @Test
  void stopEnds() {
    assertSegments("ka", "მე მოვედი. |შენ წახვედი.");
  }

  @Test
  void forExampleGoesOn() {
    assertSegments("ka", "აიღეთ ზეთი, მაგ. ზეითუნის. |მერე დაისვენეთ.");
  }
}
