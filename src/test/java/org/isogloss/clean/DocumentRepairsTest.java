package org.isogloss.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.isogloss.text.Block;
import org.isogloss.text.Cause;
import org.isogloss.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentRepairsTest {

  private static final String LONG =
      "Hold the baby upright after every feed and wait a little while, since most babies bring up"
          + " some air before they settle down to sleep again.";
  private static final String HASH = "0f1e2d3c4b5a69788796a5b4c3d2e1f0";

  private static Document clean(String locale, String... lines) {
    return new Cleaner().clean(Texts.plain(locale, lines));
  }

  @Test
  void aParagraphThatRepeatsTheTitleIsDropped() {
    Document cleaned = clean("en", "# Feeding at night", LONG, "FEEDING  at night", LONG + " Yes.");
    Block repeat = cleaned.blocks().get(2);
    assertThat(repeat.dropped())
        .isEqualTo(new Cause("clean.repeated-caption", Cause.NO_ROW, "repeats the title"));
    assertThat(cleaned.restore()).isEqualTo(cleaned.file().text());
  }

  @Test
  void aGuessedHeadingThatRepeatsTheTitleIsDropped() {
    assertThat(Texts.content(clean("en", "# Feeding at night", LONG, "# Feeding at night", LONG)))
        .containsExactly("Feeding at night", LONG, LONG);
  }

  @Test
  void aShortFirstParagraphIsATitleToo() {
    assertThat(Texts.content(clean("vi", "Cho bé bú đêm", LONG, "Cho bé bú đêm", LONG)))
        .containsExactly("Cho bé bú đêm", LONG, LONG);
  }

  @Test
  void aRepeatedTitleIsDroppedWhereWordsHaveNoSpaces() {
    assertThat(Texts.content(clean("zh", "# 夜间哺乳的方法", LONG, "夜间哺乳的方法", LONG))).hasSize(3);
  }

  @Test
  void aRepeatedCaptionInsideTheTextIsDropped() {
    String caption = "A mother feeds her baby";
    assertThat(Texts.content(clean("en", "# Night", LONG, caption, LONG, caption, LONG)))
        .containsExactly("Night", LONG, caption, LONG, LONG);
  }

  @Test
  void aHeadingThatMarkdownMarksStays() {
    Document read =
        Texts.document(
            "en", Document.Format.MARKDOWN, "# Night feeds", LONG, "# Night feeds", LONG);
    assertThat(Texts.content(new Cleaner().clean(read))).hasSize(4);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Never shake a baby",
        "Warning: hot water scalds",
        "Keep one hand on the baby!",
        "Achtung, heißes Wasser",
        "Cảnh báo nước nóng",
        "¡No dejes solo al bebé!",
        "Attention à l’eau chaude"
      })
  void aWarningStays(String warning) {
    assertThat(Texts.content(clean("en", "# " + warning, LONG, warning, LONG))).hasSize(4);
  }

  @Test
  void aTableCellAQuotationAndAListItemStay() {
    assertThat(
            Texts.content(
                clean(
                    "en",
                    "# Night feeds",
                    LONG,
                    "| Night feeds",
                    "> Night feeds",
                    "- Night feeds")))
        .hasSize(5);
  }

  @Test
  void aRefrainBetweenVersesStays() {
    assertThat(
            Texts.content(
                clean(
                    "en",
                    "Sleep, my little one",
                    "The moon is up",
                    "Sleep, my little one",
                    "So is the sun")))
        .hasSize(4);
  }

  @Test
  void aRefrainBetweenLongStanzasStays() {
    String line = "Sleep, my little one";
    assertThat(Texts.content(clean("en", line, LONG, line, LONG, line, LONG, line))).hasSize(7);
  }

  @Test
  void aHashGluedToTheTextIsDeleted() {
    assertThat(Texts.content(clean("en", HASH + "?s=90&d=mm&r=gI am a nurse.")))
        .containsExactly("I am a nurse.");
    assertThat(Texts.content(clean("en", HASH + "?s=48&r=pg Mai is a nurse.")))
        .containsExactly("Mai is a nurse.");
    assertThat(Texts.content(clean("en", HASH + "Mai is a nurse.")))
        .containsExactly("Mai is a nurse.");
  }

  @Test
  void aBlockThatIsOnlyAHashIsDropped() {
    Document cleaned = clean("en", HASH, LONG, HASH + "?s=90&r=g");
    assertThat(Texts.content(cleaned)).containsExactly(LONG);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0f1e2d3c4b5a69788796a5b4c3d2e1f0 is the revision that broke the build.",
        "The revision 0f1e2d3c4b5a69788796a5b4c3d2e1f0 broke the build.",
        "deadbeefdeadbeefdeadbeefdeadbeef",
        "12345678901234567890123456789012",
        "0f1e2d3c4b5a6978 and more",
        "https://www.example.org/0f1e2d3c4b5a69788796a5b4c3d2e1f0?s=90"
      })
  void aHashThatATextIsAboutStays(String text) {
    assertThat(Texts.content(clean("en", text))).containsExactly(text);
  }

  @Test
  void aChecksumThatALineAnnouncesStays() {
    assertThat(Texts.content(clean("en", "The file's checksum:", HASH))).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "en,Leave a Comment",
    "en,SHARE THIS POST:",
    "vi,Để lại một bình luận",
    "es,Artículos relacionados",
    "fr,Laisser un commentaire »",
    "de,Ähnliche Beiträge",
    "ja,Leave a reply"
  })
  void aPageScrapIsDropped(String locale, String scrap) {
    Document cleaned = clean(locale, LONG, scrap);
    assertThat(Texts.content(cleaned)).containsExactly(LONG);
    assertThat(cleaned.blocks().get(1).dropped()).isEqualTo(Cause.rule("clean.page-scrap"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Please leave a comment below.", "| Read more", "> Read more"})
  void whatOnlyHoldsAScrapStays(String line) {
    assertThat(Texts.content(clean("en", LONG, line))).hasSize(2);
  }

  @Test
  void aMarkdownHeadingWithATextBelowIsNoScrap() {
    Document read = Texts.document("en", Document.Format.MARKDOWN, "# Read more", LONG);
    assertThat(Texts.content(new Cleaner().clean(read))).hasSize(2);
  }

  @Test
  void anAuthorsLineIsDroppedBesideAnotherScrapOnly() {
    assertThat(Texts.content(clean("en", LONG, "Share this post", "About: Mai Lan")))
        .containsExactly(LONG);
    assertThat(Texts.content(clean("en", LONG, "About: Mai Lan", HASH + "?r=gI am Mai.")))
        .containsExactly(LONG, "I am Mai.");
    assertThat(Texts.content(clean("en", LONG, "About: Milk Ducts", LONG))).hasSize(3);
    assertThat(Texts.content(clean("en", "Share this post", "About: the milk"))).hasSize(1);
  }

  @Test
  void paragraphsOnTheirOwnAreNeverDropped() {
    Document read =
        Texts.plain("en", "# Night feeds", LONG, "Night feeds", "Leave a comment", HASH);
    assertThat(Texts.content(new Cleaner().cleanParagraphs(read))).hasSize(5);
  }

  @Test
  void aSoundDocumentIsTheSameDocument() {
    Document read = Texts.plain("en", "# Night feeds", LONG);
    assertThat(new Cleaner().clean(read)).isSameAs(read);
  }
}
