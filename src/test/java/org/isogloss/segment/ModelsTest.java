package org.isogloss.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ModelsTest {

  private static final String ENGLISH = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";

  @Test
  void everyModelListedIsThereAndIsTheOneThatWasPinned() {
    for (String language : List.of("de", "en", "fr", "vi")) {
      assertThat(Models.of(new ULocale(language), language)).isInstanceOf(OpenNlpModel.class);
    }
    assertThat(Models.of(new ULocale("it"), "it")).isInstanceOf(IcuModel.class);
  }

  @Test
  void namesTheModelsForTheManifest() {
    assertThat(Segmenters.models())
        .containsExactly(
            "isogloss-vi-ud-vtb-sentence-1.0-2.5.11.bin",
            "opennlp-de-ud-gsd-sentence-1.3-2.5.4.bin",
            "opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin",
            "opennlp-fr-ud-gsd-sentence-1.3-2.5.4.bin");
  }

  @Test
  void refusesAnotherModelUnderTheSameName() {
    assertThatThrownBy(() -> OpenNlpModel.load(ENGLISH, "00"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(ENGLISH)
        .hasMessageContaining("SHA-256");
  }

  @Test
  void saysWhichModelIsMissing() {
    assertThatThrownBy(() -> OpenNlpModel.load("/opennlp-xx.bin", "00"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("opennlp-xx.bin is not on the class path");
  }

  @Test
  void greekQuestionMarkEndsOnlyInGreek() {
    Locale machine = Locale.getDefault();
    try {
      Locale.setDefault(new Locale("el", "GR"));
      Place place = new Place("a; b", Place.Kind.STOP, 0, 1, 1, 2, 3, false);
      assertThat(new IcuModel(new ULocale("el")).judge("a; b").breaksAt(place)).isTrue();
      assertThat(new IcuModel(new ULocale("gsw")).judge("a; b").breaksAt(place)).isFalse();
    } finally {
      Locale.setDefault(machine);
    }
  }
}
