package org.isogloss.segment.evaluate;

import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph and where its sentences end.
 *
 * <ol>
 *   <li>Where a file marks paragraphs or documents, each is a paragraph; its sentences stand a
 *       space apart, or nothing where the last token says {@code SpaceAfter=No}.
 *   <li>Where it marks but one, or each sentence is a document of its own, ten sentences make a
 *       paragraph, a space apart.
 *   <li>In Chinese, Japanese and other scripts without spaces, nothing stands between sentences.
 * </ol>
 *
 * @param text the paragraph
 * @param ends where its sentences end, in UTF-16 code units, but for the last
 */
public record GoldParagraph(String text, List<Integer> ends) {

  private static final int SENTENCES_OF_A_CHUNK = 10;

  /** Copies the list. */
  public GoldParagraph {
    ends = List.copyOf(ends);
  }

  /** The number of sentences. */
  public int sentences() {
    return ends.size() + 1;
  }

  /**
   * The paragraphs of a file.
   *
   * @param sentences the file's sentences
   * @param withoutSpaces whether nothing stands between sentences in the language
   */
  public static List<GoldParagraph> of(List<GoldSentence> sentences, boolean withoutSpaces) {
    List<List<GoldSentence>> marked = marked(sentences);
    boolean chunks = marked.size() == 1 || marked.size() == sentences.size();
    List<GoldParagraph> paragraphs = new ArrayList<>();
    for (List<GoldSentence> together : chunks ? chunks(sentences) : marked) {
      paragraphs.add(join(together, chunks, withoutSpaces));
    }
    return paragraphs;
  }

  private static List<List<GoldSentence>> marked(List<GoldSentence> sentences) {
    List<List<GoldSentence>> paragraphs = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= sentences.size(); i++) {
      if (i == sentences.size() || sentences.get(i).startsParagraph()) {
        paragraphs.add(sentences.subList(start, i));
        start = i;
      }
    }
    return paragraphs;
  }

  private static List<List<GoldSentence>> chunks(List<GoldSentence> sentences) {
    List<List<GoldSentence>> chunks = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i += SENTENCES_OF_A_CHUNK) {
      chunks.add(sentences.subList(i, Math.min(sentences.size(), i + SENTENCES_OF_A_CHUNK)));
    }
    return chunks;
  }

  private static GoldParagraph join(
      List<GoldSentence> sentences, boolean always, boolean withoutSpaces) {
    StringBuilder text = new StringBuilder();
    List<Integer> ends = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      GoldSentence sentence = sentences.get(i);
      text.append(sentence.text());
      if (i < sentences.size() - 1) {
        ends.add(text.length());
        text.append(!withoutSpaces && (always || sentence.spaceAfter()) ? " " : "");
      }
    }
    return new GoldParagraph(text.toString(), ends);
  }
}
