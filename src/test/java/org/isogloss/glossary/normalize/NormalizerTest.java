package org.isogloss.glossary.normalize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.isogloss.glossary.Documents.document;
import static org.isogloss.glossary.Documents.normalized;
import static org.isogloss.glossary.Documents.terminology;

import java.util.List;
import org.isogloss.glossary.Documents;
import org.isogloss.glossary.Glossary;
import org.isogloss.glossary.GlossaryException;
import org.isogloss.glossary.audit.GlossaryAudit;
import org.isogloss.glossary.match.CompiledTerminology;
import org.isogloss.glossary.sheet.GlossaryReader;
import org.isogloss.text.Block;
import org.isogloss.text.BlockRole;
import org.isogloss.text.Cause;
import org.isogloss.text.Change;
import org.isogloss.text.Document;
import org.isogloss.text.Finding;
import org.isogloss.text.InlineCode;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.Sentence;
import org.isogloss.text.SentenceId;
import org.isogloss.text.Severity;
import org.isogloss.text.Span;
import org.isogloss.text.TrackedText;
import org.junit.jupiter.api.Test;

/** What normalizing does to documents. */
class NormalizerTest {

  private static List<String> texts(Document document) {
    return document.blocks().stream().map(block -> block.text().current()).toList();
  }

  @Test
  void everyEditNamesItsRow() {
    CompiledTerminology terminology =
        terminology("en,en:avoid,note", "nest,roost,say it plainly", "den,lair,");
    Document after = new Normalizer(terminology).normalize(document("en", "A roost, a lair."));
    assertThat(after.blocks().get(0).changes())
        .extracting(Change::before, Change::after, Change::cause)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "roost", "nest", new Cause("glossary.term", 2, "say it plainly")),
            org.assertj.core.groups.Tuple.tuple("lair", "den", new Cause("glossary.term", 3, "")));
    assertThat(after.blocks().get(0).text().layers()).hasSize(1);
    assertThat(after.blocks().get(0).text().layers().get(0).name()).isEqualTo("glossary");
  }

  @Test
  void allEditsCanBeTakenBack() {
    CompiledTerminology terminology = terminology("en,en:avoid", "nest,roost");
    Document before = document("en", "A roost.¶ Two roosts.", "No house.");
    Document after = new Normalizer(terminology).normalize(before);
    assertThat(texts(after)).containsExactly("A nest. Two nests.", "No house.");
    assertThat(after.restore()).isEqualTo(before.file().text());
    assertThat(after.blocks().get(1)).isEqualTo(before.blocks().get(1));
  }

  @Test
  void sentencesKeepTheirNamesAndGrowWithTheirText() {
    CompiledTerminology terminology = terminology("en,en:avoid", "nesting place,roost");
    Document after =
        new Normalizer(terminology).normalize(document("en", "Roost.¶ One roost¶ Roost roost"));
    Block block = after.blocks().get(0);
    assertThat(block.sentences().stream().map(s -> s.span().of(block.text().current())))
        .containsExactly("Nesting place.", "One nesting place", "Nesting place nesting place");
    assertThat(block.sentences().get(1).id()).isEqualTo(new SentenceId("s0x6"));
  }

  @Test
  void sentencesMayTouch() {
    CompiledTerminology terminology = terminology("zh,zh:avoid", "巢穴,窝");
    Document after = new Normalizer(terminology).normalize(document("zh", "鸟的窝。¶窝。"));
    Block block = after.blocks().get(0);
    assertThat(block.sentences().stream().map(s -> s.span().of(block.text().current())))
        .containsExactly("鸟的巢穴。", "巢穴。");
  }

  @Test
  void editsNeverCrossASentence() {
    CompiledTerminology terminology = terminology("en,en:avoid", "nest,bird house");
    Document after =
        new Normalizer(terminology).normalize(document("en", "Look at the bird¶ house"));
    assertThat(texts(after)).containsExactly("Look at the bird house");
  }

  @Test
  void eachDocumentIsReadInItsOwnLocale() {
    CompiledTerminology terminology = terminology("en,en:avoid,vi,vi:avoid", "nest,roost,tổ,ổ");
    Normalizer normalizer = new Normalizer(terminology);
    assertThat(texts(normalizer.normalize(document("vi", "roost ổ")))).containsExactly("roost tổ");
    assertThat(texts(normalizer.normalize(document("en", "roost ổ")))).containsExactly("nest ổ");
    Document french = document("fr", "roost ổ");
    assertThat(normalizer.normalize(french)).isSameAs(french);
  }

  @Test
  void rowsChainToAFixedPoint() {
    CompiledTerminology terminology =
        terminology(
            "en,en:avoid", "head of the breast,head of the udder", "nipple,head of the breast");
    Document after =
        new Normalizer(terminology).normalize(document("en", "Clean the head of the udder."));
    assertThat(texts(after)).containsExactly("Clean the nipple.");
    assertThat(after.blocks().get(0).text().layers()).hasSize(2);
    assertThat(after.blocks().get(0).changes()).hasSize(1);
  }

  @Test
  void rowsThatUndoEachOtherAreRefused() throws GlossaryException {
    Glossary glossary =
        GlossaryReader.read("glossary.csv", "en,en:avoid\nnest,roost\nroost,nest\nden,lair");
    assertThatThrownBy(() -> GlossaryAudit.compile(glossary))
        .isInstanceOf(GlossaryException.class)
        .hasMessage(
            "glossary.csv:2: column \"en:avoid\": \"roost\" never settles, since the edits of rows"
                + " 2, 3 lead back to an avoided term; delete one of the terms");
  }

  @Test
  void rowsThatUndoEachOtherUnderAConditionAreRefused() throws GlossaryException {
    Glossary glossary =
        GlossaryReader.read("glossary.csv", "en,en:avoid,when\nnest,roost,bird\nroost,nest,");
    assertThatThrownBy(() -> GlossaryAudit.compile(glossary))
        .hasMessageContaining("rows 2, 3 lead back");
  }

  @Test
  void aSentenceThatNeverSettlesIsLeftAsItCame() {
    CompiledTerminology terminology =
        terminology("en,en:avoid,when", "nest,roost,bird", "roost,nest,hen", "den,lair,");
    Document after =
        new Normalizer(terminology)
            .normalize(document("en", "A bird's nest, a hen's lair.¶ The lair."));
    assertThat(texts(after)).containsExactly("A bird's nest, a hen's lair. The den.");
    assertThat(after.findings())
        .containsExactly(
            new Finding(
                "glossary.unsettled",
                Severity.ERROR,
                "rows 2, 3 of glossary.csv undo each other here, so the sentence was left as it"
                    + " came; change one of them",
                0,
                new Span(0, 28),
                null,
                2));
  }

  @Test
  void flaggedTermsAreReportedWhereTheyStandInTheOriginal() {
    CompiledTerminology terminology =
        terminology(
            "en,en:avoid,action,note", "nesting place,roost,,", "den,lair,flag,ask", ",zzyx,flag,");
    Document after =
        new Normalizer(terminology).normalize(document("en", "A roost.¶ Roost or Lairs: zzyx."));
    assertThat(texts(after)).containsExactly("A nesting place. Nesting place or Lairs: zzyx.");
    assertThat(after.findings())
        .containsExactly(
            new Finding(
                "glossary.flagged",
                Severity.WARNING,
                "\"Lairs\" is a term to avoid (row 3 of glossary.csv); consider \"dens\": ask",
                0,
                new Span(18, 23),
                null,
                3),
            new Finding(
                "glossary.flagged",
                Severity.WARNING,
                "\"zzyx\" is a term to avoid (row 4 of glossary.csv)",
                0,
                new Span(25, 29),
                null,
                4));
  }

  @Test
  void aNoteIsQuotedWithoutWhatItSaysOfOtherTerms() {
    CompiledTerminology terminology =
        terminology(
            "en,en:avoid,action,note",
            ",zzyx|blarg|foo,flag,\"No words. \"\"zzyx\"\" is a lake; \u201CBlarg\u201D is a"
                + " cry. Ask.\"");
    Document after = new Normalizer(terminology).normalize(document("en", "Zzyx, blarg, foo."));
    String start = "\" is a term to avoid (row 2 of glossary.csv): No words. ";
    assertThat(after.findings())
        .extracting(Finding::message)
        .containsExactly(
            "\"Zzyx" + start + "\"zzyx\" is a lake; Ask.",
            "\"blarg" + start + "\u201CBlarg\u201D is a cry. Ask.",
            "\"foo" + start + "Ask.");
  }

  @Test
  void aBlockThatSaysNothingElseIsDropped() {
    CompiledTerminology terminology =
        terminology(
            "en,en:avoid,action,case,note",
            ",Write to us|Click HERE,drop,,page",
            ",Top,drop,sensitive,");
    Document after =
        new Normalizer(terminology)
            .normalize(
                document(
                    "en", "WRITE  to\u00A0us …", "Write to us today", "Click here!", "top", "Top"));
    assertThat(after.blocks().stream().map(Block::isContent))
        .containsExactly(false, true, false, true, false);
    assertThat(after.blocks().get(0).dropped()).isEqualTo(new Cause("glossary.drop", 2, "page"));
    assertThat(after.restore()).isEqualTo(after.file().text());
  }

  @Test
  void aBlockThatBecomesBoilerplateIsDroppedAsItCame() {
    CompiledTerminology terminology =
        terminology("en,en:avoid,action", "share,divide up,", ",Share this,drop");
    Document after = new Normalizer(terminology).normalize(document("en", "Divide up this."));
    assertThat(after.blocks().get(0).isContent()).isFalse();
    assertThat(after.blocks().get(0).text().current()).isEqualTo("Divide up this.");
  }

  @Test
  void droppedBlocksAreNotTouched() {
    CompiledTerminology terminology = terminology("en,en:avoid", "nest,roost");
    Document before = document("en", "A roost.");
    Block dropped = before.blocks().get(0).drop(Cause.rule("clean.repeat"));
    Document after = new Normalizer(terminology).normalize(before.withBlocks(List.of(dropped)));
    assertThat(after.blocks()).containsExactly(dropped);
  }

  @Test
  void markupInsideATermIsKeptAndCodeIsNeverTouched() {
    CompiledTerminology terminology = terminology("en,en:avoid", "milk duct,milk ray");
    String text = "A milk ray, milk ray.";
    List<InlineCode> codes =
        List.of(
            new InlineCode(7, InlineCode.Kind.OPEN, 1, "**", false),
            new InlineCode(10, InlineCode.Kind.CLOSE, 1, "**", false),
            new InlineCode(12, InlineCode.Kind.OPEN, 2, "`", true),
            new InlineCode(20, InlineCode.Kind.CLOSE, 2, "`", true));
    Block block =
        Block.read(0, BlockRole.PARAGRAPH, 0, TrackedText.of(text).withCodes(codes))
            .withSentences(List.of(new Sentence(new SentenceId("s1"), new Span(0, text.length()))));
    Document after =
        new Normalizer(terminology).normalize(Documents.of("en", text, List.of(block)));
    TrackedText revised = after.blocks().get(0).text();
    assertThat(revised.current()).isEqualTo("A milk duct, milk ray.");
    assertThat(revised.codes()).hasSize(4);
  }

  @Test
  void anArticleInCodeStays() {
    CompiledTerminology terminology = terminology("en,en:avoid", "hour,timespan");
    assertThat(normalized(terminology, "en", "{a} timespan, www.x.org/a timespan"))
        .isEqualTo("{a} hour, www.x.org/a hour");
  }

  @Test
  void anEmptyBlockStays() {
    CompiledTerminology terminology = terminology("en,en:avoid", "nest,roost");
    Block empty = Block.read(0, BlockRole.PARAGRAPH, 0, TrackedText.of(""));
    Document after = new Normalizer(terminology).normalize(Documents.of("en", "", List.of(empty)));
    assertThat(after.blocks()).containsExactly(empty);
    assertThat(after.locale()).isEqualTo(LocaleTag.of("en"));
  }
}
