package org.isogloss.segment;

import java.util.ArrayList;
import java.util.List;
import org.isogloss.text.Block;
import org.isogloss.text.Document;
import org.isogloss.text.Sentence;
import org.isogloss.text.SentenceId;
import org.isogloss.text.SentenceIds;
import org.isogloss.text.Span;
import org.isogloss.text.Verbatim;

/**
 * Cuts a cleaned document into named sentences.
 *
 * <ol>
 *   <li>Each block of the clean content is cut on its own: headings, list items and cells never run
 *       together. A dropped block has no sentences.
 *   <li>Two sentences that meet inside code are one.
 *   <li>Each sentence is named after its words as they were read, before any repair.
 * </ol>
 */
public final class DocumentSegmenter {

  private DocumentSegmenter() {}

  /**
   * The document with its sentences, in place of any it had.
   *
   * @throws IllegalStateException if the locale's model is missing from the class path
   */
  public static Document segment(Document cleaned) {
    return segment(cleaned, OwnAbbreviations.NONE);
  }

  /** The same with abbreviations of one's own. */
  public static Document segment(Document cleaned, OwnAbbreviations own) {
    SentenceSegmenter segmenter = Segmenters.forLocale(cleaned.locale(), own);
    List<List<Span>> spans = new ArrayList<>();
    List<String> originals = new ArrayList<>();
    for (Block block : cleaned.blocks()) {
      List<Span> found = block.isContent() ? sentences(block, segmenter) : List.of();
      spans.add(found);
      originals.addAll(originals(block, found));
    }
    List<SentenceId> ids = SentenceIds.of(cleaned.locale(), cleaned.id(), originals);
    List<Block> blocks = new ArrayList<>();
    int named = 0;
    for (int i = 0; i < spans.size(); i++) {
      List<Sentence> sentences = new ArrayList<>();
      for (Span span : spans.get(i)) {
        sentences.add(new Sentence(ids.get(named), span));
        named++;
      }
      blocks.add(cleaned.blocks().get(i).withSentences(sentences));
    }
    return cleaned.withBlocks(blocks);
  }

  private static List<Span> sentences(Block block, SentenceSegmenter segmenter) {
    List<Span> verbatim = Verbatim.spansIn(block.text());
    List<Span> sentences = new ArrayList<>();
    for (Span span : segmenter.segment(block.text().current())) {
      int last = sentences.size() - 1;
      if (last >= 0 && Verbatim.touches(verbatim, gap(sentences.get(last), span))) {
        span = new Span(sentences.remove(last).start(), span.end());
      }
      sentences.add(span);
    }
    return sentences;
  }

  private static Span gap(Span before, Span after) {
    return new Span(/* start= */ before.end(), /* end= */ after.start());
  }

  private static List<String> originals(Block block, List<Span> sentences) {
    String asRead = block.asRead();
    List<String> originals = new ArrayList<>();
    for (Span span : sentences) {
      int current = block.text().version();
      originals.add(block.text().map(span, current, block.readVersion()).of(asRead));
    }
    return originals;
  }
}
