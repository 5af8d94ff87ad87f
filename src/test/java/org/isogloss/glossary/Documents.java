package org.isogloss.glossary;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.isogloss.glossary.audit.GlossaryAudit;
import org.isogloss.glossary.match.CompiledTerminology;
import org.isogloss.glossary.normalize.Normalizer;
import org.isogloss.glossary.sheet.GlossaryReader;
import org.isogloss.text.Block;
import org.isogloss.text.BlockRole;
import org.isogloss.text.Document;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.Sentence;
import org.isogloss.text.SentenceId;
import org.isogloss.text.SourceFile;
import org.isogloss.text.Span;
import org.isogloss.text.TrackedText;

/** Makes glossaries and segmented documents for tests. */
public final class Documents {

  private Documents() {}

  /** A compiled glossary from its lines. */
  public static CompiledTerminology terminology(String... lines) {
    try {
      return GlossaryAudit.compile(GlossaryReader.read("glossary.csv", String.join("\n", lines)));
    } catch (GlossaryException e) {
      throw new AssertionError(e);
    }
  }

  /** A document with one block per paragraph; {@code ¶} parts the sentences of a paragraph. */
  public static Document document(String locale, String... paragraphs) {
    List<Block> blocks = new ArrayList<>();
    StringBuilder file = new StringBuilder();
    for (String paragraph : paragraphs) {
      String text = paragraph.replace("¶", "");
      List<Sentence> sentences = new ArrayList<>();
      int start = 0;
      for (String piece : paragraph.split("¶", -1)) {
        String sentence = piece.strip();
        int lead = piece.indexOf(sentence);
        Span span = new Span(start + lead, start + lead + sentence.length());
        sentences.add(new Sentence(new SentenceId("s" + blocks.size() + "x" + start), span));
        start += piece.length();
      }
      blocks.add(
          Block.read(blocks.size(), BlockRole.PARAGRAPH, file.length(), TrackedText.of(text))
              .withSentences(sentences));
      file.append(text).append("\n\n");
    }
    return of(locale, file.toString(), blocks);
  }

  /** A document of given blocks. */
  public static Document of(String locale, String file, List<Block> blocks) {
    return new Document(
        "text",
        LocaleTag.of(locale),
        new SourceFile(locale + "/text.txt", StandardCharsets.UTF_8, false, file, "0", 0),
        Document.Format.PLAIN_TEXT,
        blocks,
        List.of());
  }

  /** A one-sentence text after normalizing. */
  public static String normalized(CompiledTerminology terminology, String locale, String sentence) {
    Document after = new Normalizer(terminology).normalize(document(locale, sentence));
    return after.blocks().get(0).text().current();
  }
}
