package org.isogloss.glossary.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isogloss.glossary.Documents.terminology;

import java.util.List;
import org.isogloss.glossary.Documents;
import org.isogloss.glossary.TermMatch;
import org.isogloss.text.LocaleTag;
import org.junit.jupiter.api.Test;

/** What counts as a term standing in a text. */
class MatchingTest {

  private static List<String> found(
      CompiledTerminology terminology, String locale, TermMatch.Kind kind, String text) {
    return terminology.find(text, LocaleTag.of(locale), kind).stream()
        .map(match -> match.span().of(text))
        .toList();
  }

  private static List<String> avoided(CompiledTerminology terminology, String text) {
    return found(terminology, "en", TermMatch.Kind.AVOIDED, text);
  }

  @Test
  void aFailedBoundaryDoesNotEndTheSearch() {
    CompiledTerminology terminology = terminology("en,en:avoid", "breast,udder");
    assertThat(avoided(terminology, "Massage 2 udders, then the other udder"))
        .containsExactly("udders", "udder");
  }

  @Test
  void aTermInsideAnotherWordIsNone() {
    assertThat(avoided(terminology("en,en:avoid", "cat,at"), "The cat sat at a latch."))
        .containsExactly("at");
    CompiledTerminology vietnamese = terminology("vi,vi:avoid", "ngờ,ng");
    assertThat(found(vietnamese, "vi", TermMatch.Kind.AVOIDED, "cân bằng, ng"))
        .containsExactly("ng");
    assertThat(found(vietnamese, "vi", TermMatch.Kind.AVOIDED, "ba\u0306\u0300ng")).isEmpty();
  }

  @Test
  void aTermMayBeBrokenOverTwoLines() {
    CompiledTerminology terminology = terminology("en,en:avoid", "nest,bird house");
    assertThat(
            avoided(
                terminology, "a bird\n  house, a bird\u00A0house, a bird-house, a bird-\nhouse"))
        .containsExactly("bird\n  house", "bird\u00A0house", "bird-house", "bird-\nhouse");
  }

  @Test
  void aDashBetweenSpacesPartsWords() {
    CompiledTerminology terminology = terminology("en,en:avoid", "nest,bird house");
    assertThat(avoided(terminology, "a bird - house, a bird, house, a bird -- house, birdhouse"))
        .isEmpty();
  }

  @Test
  void exactTermsStandAsWrittenOnly() {
    CompiledTerminology terminology = terminology("en,en:avoid,pos", "set-up,set up,exact");
    assertThat(avoided(terminology, "Set up a set-up, set\u00A0up two set ups"))
        .containsExactly("Set up");
  }

  @Test
  void caseCountsWhereTheRowSaysSo() {
    CompiledTerminology terminology = terminology("en,en:avoid,case", "Ontario,ON,sensitive");
    assertThat(avoided(terminology, "Turn ON the light on the On switch")).containsExactly("ON");
  }

  @Test
  void aSensitiveRowAndAnotherMayShareASpelling() {
    CompiledTerminology terminology =
        terminology("en,en:avoid,case", "upon,on,", "Ontario,ON,sensitive");
    assertThat(Documents.normalized(terminology, "en", "We sat on a bus in ON today."))
        .isEqualTo("We sat upon a bus in Ontario today.");
  }

  @Test
  void apostrophesAreAlike() {
    CompiledTerminology terminology = terminology("en,en:avoid", "nest,bird's house");
    assertThat(avoided(terminology, "a bird\u2019s house, a bird's house")).hasSize(2);
  }

  @Test
  void notIsPartOfItsWord() {
    CompiledTerminology terminology = terminology("en,en:avoid", "tin,can");
    assertThat(avoided(terminology, "You can't and cannot, but can\u2019t you? The can's lid."))
        .containsExactly("can");
  }

  @Test
  void composedAndDecomposedTextsAreAlike() {
    CompiledTerminology terminology = terminology("fr,fr:avoid", "lait,crème");
    assertThat(found(terminology, "fr", TermMatch.Kind.AVOIDED, "la cre\u0300me")).hasSize(1);
  }

  @Test
  void theLongestOfTheLeftmostWins() {
    CompiledTerminology terminology =
        terminology("en,en:avoid", "a1,old bird", "a2,old bird house", "a3,house martin");
    assertThat(avoided(terminology, "the old bird house martin")).containsExactly("old bird house");
  }

  @Test
  void aPreferredTermProtectsTheTextInsideIt() {
    CompiledTerminology terminology = terminology("en,en:avoid", "thermal gap pad,gap pad");
    assertThat(avoided(terminology, "A thermal gap pad and thermal gap-pads, but a gap pad."))
        .containsExactly("gap pad");
  }

  @Test
  void aPreferredTermDoesNotProtectWhatOnlyOverlapsIt() {
    CompiledTerminology terminology =
        terminology("en,en:avoid", "breast milk,", "milk duct,milk ray");
    assertThat(avoided(terminology, "a breast milk ray")).containsExactly("milk ray");
  }

  @Test
  void aKeptTermIsNeverTouched() {
    CompiledTerminology terminology =
        terminology("en,en:avoid,action", "Bird House Inn,,keep", "nest,bird house,", "hotel,inn,");
    assertThat(avoided(terminology, "The Bird House Inn is an inn.")).containsExactly("inn");
  }

  @Test
  void addressesAndPlaceholdersAreNeverTouched() {
    CompiledTerminology terminology = terminology("en,en:avoid", "nest,roost");
    assertThat(avoided(terminology, "https://roost.example/roost roost@roost.org {roost} roost"))
        .containsExactly("roost");
  }

  @Test
  void snakeCaseIsOneWord() {
    assertThat(avoided(terminology("en,en:avoid", "nest,roost"), "roost_id my_roost")).isEmpty();
  }

  @Test
  void preferredTermsAreFoundInTheirForms() {
    CompiledTerminology terminology = terminology("en,vi", "old nest,tổ", "nest,ổ");
    assertThat(found(terminology, "en", TermMatch.Kind.PREFERRED, "Old nests, a nest's twig"))
        .containsExactly("Old nests", "nest");
    assertThat(found(terminology, "vi", TermMatch.Kind.PREFERRED, "cái ổ")).containsExactly("ổ");
    assertThat(found(terminology, "de", TermMatch.Kind.PREFERRED, "nest")).isEmpty();
  }

  @Test
  void aMatchNamesItsRowAndTerm() {
    CompiledTerminology terminology = terminology("en,en:avoid", "nest,bird house");
    TermMatch match =
        terminology.find("Bird houses", LocaleTag.of("en"), TermMatch.Kind.AVOIDED).get(0);
    assertThat(match.entry().row()).isEqualTo(2);
    assertThat(match.term()).isEqualTo("bird house");
    assertThat(match.kind()).isEqualTo(TermMatch.Kind.AVOIDED);
    assertThat(terminology.glossary().entries()).containsExactly(match.entry());
  }

  @Test
  void aRegionFallsBackToItsLanguageButNotToAnotherScript() {
    CompiledTerminology terminology = terminology("en,en:avoid,zh,zh:avoid", "nest,roost,巢,窝");
    assertThat(found(terminology, "en-GB", TermMatch.Kind.AVOIDED, "roost")).hasSize(1);
    assertThat(found(terminology, "zh-CN", TermMatch.Kind.AVOIDED, "鸟的窝")).hasSize(1);
    assertThat(found(terminology, "zh-TW", TermMatch.Kind.AVOIDED, "鸟的窝")).isEmpty();
  }

  @Test
  void punctuationInsideATermCounts() {
    CompiledTerminology terminology = terminology("en,en:avoid", "always,24/7", "tool,.NET kit");
    assertThat(avoided(terminology, "Open 24/7, not 24 7; a .NET kit, a NET kit"))
        .containsExactly("24/7", ".NET kit");
  }

  @Test
  void caseIsIgnoredInEveryScript() {
    assertThat(avoided(terminology("en,en:avoid", "nest,bird house"), "BIRD House, bIRD hOUSE"))
        .hasSize(2);
    assertThat(
            found(
                terminology("ru,ru:avoid", "проток,луч"), "ru", TermMatch.Kind.AVOIDED, "ЛУЧ, Луч"))
        .hasSize(2);
    assertThat(
            found(
                terminology("el,el:avoid", "α,κόλπος"),
                "el",
                TermMatch.Kind.AVOIDED,
                "ΚΌΛΠΟΣ κόλπος"))
        .hasSize(2);
  }

  @Test
  void aDashOfItsOwnKindOrASoftHyphenIsNoSpace() {
    CompiledTerminology terminology = terminology("en,en:avoid", "nest,bird house");
    assertThat(avoided(terminology, "bird\u2013house, bird\u2014house, bird\u00ADhouse")).isEmpty();
    assertThat(
            avoided(terminology, "bird\u2010house, bird\u2011house, bird\u202Fhouse, bird\thouse"))
        .hasSize(4);
  }

  @Test
  void aTermWithAHyphenIsFoundWithASpace() {
    assertThat(avoided(terminology("en,en:avoid", "nest,bird-house"), "bird house, bird-houses"))
        .containsExactly("bird house", "bird-houses");
  }

  @Test
  void apostrophesOfATermMayBeCurlyInTheGlossary() {
    assertThat(avoided(terminology("en,en:avoid", "nest,bird\u2019s house"), "A bird's house"))
        .hasSize(1);
  }

  @Test
  void decomposedRowsFindComposedTexts() {
    CompiledTerminology terminology = terminology("vi,vi:avoid", "vú,ngu\u031B\u0323c");
    assertThat(found(terminology, "vi", TermMatch.Kind.AVOIDED, "cái ngực, ngu\u0323\u031Bc"))
        .hasSize(2);
  }

  @Test
  void aPreferredTermProtectsItsInsideInEveryForm() {
    CompiledTerminology terminology = terminology("en,en:avoid", "thermal gap pad,gap pad");
    assertThat(avoided(terminology, "Thermal gap pads, a thermal gap pad's edge, two gap pads"))
        .containsExactly("gap pads");
  }

  @Test
  void formsAreFormedByRuleNotBySuffix() {
    CompiledTerminology terminology = terminology("en,en:avoid", "message,notification");
    assertThat(avoided(terminology, "notifications, notification's, notificationses, notifying"))
        .containsExactly("notifications", "notification");
  }

  @Test
  void codeAndMarkdownTargetsAreGivenAsVerbatim() {
    CompiledTerminology terminology = terminology("en,en:avoid", "nest,roost");
    assertThat(
            avoided(
                terminology,
                "mailto:roost@x.org ${roost} {{ roost }} %(roost)s www.roost.org/roost?roost=roost"))
        .isEmpty();
    assertThat(avoided(terminology, "(roost) \u201Croost\u201D roost: roost; roost/roost"))
        .hasSize(6);
  }

  @Test
  void lao() {
    CompiledTerminology lao = terminology("lo,lo:avoid", "ນ້ຳ,ນົມ|ໂຮງ");
    assertThat(found(lao, "lo", TermMatch.Kind.AVOIDED, "ແມ່ກິນນ້ຳນົມທຸກມື້"))
        .containsExactly("ນົມ");
    assertThat(found(lao, "lo", TermMatch.Kind.AVOIDED, "ຢູ່ໂຮງຮຽນ")).isEmpty();
  }

  @Test
  void khmer() {
    CompiledTerminology khmer = terminology("km,km:avoid", "ក្មេង,កុមារ|សាលា");
    assertThat(found(khmer, "km", TermMatch.Kind.AVOIDED, "កុមារទៅសាលារៀន"))
        .containsExactly("កុមារ");
  }

  @Test
  void burmese() {
    CompiledTerminology burmese = terminology("my,my:avoid", "ရေ,နို့|စာ");
    assertThat(found(burmese, "my", TermMatch.Kind.AVOIDED, "မိခင်သည်နို့ကိုသောက်သည်"))
        .containsExactly("နို့");
    assertThat(found(burmese, "my", TermMatch.Kind.AVOIDED, "ကျောင်းသားများသည်စာဖတ်သည်")).isEmpty();
  }

  @Test
  void japanese() {
    CompiledTerminology japanese = terminology("ja,ja:avoid", "牛乳,母乳|京都");
    assertThat(found(japanese, "ja", TermMatch.Kind.AVOIDED, "東京都に住む母は母乳をあげる"))
        .containsExactly("母乳");
  }

  @Test
  void thai() {
    CompiledTerminology thai = terminology("th,th:avoid", "หลับ,นอน|ตา");
    assertThat(found(thai, "th", TermMatch.Kind.AVOIDED, "เด็กตากลมนอนหลับ"))
        .containsExactly("นอน");
  }

  @Test
  void chinese() {
    CompiledTerminology chinese = terminology("zh,zh:avoid", "母乳,牛奶|国人");
    assertThat(found(chinese, "zh", TermMatch.Kind.AVOIDED, "中国人民喝牛奶")).containsExactly("牛奶");
  }
}
