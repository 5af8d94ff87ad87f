package org.isogloss.glossary.normalize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isogloss.glossary.Documents.document;
import static org.isogloss.glossary.Documents.terminology;

import java.util.List;
import org.isogloss.glossary.match.CompiledTerminology;
import org.isogloss.text.Document;
import org.isogloss.text.Finding;
import org.isogloss.text.Severity;
import org.isogloss.text.Span;
import org.junit.jupiter.api.Test;

/** What a reviewer is told about the words beside a replacement. */
class AgreementTest {

  private static final CompiledTerminology PLURAL =
      terminology("en,en:avoid", "clogged milk ducts,milk jam", "pump,sucker");

  private static List<Finding> findings(
      CompiledTerminology terminology, String locale, String text) {
    return new Normalizer(terminology).normalize(document(locale, text)).findings();
  }

  private static List<String> messages(
      CompiledTerminology terminology, String locale, String text) {
    return findings(terminology, locale, text).stream()
        .map(finding -> finding.severity() + " " + finding.message())
        .toList();
  }

  @Test
  void aFindingNamesRowAndPlace() {
    Document after =
        new Normalizer(PLURAL).normalize(document("en", "A pump.¶ She has a milk jam, a sucker."));
    assertThat(after.blocks().get(0).text().current())
        .isEqualTo("A pump. She has a clogged milk ducts, a pump.");
    assertThat(after.findings())
        .containsExactly(
            new Finding(
                "glossary.agreement",
                Severity.WARNING,
                "\"a\" does not agree with the plural \"clogged milk ducts\", which stands for"
                    + " \"milk jam\" (row 2 of glossary.csv)",
                0,
                new Span(18, 26),
                null,
                2));
  }

  @Test
  void englishWordsForOneThingAreLookedForOnBothSides() {
    assertThat(messages(PLURAL, "en", "This very painful milk jam")).hasSize(1);
    assertThat(messages(PLURAL, "en", "Every milk jam; a bad milk jam")).hasSize(2);
    assertThat(messages(PLURAL, "en", "The milk jam isn\u2019t new."))
        .containsExactly(
            "WARNING \"isn\u2019t\" does not agree with the plural \"clogged milk ducts\", which"
                + " stands for \"milk jam\" (row 2 of glossary.csv)");
  }

  @Test
  void anEnglishPluralThatDisturbsNothingIsNotTold() {
    assertThat(
            messages(PLURAL, "en", "Milk jam hurts; a day of milk jam, the milk jam, a: milk jam"))
        .isEmpty();
    assertThat(messages(PLURAL, "en", "Vitamin A milk jam, vitamin a bad milk jam")).isEmpty();
    assertThat(messages(PLURAL, "en", "A sucker, some suckers, a milk jams")).isEmpty();
    assertThat(messages(terminology("en,en:avoid", "ducts,rays"), "en", "A rays is")).isEmpty();
  }

  @Test
  void frenchArticlesThatElideAreTold() {
    CompiledTerminology terminology =
        terminology("fr,fr:avoid", "aréole,mamelle", "sein,ouvrage", "onze seins,lait");
    assertThat(messages(terminology, "fr", "La mamelle et l\u2019ouvrage, de mamelle, d'ouvrage."))
        .containsExactly(
            "WARNING \"la\" before \"aréole\" should be \"l'\" (row 2 of glossary.csv)",
            "WARNING \"l'\" before \"sein\" should be \"le or la\" (row 3 of glossary.csv)",
            "WARNING \"de\" before \"aréole\" should be \"d'\" (row 2 of glossary.csv)",
            "WARNING \"d'\" before \"sein\" should be \"de\" (row 3 of glossary.csv)");
    assertThat(messages(terminology, "fr", "de lait")).isEmpty();
  }

  @Test
  void frenchArticlesThatShowGenderAreTold() {
    CompiledTerminology terminology = terminology("fr,fr:avoid", "canal,veine de lait");
    assertThat(messages(terminology, "fr", "Une veine de lait."))
        .containsExactly(
            "INFO \"une\" before \"canal\" may have to agree with it: \"veine de lait\" stood there"
                + " (row 2 of glossary.csv)");
    assertThat(messages(terminology, "fr", "Les veine de lait, pour veine de lait")).isEmpty();
    assertThat(messages(terminology, "fr", "Veine de lait bouchée"))
        .containsExactly(
            "INFO \"bouchée\" after \"Canal\" may have to agree with it: \"veine de lait\" stood"
                + " there (row 2 of glossary.csv)");
  }

  @Test
  void aHeadThatStaysAgreesAsBefore() {
    assertThat(
            messages(
                terminology("es,es:avoid", "conducto mamario,conducto de leche"),
                "es",
                "El conducto de leche obstruido."))
        .isEmpty();
    assertThat(
            messages(terminology("de,de:avoid", "Milchpumpe,Brustpumpe"), "de", "Die Brustpumpe."))
        .isEmpty();
  }

  @Test
  void spanish() {
    assertThat(messages(terminology("es,es:avoid", "mama,pecho"), "es", "Del pecho a pecho."))
        .containsExactly(
            "INFO \"del\" before \"mama\" may have to agree with it: \"pecho\" stood there (row 2 of"
                + " glossary.csv)");
  }

  @Test
  void portuguese() {
    assertThat(messages(terminology("pt,pt:avoid", "mama,peito"), "pt", "No peito inchado."))
        .hasSize(1);
  }

  @Test
  void italian() {
    assertThat(messages(terminology("it,it:avoid", "areola,capezzolo"), "it", "Il capezzolo."))
        .containsExactly(
            "WARNING \"il\" before \"areola\" should be \"l'\" (row 2 of glossary.csv)");
  }

  @Test
  void catalan() {
    assertThat(messages(terminology("ca,ca:avoid", "arèola,corona"), "ca", "De corona, la corona."))
        .containsExactly(
            "WARNING \"de\" before \"arèola\" should be \"d'\" (row 2 of glossary.csv)",
            "INFO \"la\" before \"arèola\" may have to agree with it: \"corona\" stood there (row 2"
                + " of glossary.csv)");
  }

  @Test
  void german() {
    CompiledTerminology terminology = terminology("de,de:avoid", "Brust,Euter");
    assertThat(messages(terminology, "de", "Das Euter, EIN EUTER und Euter")).hasSize(2);
  }

  @Test
  void dutch() {
    assertThat(messages(terminology("nl,nl:avoid", "borst,uier"), "nl", "Het uier en een uier"))
        .hasSize(1);
  }

  @Test
  void swedish() {
    assertThat(messages(terminology("sv,sv:avoid", "bröst,juver"), "sv", "Ett juver, två juver"))
        .hasSize(1);
  }

  @Test
  void russian() {
    assertThat(
            messages(
                terminology("ru,ru:avoid", "грудь,вымя"), "ru", "Левое вымя, это вымя и вымя."))
        .hasSize(2);
  }

  @Test
  void polish() {
    assertThat(messages(terminology("pl,pl:avoid", "pierś,wymię"), "pl", "To wymię boli."))
        .hasSize(1);
  }

  @Test
  void czech() {
    assertThat(messages(terminology("cs,cs:avoid", "prs,vemeno"), "cs", "Levé vemeno je bolavé."))
        .hasSize(1);
  }

  @Test
  void ukrainian() {
    assertThat(messages(terminology("uk,uk:avoid", "протока,промінь"), "uk", "Вузький промінь"))
        .hasSize(1);
  }

  @Test
  void greek() {
    assertThat(messages(terminology("el,el:avoid", "θηλή,μαστός"), "el", "Ο μαστός")).hasSize(1);
  }

  @Test
  void languagesWithoutAgreementAreLeftInPeace() {
    assertThat(messages(terminology("vi,vi:avoid", "vú,ngực"), "vi", "cái ngực")).isEmpty();
    assertThat(messages(terminology("tr,tr:avoid", "meme,göğüs"), "tr", "bir göğüs")).isEmpty();
    assertThat(messages(terminology("zh,zh:avoid", "乳房,胸部"), "zh", "一个胸部")).isEmpty();
  }

  @Test
  void onlyTheLastTermOfAChainIsLookedAt() {
    CompiledTerminology terminology =
        terminology("fr,fr:avoid", "aréole,mamelle", "téton,aréole du sein");
    assertThat(messages(terminology, "fr", "La mamelle du sein"))
        .hasSize(1)
        .first()
        .asString()
        .contains("téton");
  }
}
