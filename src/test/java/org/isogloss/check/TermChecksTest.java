package org.isogloss.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isogloss.export.Examples.DE;
import static org.isogloss.export.Examples.ES;
import static org.isogloss.export.Examples.FR;
import static org.isogloss.export.Examples.VI;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.isogloss.export.Examples;
import org.isogloss.glossary.Action;
import org.isogloss.glossary.Entry;
import org.isogloss.glossary.Glossary;
import org.isogloss.glossary.PartOfSpeech;
import org.isogloss.glossary.TermMatch;
import org.isogloss.glossary.Terminology;
import org.isogloss.text.Finding;
import org.isogloss.text.LocaleTag;
import org.junit.jupiter.api.Test;

class TermChecksTest {

  private static final Terminology DUCT =
      Pairs.terms(
          Pairs.row(
              3,
              Action.FIX,
              "en",
              "milk duct",
              "vi",
              "ống dẫn sữa",
              "de",
              "Milchgang",
              "fr",
              "canal galactophore",
              "es",
              "conducto mamario",
              "zh",
              "乳腺管"));

  private static List<String> missing(LocaleTag locale, String target) {
    return Pairs.check(DUCT, locale, "The milk duct is narrow.", target).stream()
        .map(Finding::rule)
        .toList();
  }

  @Test
  void aMissingTermIsNamedWithItsRow() {
    Finding finding = Pairs.check(DUCT, VI, "The milk duct is narrow.", "Tia sữa hẹp thôi.").get(0);
    assertThat(finding.rule()).isEqualTo("check.term-missing");
    assertThat(finding.row()).isEqualTo(3);
    assertThat(finding.message())
        .isEqualTo(
            "The source says “milk duct”, but the target does not say “ống dẫn sữa”;"
                + " use that term of glossary.csv:3 or confirm the wording.");
  }

  @Test
  void aTermMayBeInflected() {
    assertThat(missing(FR, "Les canaux galactophores sont étroits.")).isEmpty();
    assertThat(missing(FR, "Le canal galactophore est étroit.")).isEmpty();
    assertThat(missing(ES, "Los conductos mamarios son estrechos.")).isEmpty();
  }

  @Test
  void aTermMayBePartOfACompound() {
    assertThat(missing(DE, "Der Hauptmilchgang ist eng.")).isEmpty();
  }

  @Test
  void aTermsWordsMayStandApart() {
    assertThat(missing(ES, "Es un conducto muy mamario.")).isEmpty();
  }

  @Test
  void vietnameseSyllablesMustAllBeThere() {
    assertThat(missing(VI, "Ống dẫn sữa hẹp.")).isEmpty();
    assertThat(missing(VI, "Ống dẫn hẹp lắm.")).containsExactly("check.term-missing");
  }

  @Test
  void chineseTermsStandAsTheyAre() {
    assertThat(missing(LocaleTag.of("zh"), "乳腺管很窄。")).isEmpty();
    assertThat(missing(LocaleTag.of("zh"), "奶管很窄。")).containsExactly("check.term-missing");
  }

  @Test
  void aRowWithoutATermForTheLocaleAsksForNothing() {
    assertThat(missing(LocaleTag.of("it"), "Il dotto è stretto.")).isEmpty();
  }

  @Test
  void theEditorsOwnFormsCount() {
    Entry entry =
        new Entry(
            4,
            Map.of(Examples.EN, "child", FR, "œil"),
            Map.of(),
            Map.of(FR, List.of("œil/yeux")),
            PartOfSpeech.NOUN,
            false,
            Map.of(),
            Map.of(),
            Action.FIX,
            List.of(),
            List.of(),
            "");
    assertThat(Pairs.check(Pairs.terms(entry), FR, "A child sees.", "Les yeux voient.")).isEmpty();
  }

  @Test
  void anotherRowsTranslationOfTheSameTermWillDo() {
    Terminology two =
        Pairs.terms(
            Pairs.row(2, Action.FIX, "en", "latch", "fr", "prise du sein"),
            Pairs.row(3, Action.FIX, "en", "latch", "fr", "succion"));
    assertThat(Pairs.check(two, FR, "The latch is good.", "La succion est bonne.")).isEmpty();
  }

  @Test
  void aKeptNameMustStandAsItIs() {
    Terminology kept = Pairs.terms(Pairs.row(9, Action.KEEP, "en", "La Leche League"));
    assertThat(Pairs.check(kept, VI, "Call La Leche League.", "Gọi La Leche League.")).isEmpty();
    assertThat(Pairs.check(kept, VI, "Call La Leche League.", "Gọi Liên đoàn Sữa."))
        .extracting(Finding::message)
        .containsExactly(
            "The source names “La Leche League”, which glossary.csv:9 keeps in every language,"
                + " but the target does not; write “La Leche League”.");
  }

  @Test
  void aForbiddenTermInTheTargetIsNamedWithItsReplacement() {
    Terminology rays = Pairs.terms(Pairs.avoiding(5, VI, "tia sữa", "ống dẫn sữa"));
    assertThat(Pairs.check(rays, VI, "The duct is narrow.", "Tia sữa rất hẹp."))
        .extracting(Finding::message)
        .containsExactly(
            "The target says “Tia sữa”, which glossary.csv:5 avoids; use “ống dẫn sữa”.");
  }

  @Test
  void aForbiddenTermInCodeIsNotProse() {
    Terminology rays = Pairs.terms(Pairs.avoiding(5, VI, "tia", "ống"));
    assertThat(Pairs.check(rays, VI, "Write this now.", "Viết `tia` ngay.")).isEmpty();
  }

  @Test
  void boilerplateIsNoForbiddenTerm() {
    Entry drop = Pairs.entry(6, Action.DROP, Map.of(), Map.of(VI, List.of("bình luận")));
    assertThat(Pairs.check(Pairs.terms(drop), VI, "Leave a comment.", "Để lại bình luận."))
        .isEmpty();
  }

  @Test
  void aForbiddenTermWithoutAReplacementAsksForAnotherWord() {
    Entry flag = Pairs.entry(6, Action.FLAG, Map.of(), Map.of(VI, List.of("bầu vú")));
    assertThat(Pairs.check(Pairs.terms(flag), VI, "The breast is warm.", "Cái bầu vú ấm."))
        .extracting(Finding::message)
        .containsExactly(
            "The target says “bầu vú”, which glossary.csv:6 avoids; choose another word.");
  }

  @Test
  void theGlossaryLooksThroughATargetOnceHoweverManyTermsAreMissing() {
    AtomicInteger searches = new AtomicInteger();
    Terminology plain =
        Pairs.terms(
            Pairs.row(2, Action.FIX, "en", "duct", "vi", "ống"),
            Pairs.row(3, Action.FIX, "en", "breast", "vi", "vú"),
            Pairs.row(4, Action.FIX, "en", "nipple", "vi", "núm"));
    Terminology counting =
        new Terminology() {
          @Override
          public Glossary glossary() {
            return plain.glossary();
          }

          @Override
          public List<TermMatch> find(String text, LocaleTag locale, TermMatch.Kind kind) {
            boolean target = locale.equals(VI) && kind == TermMatch.Kind.PREFERRED;
            searches.addAndGet(target ? 1 : 0);
            return plain.find(text, locale, kind);
          }
        };
    assertThat(Pairs.check(counting, VI, "The duct, breast, nipple.", "Không có gì cả ở đó."))
        .hasSize(3);
    assertThat(searches).hasValue(1);
  }
}
