package org.isogloss.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isogloss.export.Examples.EN;

import java.util.List;
import org.isogloss.text.Block;
import org.isogloss.text.BlockRole.Kind;
import org.isogloss.text.Cause;
import org.isogloss.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ContentTest {

  private static String markdown(Document document) {
    return MarkdownContent.of(document);
  }

  @Test
  void anUntouchedMarkdownFileComesOutByteForByte() {
    Document document =
        Examples.markdown("a", EN)
            .gap("---\ntitle: A\n---\n\n# ")
            .heading(1, "A **b**")
            .gap("\n\n```\ncode\n```\n\n> ")
            .block(Kind.QUOTE, 0, "", "one\ntwo")
            .gap("\n")
            .build();
    assertThat(markdown(document)).isEqualTo(document.file().text());
  }

  @Test
  void lineEndsAreLineFeedsAndTheLastOneIsThere() {
    Document document =
        Examples.markdown("a", EN).paragraph("One").gap("\r\n\r\n").paragraph("Two").build();
    assertThat(markdown(document)).isEqualTo("One\n\nTwo\n");
  }

  @Test
  void aChangeIsMadeInPlaceAndAllElseStays() {
    Document document =
        Examples.paragraphs(
            "a", EN, "Warm **milk rays**\nhurt [a\nlot](u) \\*here\\* &amp; `x*y`.");
    assertThat(markdown(Examples.revised(document, "milk rays", "milk ducts", 2)))
        .isEqualTo("Warm **milk ducts**\nhurt [a\nlot](u) \\*here\\* &amp; `x*y`.\n");
  }

  @Test
  void aBlockChangedAcrossMarkupIsWrittenOnOneLineWithItsCodes() {
    Document document =
        Examples.paragraphs(
            "a", EN, "Warm **milk rays**\nhurt [a\nlot](u) \\*here\\* &amp; `x*y`.");
    assertThat(markdown(Examples.revised(document, "Warm milk rays", "Hot ducts", 2)))
        .isEqualTo("**Hot ducts** hurt [a lot](u) \\*here\\* & `x*y`.\n");
  }

  @Test
  void aDroppedParagraphGoesWithOneBlankLine() {
    Document document = Examples.paragraphs("a", EN, "One.", "Two.", "Three.");
    assertThat(markdown(Examples.dropped(document, 0))).isEqualTo("Two.\n\nThree.\n");
    assertThat(markdown(Examples.dropped(document, 1))).isEqualTo("One.\n\nThree.\n");
    assertThat(markdown(Examples.dropped(document, 2))).isEqualTo("One.\n\nTwo.\n");
  }

  @Test
  void neighboursDroppedTogetherLeaveOneBlankLine() {
    Document document = Examples.paragraphs("a", EN, "One.", "Two.", "Three.", "Four.");
    Document dropped = Examples.dropped(Examples.dropped(document, 1), 2);
    assertThat(markdown(dropped)).isEqualTo("One.\n\nFour.\n");
  }

  @Test
  void aDroppedParagraphGoesWithAnyNumberOfBlankLines() {
    String blank = " \t\n".repeat(100_000);
    Document document =
        Examples.markdown("a", EN)
            .paragraph("One.")
            .gap("\n\n")
            .paragraph("Two.")
            .gap("\n" + blank)
            .paragraph("Three.")
            .build();
    assertThat(markdown(Examples.dropped(document, 1))).isEqualTo("One.\n\nThree.\n");
  }

  @Test
  @Timeout(10)
  void whiteSpaceWithoutALineEndTakesNoTimeToLookThrough() {
    String wide = " ".repeat(200_000);
    Document document =
        Examples.markdown("a", EN).paragraph("One.").gap(wide + "<!-- x -->\n").build();
    assertThat(markdown(Examples.dropped(document, 0))).isEqualTo(wide + "<!-- x -->\n");
  }

  @Test
  @Timeout(10)
  void whatStandsBetweenManyDroppedBlocksIsCopiedOnce() {
    Examples markdown = Examples.markdown("a", EN).gap("<!--" + "x".repeat(2_000_000) + "-->\n\n");
    for (int i = 0; i < 20_000; i++) {
      markdown.paragraph("One.").gap("\n\n---\n\n");
    }
    Document document = markdown.build();
    List<Block> dropped =
        document.blocks().stream().map(block -> block.drop(Cause.rule("drop"))).toList();
    assertThat(markdown(document.withBlocks(dropped)))
        .endsWith("-->\n\n" + "---\n\n".repeat(20_000).stripTrailing() + "\n");
  }

  @Test
  void aDroppedListItemGoesWithItsBullet() {
    Document document =
        Examples.markdown("a", EN)
            .gap("- ")
            .block(Kind.LIST_ITEM, 1, "-", "One")
            .gap("\n- ")
            .block(Kind.LIST_ITEM, 1, "-", "Two")
            .gap("\n- ")
            .block(Kind.LIST_ITEM, 1, "-", "Three")
            .gap("\n")
            .build();
    assertThat(markdown(Examples.dropped(document, 0))).isEqualTo("- Two\n- Three\n");
    assertThat(markdown(Examples.dropped(document, 1))).isEqualTo("- One\n- Three\n");
  }

  @Test
  void aDroppedHeadingGoesWithItsUnderline() {
    Document document =
        Examples.markdown("a", EN)
            .heading(1, "Share")
            .gap("\n=====\n\n")
            .paragraph("Text.")
            .gap("\n\n## ")
            .heading(2, "More")
            .gap(" ##\n\n```\ncode\n```\n")
            .build();
    assertThat(markdown(Examples.dropped(Examples.dropped(document, 0), 2)))
        .isEqualTo("Text.\n\n```\ncode\n```\n");
  }

  @Test
  void aDroppedTableCellIsLeftEmpty() {
    Document document =
        Examples.markdown("a", EN)
            .gap("| ")
            .block(Kind.TABLE_CELL, 0, "", "A")
            .gap(" | ")
            .block(Kind.TABLE_CELL, 0, "", "B")
            .gap(" |\n|---|---|\n")
            .build();
    assertThat(markdown(Examples.dropped(document, 1))).isEqualTo("| A |  |\n|---|---|\n");
  }

  @Test
  void anEmptyDocumentIsAnEmptyFile() {
    assertThat(markdown(Examples.markdown("a", EN).gap("\n\n").build())).isEmpty();
    assertThat(PlainTextContent.of(Examples.plain("a", EN).build())).isEmpty();
  }

  @Test
  void plainTextBecomesMarkdownByItsRoles() {
    Document document =
        Examples.plain("a", EN)
            .heading(1, "Milk * ducts")
            .gap("\n\n1. ")
            .block(Kind.HEADING, 2, "1.", "WHAT ARE THEY?")
            .gap("\n\n")
            .paragraph("# of ducts is\nlarge.")
            .gap("\n\n  • ")
            .block(Kind.LIST_ITEM, 1, "•", "Rest.")
            .gap("\n    1) ")
            .block(Kind.LIST_ITEM, 2, "1)", "Lie down.")
            .gap("\n  • ")
            .block(Kind.LIST_ITEM, 1, "•", "Drink.")
            .gap("\n  a) ")
            .block(Kind.LIST_ITEM, 1, "a)", "Eat.")
            .gap("\n\n")
            .block(Kind.QUOTE, 0, "", "Sleep.")
            .gap("\n\nShare\n")
            .build();
    assertThat(PlainTextContent.of(document))
        .isEqualTo(
            """
            # Milk * ducts

            ## 1. WHAT ARE THEY?

            \\# of ducts is large.

            - Rest.
              1) Lie down.
            - Drink.
            - a) Eat.

            > Sleep.
            """);
  }

  @Test
  void aDroppedBlockOfAPlainTextIsNotThere() {
    Document document =
        Examples.plain("a", EN).paragraph("One.").gap("\n\n").paragraph("Share.").build();
    assertThat(PlainTextContent.of(Examples.dropped(document, 1))).isEqualTo("One.\n");
  }
}
