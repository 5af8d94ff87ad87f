package org.isogloss.glossary.normalize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isogloss.glossary.Documents.document;
import static org.isogloss.glossary.Documents.normalized;
import static org.isogloss.glossary.Documents.terminology;

import org.isogloss.glossary.Entry;
import org.isogloss.glossary.TermMatch;
import org.isogloss.glossary.match.CompiledTerminology;
import org.isogloss.glossary.match.PartOfSpeechPolicy;
import org.isogloss.text.Document;
import org.isogloss.text.LocaleTag;
import org.junit.jupiter.api.Test;

/** What a row's part of speech says about where it applies. */
class PartOfSpeechTest {

  private static final CompiledTerminology VERB =
      terminology("en,en:avoid,pos", "express,milk,verb", "milk duct,milk ray,noun");

  private static Document after(CompiledTerminology terminology, String locale, String sentence) {
    return new Normalizer(terminology).normalize(document(locale, sentence));
  }

  private static void assertOnlyFlagged(
      CompiledTerminology terminology, String locale, String sentence, String why) {
    Document after = after(terminology, locale, sentence);
    assertThat(after.blocks().get(0).text().current()).isEqualTo(sentence);
    assertThat(after.findings()).singleElement().extracting("rule").isEqualTo(Normalizer.FLAGGED);
    assertThat(after.findings().get(0).message()).contains(why);
  }

  @Test
  void aVerbRowChangesTheVerbAndLeavesTheNoun() {
    assertThat(normalized(VERB, "en", "Do not milk at night; mothers who milk late lose sleep."))
        .isEqualTo("Do not express at night; mothers who express late lose sleep.");
    for (String sentence :
        new String[] {
          "The milk is warm.", "Her milk flows well.", "Warm milk helps.", "Drink milk at noon."
        }) {
      assertThat(normalized(VERB, "en", sentence)).isEqualTo(sentence);
    }
  }

  @Test
  void aTermOfSeveralWordsIsItsOwnEvidence() {
    assertThat(normalized(VERB, "en", "The milk ray's end hurts.")).contains("milk duct's end");
  }

  @Test
  void aNounRowChangesTheNounAndLeavesTheVerb() {
    CompiledTerminology noun = terminology("en,en:avoid,pos", "breast milk,milk,noun");
    assertThat(normalized(noun, "en", "The milk is warm.")).isEqualTo("The breast milk is warm.");
    assertThat(normalized(noun, "en", "They milk the goats before dawn."))
        .isEqualTo("They milk the goats before dawn.");
  }

  @Test
  void rowsForNounAndVerbShareAWord() {
    CompiledTerminology both =
        terminology("en,en:avoid,pos", "express,milk,verb", "breast milk,milk,noun");
    assertThat(normalized(both, "en", "They milk the pump dry, then the milk is cooled."))
        .isEqualTo("They express the pump dry, then the breast milk is cooled.");
  }

  @Test
  void aNounTheModelHasNeverSeenIsTakenAtTheEditorsWord() {
    CompiledTerminology noun =
        terminology("en,en:avoid,pos", "breast,udder,noun", "secretion,secretation,noun");
    assertThat(normalized(noun, "en", "Both udders swell.")).isEqualTo("Both breasts swell.");
    assertThat(normalized(noun, "en", "Stress slows oxytocin secretation."))
        .isEqualTo("Stress slows oxytocin secretion.");
  }

  @Test
  void anAdjectiveRowLeavesTheNoun() {
    CompiledTerminology adjective = terminology("en,en:avoid,pos", "sole,only,adjective");
    assertThat(normalized(adjective, "en", "This is the only reason."))
        .isEqualTo("This is the sole reason.");
    assertThat(normalized(adjective, "en", "She only slept at noon."))
        .isEqualTo("She only slept at noon.");
  }

  @Test
  void germanVerbRowLeavesTheNoun() {
    CompiledTerminology german = terminology("de,de:avoid,pos", "nähren,stillen,verb");
    assertThat(normalized(german, "de", "Die Mütter stillen ihre Kinder nachts."))
        .isEqualTo("Die Mütter nähren ihre Kinder nachts.");
    assertThat(normalized(german, "de", "Das Stillen braucht Zeit."))
        .isEqualTo("Das Stillen braucht Zeit.");
  }

  @Test
  void frenchNounRowLeavesTheVerb() {
    CompiledTerminology french = terminology("fr,fr:avoid,pos", "portière,porte,noun");
    assertThat(normalized(french, "fr", "Elle ferme la porte de la voiture."))
        .isEqualTo("Elle ferme la portière de la voiture.");
    assertThat(normalized(french, "fr", "Le médecin porte une blouse blanche."))
        .isEqualTo("Le médecin porte une blouse blanche.");
  }

  @Test
  void aLanguageWithoutAModelOnlyFlagsSingleVerbs() {
    CompiledTerminology spanish =
        terminology("es,es:avoid,pos", "extraer,ordeñar,verb", "dar el pecho,dar la teta,verb");
    assertOnlyFlagged(spanish, "es", "Conviene ordeñar ahora.", "Isogloss cannot tell in Spanish");
    assertThat(normalized(spanish, "es", "Conviene dar la teta ahora."))
        .isEqualTo("Conviene dar el pecho ahora.");
  }

  @Test
  void aLanguageWithoutAModelFixesNouns() {
    CompiledTerminology vietnamese = terminology("en,vi,vi:avoid,pos", "duct,ống,tia,noun");
    assertThat(normalized(vietnamese, "vi", "Một tia bị tắc.")).isEqualTo("Một ống bị tắc.");
  }

  @Test
  void aSecondRunChangesNothing() {
    String once = normalized(VERB, "en", "They milk the pump, not the milk. Do not milk it.");
    assertThat(normalized(VERB, "en", once)).isEqualTo(once);
  }

  @Test
  void textsAreSearchedWithTheSameEyes() {
    LocaleTag english = LocaleTag.of("en");
    assertThat(VERB.find("Do not milk her.", english, TermMatch.Kind.AVOIDED)).hasSize(1);
    assertThat(VERB.find("The milk is warm.", english, TermMatch.Kind.AVOIDED)).isEmpty();
  }

  @Test
  void aTermThatIsFoundTellsOfDoubt() {
    CompiledTerminology spanish = terminology("es,es:avoid,pos", "extraer,ordeñar,verb");
    assertThat(spanish.find("Hay que ordeñar.", LocaleTag.of("es"), TermMatch.Kind.AVOIDED))
        .extracting(TermMatch::doubt)
        .containsExactly("if it is a verb here, which Isogloss cannot tell in Spanish");
    assertThat(VERB.find("Do not milk her.", LocaleTag.of("en"), TermMatch.Kind.AVOIDED))
        .extracting(TermMatch::doubt)
        .containsExactly("");
  }

  @Test
  void theAuditCanAskWhichTermsAreOnlyFlagged() {
    CompiledTerminology rows =
        terminology("en,en:avoid,pos", "express,milk,verb", "breast,udder,noun", "a,b,");
    Entry verb = rows.glossary().entries().get(0);
    LocaleTag spanish = LocaleTag.of("es");
    assertThat(PartOfSpeechPolicy.flagsOnly(verb, "milk", spanish)).isTrue();
    assertThat(PartOfSpeechPolicy.flagsOnly(verb, "milk it", spanish)).isFalse();
    assertThat(PartOfSpeechPolicy.flagsOnly(verb, "milk", LocaleTag.of("en"))).isFalse();
    assertThat(PartOfSpeechPolicy.flagsOnly(rows.glossary().entries().get(1), "udder", spanish))
        .isFalse();
    assertThat(PartOfSpeechPolicy.flagsOnly(rows.glossary().entries().get(2), "b", spanish))
        .isFalse();
  }
}
