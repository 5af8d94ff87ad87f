package org.isogloss.job;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.isogloss.clean.Cleaner;
import org.isogloss.glossary.match.CompiledTerminology;
import org.isogloss.glossary.normalize.Normalizer;
import org.isogloss.segment.DocumentSegmenter;
import org.isogloss.segment.OwnAbbreviations;
import org.isogloss.text.Block;
import org.isogloss.text.BlockRole;
import org.isogloss.text.Document;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.SourceFile;
import org.isogloss.text.TrackedText;

/**
 * Normalises one paragraph after another: the repairs of single paragraphs and the glossary, but
 * nothing that takes a whole document to decide.
 */
public final class ParagraphNormalizer {

  private final LocaleTag locale;
  private final Cleaner cleaner = new Cleaner();
  private final Normalizer normalizer;
  private final OwnAbbreviations abbreviations;

  /** A normalizer for paragraphs of one locale. */
  public ParagraphNormalizer(LocaleTag locale, CompiledTerminology terminology) {
    this(locale, terminology, OwnAbbreviations.NONE);
  }

  /** The same with abbreviations of one's own. */
  public ParagraphNormalizer(
      LocaleTag locale, CompiledTerminology terminology, OwnAbbreviations abbreviations) {
    this.abbreviations = abbreviations;
    this.locale = locale;
    this.normalizer = new Normalizer(terminology);
  }

  /** A document of one block: the paragraph, normalised, with findings. */
  public Document normalize(String paragraph) {
    Block block = Block.read(0, BlockRole.PARAGRAPH, 0, TrackedText.of(paragraph));
    SourceFile file = new SourceFile("", StandardCharsets.UTF_8, false, paragraph, "", 0);
    Document read =
        new Document("", locale, file, Document.Format.PLAIN_TEXT, List.of(block), List.of());
    return normalizer.normalize(
        DocumentSegmenter.segment(cleaner.cleanParagraphs(read), abbreviations));
  }
}
