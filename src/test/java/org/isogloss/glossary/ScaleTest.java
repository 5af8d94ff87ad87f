package org.isogloss.glossary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isogloss.glossary.Documents.document;
import static org.isogloss.glossary.Documents.terminology;

import org.isogloss.glossary.match.CompiledTerminology;
import org.isogloss.glossary.normalize.Normalizer;
import org.isogloss.text.Document;
import org.isogloss.text.LocaleTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Time grows with the length of a text. Each of these takes a fraction of a second, but minutes as
 * soon as one of the steps looks at all terms for each term.
 */
@Timeout(30)
class ScaleTest {

  private static final CompiledTerminology ENGLISH =
      terminology(
          "en,en:avoid,action,unless",
          "bird nest,bird house,,",
          "robin,redbreast,,",
          "bill,beak,,beak of a plane",
          "Ontario,,keep,");

  private static int count(CompiledTerminology terminology, String locale, String text) {
    return terminology.find(text, LocaleTag.of(locale), TermMatch.Kind.AVOIDED).size();
  }

  @Test
  void aSentenceMayHaveAnyNumberOfTerms() {
    String text = "A robin in Ontario likes a bird nest and a redbreast. ".repeat(150_000);
    assertThat(count(ENGLISH, "en", text)).isEqualTo(150_000);
  }

  @Test
  void aSentenceMayHaveAnyNumberOfProtectingPhrases() {
    assertThat(count(ENGLISH, "en", "The beak of a plane, ".repeat(300_000))).isZero();
  }

  @Test
  void aSentenceMayHaveAnyNumberOfAddresses() {
    String text = "A redbreast at www.bird.example now. ".repeat(200_000);
    assertThat(count(ENGLISH, "en", text)).isEqualTo(200_000);
  }

  @Test
  void aSentenceWithoutSpacesMayHaveAnyNumberOfTerms() {
    CompiledTerminology thai = terminology("th,th:avoid", "เต้านม,นมวัว");
    assertThat(count(thai, "th", "แม่ดื่มนมวัวทุกวัน".repeat(20_000))).isEqualTo(20_000);
  }

  @Test
  void aBlockMayHaveAnyNumberOfSentences() {
    Document document =
        document("en", "See www.bird.example, a redbreast in a bird house.¶ ".repeat(50_000));
    Document after = new Normalizer(ENGLISH).normalize(document);
    assertThat(after.blocks().get(0).changes()).hasSize(100_000);
  }

  @Test
  void aSentenceMayHaveAnyNumberOfReplacements() {
    Document english = document("en", "An Redbreast's Beak, a 'REDBREAST', ".repeat(20_000));
    assertThat(new Normalizer(ENGLISH).normalize(english).blocks().get(0).changes())
        .hasSize(60_000);
    CompiledTerminology french = terminology("fr,fr:avoid", "sein,ouvrage");
    Document elided = document("fr", "L'ouvrage un ouvrage ".repeat(20_000));
    assertThat(new Normalizer(french).normalize(elided).findings()).hasSize(40_000);
  }

  @Test
  void aRegionsLanguageIsLookedForOnce() {
    LocaleTag region = LocaleTag.of("en-CA");
    assertThat(ENGLISH.termsFor(region)).isSameAs(ENGLISH.termsFor(region)).isPresent();
    assertThat(ENGLISH.termsFor(LocaleTag.of("vi"))).isEmpty();
  }
}
