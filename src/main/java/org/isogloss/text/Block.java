package org.isogloss.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a document's file that holds prose: a paragraph, a heading, a list item, a table
 * cell. Its text begins as the very characters of the file; the first layer, made by the reader,
 * takes markup and line wrapping out.
 *
 * @param index its place among the document's blocks, from 0
 * @param role what it is on the page
 * @param start where it begins in the file's text, in UTF-16 code units
 * @param text its text and history
 * @param readVersion the version of {@code text} as read, before any repair
 * @param sentences its sentences in order; empty before segmenting
 * @param dropped why the block is no part of the clean content, or null
 */
public record Block(
    int index,
    BlockRole role,
    int start,
    TrackedText text,
    int readVersion,
    List<Sentence> sentences,
    @Nullable Cause dropped) {

  /** Copies the list. */
  public Block {
    sentences = List.copyOf(sentences);
  }

  /**
   * A block as a reader makes it.
   *
   * @param text the file's characters with the reader's own layer, if any, and its inline codes
   */
  public static Block read(int index, BlockRole role, int start, TrackedText text) {
    return new Block(index, role, start, text, text.version(), List.of(), null);
  }

  /** Where the block stands in the file's text. */
  public Span fileSpan() {
    return new Span(start, start + text.original().length());
  }

  /** Whether the block is part of the clean content. */
  public boolean isContent() {
    return dropped == null;
  }

  /** The text as read: without markup and wrapping, but with no repair and no term replaced. */
  public String asRead() {
    return text.at(readVersion);
  }

  /** What repairs and the glossary changed, composed and in order. */
  public List<Change> changes() {
    return text.changesSince(readVersion);
  }

  /** The same block with one more pass over its text; its sentences follow. */
  public Block revise(Layer layer) {
    if (layer.isEmpty()) {
      return this;
    }
    TrackedText revised = text.revise(layer);
    List<Sentence> moved = new ArrayList<>(sentences.size());
    for (Sentence sentence : sentences) {
      Span span = revised.map(sentence.span(), text.version(), revised.version());
      moved.add(new Sentence(sentence.id(), span));
    }
    return new Block(index, role, start, revised, readVersion, moved, dropped);
  }

  /** The same block, cut into sentences. */
  public Block withSentences(List<Sentence> found) {
    return new Block(index, role, start, text, readVersion, found, dropped);
  }

  /** The same block, hidden from the clean content, with no sentences any more. */
  public Block drop(Cause cause) {
    return new Block(index, role, start, text, readVersion, List.of(), cause);
  }
}
