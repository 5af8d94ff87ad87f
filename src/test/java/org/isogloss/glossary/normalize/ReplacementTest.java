package org.isogloss.glossary.normalize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isogloss.glossary.Documents.normalized;
import static org.isogloss.glossary.Documents.terminology;

import org.isogloss.glossary.match.CompiledTerminology;
import org.junit.jupiter.api.Test;

/** How a replacement takes on number, possessive, case and article of what it replaces. */
class ReplacementTest {

  private static final CompiledTerminology DUCT =
      terminology(
          "en,en:avoid", "milk duct,milk ray", "breast,udder", "clear ducts,cure milk rays");

  private static String english(String sentence) {
    return normalized(DUCT, "en", sentence);
  }

  @Test
  void pluralsBecomePlurals() {
    assertThat(english("Two milk rays and two udders."))
        .isEqualTo("Two milk ducts and two breasts.");
  }

  @Test
  void possessivesStayPossessive() {
    assertThat(english("A milk ray's end, the milk rays' ends, her udder\u2019s side."))
        .isEqualTo("A milk duct's end, the milk ducts' ends, her breast\u2019s side.");
  }

  @Test
  void possessivesFollowAnIrregularPlural() {
    CompiledTerminology terminology =
        terminology("en,en:avoid,en:forms", "child,little one,child/children", "scissors,snipper,");
    assertThat(normalized(terminology, "en", "The little ones' toys, a little one's toy."))
        .isEqualTo("The children's toys, a child's toy.");
    assertThat(normalized(terminology, "en", "LITTLE ONES' TOYS")).isEqualTo("CHILDREN'S TOYS");
    assertThat(normalized(terminology, "en", "the snipper's blade"))
        .isEqualTo("the scissors' blade");
  }

  @Test
  void aClosingQuoteIsNoPossessive() {
    CompiledTerminology terminology =
        terminology("en,en:avoid,en:forms", "child,little one,child/children");
    assertThat(normalized(terminology, "en", "She calls them 'my little ones' at home."))
        .isEqualTo("She calls them 'my children' at home.");
    assertThat(normalized(terminology, "en", "She calls them \u2018little ones\u2019 at home."))
        .isEqualTo("She calls them \u2018children\u2019 at home.");
  }

  @Test
  void aTermThatIsAPluralAsWrittenHasNoOtherForm() {
    assertThat(english("They cure milk rays.")).isEqualTo("They clear ducts.");
  }

  @Test
  void theEditorsFormsOverrule() {
    CompiledTerminology terminology =
        terminology("en,en:avoid,en:forms", "ox,ploughing cow,ox/oxen|cow/kine");
    assertThat(normalized(terminology, "en", "One ploughing cow, two ploughing kine."))
        .isEqualTo("One ox, two oxen.");
    assertThat(normalized(terminology, "en", "Two ploughing cows."))
        .isEqualTo("Two ploughing cows.");
  }

  @Test
  void caseIsCarriedOver() {
    assertThat(english("milk ray")).isEqualTo("milk duct");
    assertThat(english("Milk ray")).isEqualTo("Milk duct");
    assertThat(english("The Milk Rays")).isEqualTo("The Milk Ducts");
    assertThat(english("MILK RAYS")).isEqualTo("MILK DUCTS");
    assertThat(english("miLk ray")).isEqualTo("milk duct");
  }

  @Test
  void titlesKeepTheirSmallWordsSmall() {
    CompiledTerminology terminology = terminology("en,en:avoid", "state of the nest,roost state");
    assertThat(normalized(terminology, "en", "About Roost State"))
        .isEqualTo("About State of the Nest");
  }

  @Test
  void capitalsOfItsOwnAreKept() {
    CompiledTerminology terminology =
        terminology(
            "en,en:avoid,pos",
            "Share99 page,portal,",
            "DNA test,gene check,",
            "eBird,bird app,proper");
    assertThat(normalized(terminology, "en", "PORTAL")).isEqualTo("Share99 PAGE");
    assertThat(normalized(terminology, "en", "the portal")).isEqualTo("the Share99 page");
    assertThat(normalized(terminology, "en", "Gene check")).isEqualTo("DNA test");
    assertThat(normalized(terminology, "en", "Bird app and BIRD APP")).isEqualTo("eBird and eBird");
  }

  @Test
  void aTermWithACapitalOfItsOwnGoesWithoutAtNoOnesExpense() {
    CompiledTerminology terminology = terminology("en,en:avoid", "swift,Apus");
    assertThat(normalized(terminology, "en", "An Apus flew.")).isEqualTo("A swift flew.");
    assertThat(normalized(terminology, "en", "Apus flew.")).isEqualTo("Swift flew.");
  }

  @Test
  void articlesFollow() {
    assertThat(english("an udder, An udder, AN UDDER, a udder"))
        .isEqualTo("a breast, A breast, A BREAST, a breast");
    CompiledTerminology terminology =
        terminology("en,en:avoid", "hour,timespan", "unit,amount", "MRI,scan", "areola,quầng vú");
    assertThat(normalized(terminology, "en", "a timespan, an amount, a scan, a quầng vú"))
        .isEqualTo("an hour, a unit, an MRI, an areola");
    assertThat(normalized(terminology, "en", "A timespan")).isEqualTo("An hour");
    assertThat(normalized(terminology, "en", "A TIMESPAN")).isEqualTo("AN HOUR");
  }

  @Test
  void onlyArticlesFollow() {
    CompiledTerminology terminology = terminology("en,en:avoid", "hour,timespan");
    assertThat(normalized(terminology, "en", "vitamin-a timespan, x.a timespan, la timespan"))
        .isEqualTo("vitamin-a hour, x.a hour, la hour");
  }

  @Test
  void vietnameseStandsAsWritten() {
    CompiledTerminology terminology = terminology("vi,vi:avoid", "ống dẫn sữa,tia sữa");
    assertThat(normalized(terminology, "vi", "Tia sữa bị tắc. Các TIA SỮA; hai Tia\u00A0sữa."))
        .isEqualTo("Ống dẫn sữa bị tắc. Các ỐNG DẪN SỮA; hai Ống dẫn sữa.");
  }

  @Test
  void spanishStandsAsWritten() {
    CompiledTerminology terminology = terminology("es,es:avoid", "sacaleches,extractor de leche");
    assertThat(normalized(terminology, "es", "¿El extractor de leche? ¡Extractor de leche!"))
        .isEqualTo("¿El sacaleches? ¡Sacaleches!");
  }

  @Test
  void frenchIsFoundAfterAnElision() {
    CompiledTerminology terminology = terminology("fr,fr:avoid", "aréole,auréole");
    assertThat(normalized(terminology, "fr", "L\u2019auréole, l'auréole et d\u2019AURÉOLE."))
        .isEqualTo("L\u2019aréole, l'aréole et d\u2019ARÉOLE.");
  }

  @Test
  void germanNounsKeepTheirCapitalAndTheEditorsForms() {
    CompiledTerminology terminology =
        terminology(
            "de,de:avoid,de:forms",
            "Milchgang,Milchkanal,Milchkanal/Milchkanäle|Milchgang/Milchgänge");
    assertThat(normalized(terminology, "de", "Ein Milchkanal, viele Milchkanäle, MILCHKANAL."))
        .isEqualTo("Ein Milchgang, viele Milchgänge, MILCHGANG.");
  }

  @Test
  void turkishCapitalsAreTurkish() {
    CompiledTerminology terminology = terminology("tr,tr:avoid", "ilaç,deva");
    assertThat(normalized(terminology, "tr", "Deva, DEVA")).isEqualTo("İlaç, İLAÇ");
  }

  @Test
  void chineseIsFoundBetweenWordsOnly() {
    CompiledTerminology terminology = terminology("zh,zh:avoid", "乳腺管,乳线");
    assertThat(normalized(terminology, "zh", "她的乳线堵了。")).isEqualTo("她的乳腺管堵了。");
    assertThat(normalized(terminology("zh,zh:avoid", "x,国人"), "zh", "中国人民")).isEqualTo("中国人民");
  }

  @Test
  void thaiIsFoundBetweenWordsOnly() {
    CompiledTerminology terminology = terminology("th,th:avoid", "เต้านม,นมวัว");
    assertThat(normalized(terminology, "th", "แม่ดื่มนมวัวทุกวัน"))
        .isEqualTo("แม่ดื่มเต้านมทุกวัน");
    assertThat(normalized(terminology("th,th:avoid", "x,าก"), "th", "ตากลม")).isEqualTo("ตากลม");
  }
}
