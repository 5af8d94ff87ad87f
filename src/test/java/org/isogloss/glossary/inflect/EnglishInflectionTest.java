package org.isogloss.glossary.inflect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isogloss.glossary.PartOfSpeech;
import org.junit.jupiter.api.Test;

class EnglishInflectionTest {

  private final Inflection english = new EnglishInflection();

  @Test
  void wordsThatOnlyLookLikePluralsHaveOne() {
    assertThat(spellings("gas", PartOfSpeech.NOUN)).startsWith("gas", "gases");
    assertThat(spellings("abscess", PartOfSpeech.NOUN)).containsExactly("abscess", "abscesses");
    assertThat(spellings("baby bus", PartOfSpeech.ANY)).startsWith("baby bus", "baby buses");
  }

  @Test
  void aTermThatIsAPluralAsWrittenHasNoOtherForm() {
    for (String plural : List.of("cure milk rays", "small children", "two knives", "ladies")) {
      assertThat(english.forms(plural, PartOfSpeech.ANY))
          .containsExactly(new Form(plural, Inflection.BASE, true));
    }
  }

  @Test
  void namesAndNumbersAreNotCounted() {
    assertThat(spellings("Share", PartOfSpeech.PROPER)).containsExactly("Share");
    assertThat(spellings("post-birth", PartOfSpeech.ADJECTIVE)).containsExactly("post-birth");
    assertThat(spellings("version 2", PartOfSpeech.ANY)).containsExactly("version 2");
  }

  private List<String> spellings(String term, PartOfSpeech pos) {
    return english.forms(term, pos).stream().map(Form::spelling).toList();
  }
}
