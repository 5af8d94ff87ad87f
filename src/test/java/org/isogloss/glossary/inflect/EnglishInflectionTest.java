package org.isogloss.glossary.inflect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.isogloss.glossary.PartOfSpeech;
import org.junit.jupiter.api.Test;

class EnglishInflectionTest {

  private final Inflection english = new EnglishInflection();

  @Test
  void nounsHaveTheirPluralsTheUsualOneFirst() {
    assertGolden("english-nouns", PartOfSpeech.NOUN);
  }

  @Test
  void verbsHaveThirdPersonPastParticipleAndIng() {
    assertGolden("english-verbs", PartOfSpeech.VERB);
  }

  @Test
  void shortAdjectivesHaveDegrees() {
    assertGolden("english-adjectives", PartOfSpeech.ADJECTIVE);
  }

  @Test
  void theTermAsWrittenComesFirst() {
    for (PartOfSpeech pos : PartOfSpeech.values()) {
      assertThat(english.forms("Sore duct", pos).get(0))
          .isEqualTo(new Form("Sore duct", Inflection.BASE, false));
    }
  }

  @Test
  void aTermThatIsAPluralAsWrittenHasNoOtherForm() {
    for (String plural :
        List.of(
            "cure milk rays",
            "small children",
            "two knives",
            "ladies",
            "scissors",
            "pants",
            "analyses",
            "men",
            "salespeople",
            "menus",
            "bikinis",
            "PhDs",
            "photos",
            "heroes",
            "mothers-in-law",
            "heads of the breast")) {
      assertThat(english.forms(plural, PartOfSpeech.NOUN))
          .containsExactly(new Form(plural, Inflection.BASE, true));
    }
  }

  @Test
  void aPluralWordAfterThePrepositionDoesNotMakeThePhraseAPlural() {
    assertThat(english.forms("obstruction of milk rays", PartOfSpeech.ANY))
        .containsExactly(
            new Form("obstruction of milk rays", Inflection.BASE, false),
            new Form("obstructions of milk rays", Inflection.PLURAL, true));
  }

  @Test
  void aNounSpelledAlikeInBothNumbersHasBoth() {
    assertThat(english.forms("sheep", PartOfSpeech.NOUN))
        .containsExactly(
            new Form("sheep", Inflection.BASE, false), new Form("sheep", Inflection.PLURAL, true));
  }

  @Test
  void aRowWithoutPartOfSpeechHasPluralsOnly() {
    assertThat(spellings("milk ray", PartOfSpeech.ANY)).containsExactly("milk ray", "milk rays");
  }

  @Test
  void namesAndExactTermsStandAsWritten() {
    assertThat(spellings("Share", PartOfSpeech.PROPER)).containsExactly("Share");
    assertThat(spellings("duct", PartOfSpeech.EXACT)).containsExactly("duct");
  }

  @Test
  void beHasItsOtherPresentFormsAsBases() {
    assertThat(english.forms("be sore", PartOfSpeech.VERB))
        .extracting(form -> form.slot() + " " + form.spelling())
        .containsExactly(
            "0 be sore",
            "0 are sore",
            "0 am sore",
            "1 is sore",
            "2 was sore",
            "2 were sore",
            "3 been sore",
            "4 being sore");
  }

  @Test
  void longAdjectivesAreWrittenWithMoreAndMostButNotSearchedFor() {
    assertThat(spellings("painful", PartOfSpeech.ADJECTIVE)).containsExactly("painful");
    assertThat(replacements("painful", PartOfSpeech.ADJECTIVE))
        .extracting(Form::spelling)
        .containsExactly("painful", "more painful", "most painful");
    assertThat(replacements("sore", PartOfSpeech.ADJECTIVE))
        .extracting(Form::spelling)
        .containsExactly("sore", "sorer", "sorest");
  }

  private List<Form> replacements(String term, PartOfSpeech pos) {
    return english.replacements(term, pos, english.forms(term, pos));
  }

  private List<String> spellings(String term, PartOfSpeech pos) {
    return english.forms(term, pos).stream().map(Form::spelling).toList();
  }

  /** A term per line; its forms but the base, slots set apart by commas; a hyphen for none. */
  private void assertGolden(String name, PartOfSpeech pos) {
    List<String> terms = lines(name + ".input");
    assertThat(terms.stream().map(term -> told(term, pos)).toList())
        .containsExactlyElementsOf(lines(name + ".output"));
  }

  private String told(String term, PartOfSpeech pos) {
    Map<Integer, String> slots = new TreeMap<>();
    for (Form form : english.forms(term, pos)) {
      if (form.slot() > Inflection.BASE) {
        slots.merge(form.slot(), form.spelling(), (before, after) -> before + " | " + after);
      }
    }
    return slots.isEmpty() ? "-" : String.join(", ", slots.values());
  }

  private static List<String> lines(String resource) {
    try (InputStream stream =
        Objects.requireNonNull(EnglishInflectionTest.class.getResourceAsStream(resource))) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
