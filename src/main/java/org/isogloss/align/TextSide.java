package org.isogloss.align;

import java.util.Collections;
import java.util.List;
import org.isogloss.text.LocaleTag;

/**
 * One side of an alignment.
 *
 * @param locale the language of the sentences
 * @param sentences in the order of the text; any may be blank
 * @param blocks for each sentence the number of the block it stands in, never falling; all 0 where
 *     there is no structure
 * @param headings for each sentence whether its block is a heading
 */
public record TextSide(
    LocaleTag locale, List<String> sentences, List<Integer> blocks, List<Boolean> headings) {

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if they differ in length
   */
  public TextSide {
    sentences = List.copyOf(sentences);
    blocks = List.copyOf(blocks);
    headings = List.copyOf(headings);
    if (blocks.size() != sentences.size() || headings.size() != sentences.size()) {
      throw new IllegalArgumentException(
          sentences.size()
              + " sentences, "
              + blocks.size()
              + " blocks, "
              + headings.size()
              + " headings: give one block and one heading for each sentence");
    }
  }

  /** Sentences without structure. */
  public static TextSide plain(LocaleTag locale, List<String> sentences) {
    int count = sentences.size();
    return new TextSide(
        locale, sentences, Collections.nCopies(count, 0), Collections.nCopies(count, false));
  }

  /** Whether there is nothing to see in a sentence. */
  boolean isBlank(int sentence) {
    return Tokens.lengthOf(sentences.get(sentence)) == 0;
  }
}
