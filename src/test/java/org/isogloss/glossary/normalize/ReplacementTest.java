package org.isogloss.glossary.normalize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.isogloss.glossary.Documents.normalized;
import static org.isogloss.glossary.Documents.terminology;

import java.util.List;
import org.isogloss.glossary.Documents;
import org.isogloss.glossary.match.CompiledTerminology;
import org.isogloss.text.Block;
import org.isogloss.text.BlockRole;
import org.isogloss.text.Cause;
import org.isogloss.text.Change;
import org.isogloss.text.Edit;
import org.isogloss.text.InlineCode;
import org.isogloss.text.Sentence;
import org.isogloss.text.SentenceId;
import org.isogloss.text.Span;
import org.isogloss.text.TrackedText;
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
  void anArticleGoesWithItsWordThroughQuotesAndBrackets() {
    assertThat(english("An \u201Cudder\u201D, an (udder), an \"udder\", an\n'udder'."))
        .isEqualTo("A \u201Cbreast\u201D, a (breast), a \"breast\", a\n'breast'.");
  }

  @Test
  void anArticleOfAnotherWordStays() {
    CompiledTerminology terminology = terminology("en,en:avoid", "hour,timespan");
    assertThat(normalized(terminology, "en", "A short timespan, a very long timespan, a, timespan"))
        .isEqualTo("A short hour, a very long hour, a, hour");
  }

  @Test
  void aLetterThatIsANameStays() {
    CompiledTerminology terminology = terminology("en,en:avoid", "areola,milk ring");
    assertThat(
            normalized(terminology, "en", "Vitamin A milk ring, option a milk ring, a) milk ring"))
        .isEqualTo("Vitamin A areola, option a areola, a) areola");
    assertThat(normalized(terminology, "en", "Vitamins K, A milk ring; Plan A milk ring"))
        .isEqualTo("Vitamins K, A areola; Plan A areola");
    assertThat(normalized(terminology, "en", "Why A Milk Ring Hurts: A milk ring."))
        .isEqualTo("Why An Areola Hurts: An areola.");
  }

  @Test
  void anArticleGoesByWhatTheGlossaryWritesEvenInCapitals() {
    CompiledTerminology terminology = terminology("en,en:avoid", "leg,limb", "RSV test,swab");
    assertThat(normalized(terminology, "en", "A LIMB, A SWAB")).isEqualTo("A LEG, AN RSV TEST");
    assertThat(normalized(terminology, "en", "A swab")).isEqualTo("An RSV test");
  }

  @Test
  void anArticleInAKeptTermStays() {
    CompiledTerminology terminology =
        terminology("en,en:avoid,action", "areola,milk ring,", "Plan for a,,keep");
    assertThat(normalized(terminology, "en", "Plan for a milk ring."))
        .isEqualTo("Plan for a areola.");
  }

  @Test
  void aSingleWordTakesItsCaseFromTheTitleItStandsIn() {
    CompiledTerminology terminology = terminology("en,en:avoid", "state of the nest,roost");
    assertThat(normalized(terminology, "en", "How to See the Roost in Winter"))
        .isEqualTo("How to See the State of the Nest in Winter");
    assertThat(normalized(terminology, "en", "Roost Care")).isEqualTo("State of the Nest Care");
    assertThat(normalized(terminology, "en", "Roost and care"))
        .isEqualTo("State of the nest and care");
    assertThat(normalized(terminology, "en", "Anna's Roost is here."))
        .isEqualTo("Anna's State of the nest is here.");
  }

  @Test
  void aTitleThatCapitalizesItsSmallWordsGoesOnDoingSo() {
    CompiledTerminology terminology = terminology("en,en:avoid", "state of nest,roost of birds");
    assertThat(normalized(terminology, "en", "The Roost Of Birds")).isEqualTo("The State Of Nest");
    assertThat(normalized(terminology, "en", "The Roost of Birds")).isEqualTo("The State of Nest");
  }

  @Test
  void aSingleWordTakesItsCaseFromCapitalsAroundIt() {
    CompiledTerminology terminology =
        terminology("en,en:avoid,case", "you,u,", "Ontario,ON,sensitive");
    assertThat(normalized(terminology, "en", "CALL WHEN U CAN")).isEqualTo("CALL WHEN YOU CAN");
    assertThat(normalized(terminology, "en", "U can call.")).isEqualTo("You can call.");
    assertThat(normalized(terminology, "en", "WE LIVE IN ON NOW"))
        .isEqualTo("WE LIVE IN ONTARIO NOW");
    assertThat(normalized(terminology, "en", "We live in ON now"))
        .isEqualTo("We live in Ontario now");
  }

  @Test
  void aPreferredTermWithCapitalsStandsSoEverywhere() {
    CompiledTerminology terminology =
        terminology(
            "en,en:avoid", "Breast Health Centre,udder house", "iPhone,cell", "McGill clinic,ward");
    assertThat(
            normalized(terminology, "en", "At the udder house, the Udder house, an UDDER HOUSE."))
        .isEqualTo(
            "At the Breast Health Centre, the Breast Health Centre, a BREAST HEALTH CENTRE.");
    assertThat(normalized(terminology, "en", "Cell or CELL, ward or WARD"))
        .isEqualTo("iPhone or iPhone, McGill clinic or McGill CLINIC");
  }

  @Test
  void aNumberBeforeTheFirstWordDoesNotKeepItFromBeingTheStart() {
    CompiledTerminology terminology = terminology("en,en:avoid", "swift,Apus");
    assertThat(normalized(terminology, "en", "3. Apus flew.")).isEqualTo("3. Swift flew.");
    assertThat(normalized(terminology, "en", "\u201CApus flew.\u201D"))
        .isEqualTo("\u201CSwift flew.\u201D");
  }

  @Test
  void hyphenatedWordsTakeTheirCaseWordByWord() {
    CompiledTerminology terminology =
        terminology("en,en:avoid", "postpartum,post-birth", "skin-to-skin hold,kangaroo-hold");
    assertThat(normalized(terminology, "en", "Post-birth, Post-Birth and POST-BIRTH, post birth"))
        .isEqualTo("Postpartum, Postpartum and POSTPARTUM, postpartum");
    assertThat(normalized(terminology, "en", "Kangaroo-hold. The Kangaroo-Hold, KANGAROO-HOLD"))
        .isEqualTo("Skin-to-skin hold. The Skin-to-Skin Hold, SKIN-TO-SKIN HOLD");
  }

  @Test
  void whatFollowsAnApostropheIsNoNewWordInATitle() {
    CompiledTerminology terminology = terminology("en,en:avoid", "mother's milk,human milk");
    assertThat(normalized(terminology, "en", "All About Human Milk, HUMAN MILK"))
        .isEqualTo("All About Mother's Milk, MOTHER'S MILK");
  }

  @Test
  void possessivesInCapitals() {
    assertThat(english("THE UDDER'S SIDE, THE MILK RAYS' ENDS"))
        .isEqualTo("THE BREAST'S SIDE, THE MILK DUCTS' ENDS");
  }

  @Test
  void markupBetweenArticleAndTermKeepsItsPlace() {
    String text = "Is it an udder?";
    List<InlineCode> codes =
        List.of(
            new InlineCode(9, InlineCode.Kind.OPEN, 1, "**", false),
            new InlineCode(14, InlineCode.Kind.CLOSE, 1, "**", false));
    TrackedText revised = revised(text, codes);
    assertThat(revised.current()).isEqualTo("Is it a breast?");
    assertThat(revised.codes()).extracting(InlineCode::offset).containsExactly(8, 14);
    assertThat(revised.layers().get(0).edits())
        .extracting(Edit::before, Edit::after, edit -> edit.cause().row())
        .containsExactly(tuple("an", "a", 3), tuple("udder", "breast", 3));
  }

  @Test
  void anArticleIsPartOfTheSameEdit() {
    assertThat(revised("Is it an udder?", List.of()).layers().get(0).edits())
        .extracting(Edit::before, Edit::after)
        .containsExactly(tuple("an udder", "a breast"));
  }

  private static TrackedText revised(String text, List<InlineCode> codes) {
    Block block =
        Block.read(0, BlockRole.PARAGRAPH, 0, TrackedText.of(text).withCodes(codes))
            .withSentences(List.of(new Sentence(new SentenceId("s1"), new Span(0, text.length()))));
    return new Normalizer(DUCT)
        .normalize(Documents.of("en", text, List.of(block)))
        .blocks()
        .get(0)
        .text();
  }

  @Test
  void onlyWholeChainsAreShownAndAllTheirRowsNamed() {
    CompiledTerminology terminology =
        terminology("en,en:avoid", "breast,udder", "nipple,head of the breast");
    Block block =
        new Normalizer(terminology)
            .normalize(Documents.document("en", "Clean the head of the udder."))
            .blocks()
            .get(0);
    assertThat(block.changes())
        .extracting(
            Change::before,
            Change::after,
            change -> change.causes().stream().map(Cause::row).toList())
        .containsExactly(tuple("head of the udder", "nipple", List.of(2, 3)));
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
  void turkishKnowsTwoLettersI() {
    CompiledTerminology terminology = terminology("tr,tr:avoid", "süt kanalı,iyi ışın");
    assertThat(normalized(terminology, "tr", "İyi ışın, İYİ IŞIN, iyi ışın, İyi Işın, IYI IŞIN"))
        .isEqualTo("Süt kanalı, SÜT KANALI, süt kanalı, Süt Kanalı, IYI IŞIN");
  }

  @Test
  void germanNounsFoundSmallAreWrittenAsTheGlossaryHasThem() {
    CompiledTerminology terminology =
        terminology("de,de:avoid", "Milchgang,Milchkanal", "abpumpen,Abzapfen", "Brust,euter");
    assertThat(normalized(terminology, "de", "ein milchkanal; das Abzapfen; ein euter, EUTER"))
        .isEqualTo("ein Milchgang; das abpumpen; ein Brust, BRUST");
    assertThat(normalized(terminology, "de", "Abzapfen hilft.")).isEqualTo("Abpumpen hilft.");
    assertThat(normalized(terminology("de,de:avoid", "Weg,Straße"), "de", "STRASSE"))
        .isEqualTo("WEG");
  }

  @Test
  void dutchWritesTwoCapitals() {
    CompiledTerminology terminology = terminology("nl,nl:avoid", "ijs,roomkoude");
    assertThat(normalized(terminology, "nl", "Roomkoude en roomkoude, ROOMKOUDE"))
        .isEqualTo("IJs en ijs, IJS");
    assertThat(normalized(terminology("nl,nl:avoid", "melk,ijs"), "nl", "IJs")).isEqualTo("Melk");
  }

  @Test
  void greekCapitalsHaveNoAccentsAndOneSigma() {
    CompiledTerminology terminology = terminology("el,el:avoid", "μαστός,κόλπος");
    assertThat(normalized(terminology, "el", "Κόλπος, κόλπος, ΚΟΛΠΟΣ"))
        .isEqualTo("Μαστός, μαστός, ΚΟΛΠΟΣ");
    assertThat(normalized(terminology("el,el:avoid", "μαστός,γαλα"), "el", "ΓΑΛΑ"))
        .isEqualTo("ΜΑΣΤΟΣ");
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
