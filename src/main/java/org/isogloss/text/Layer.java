package org.isogloss.text;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One rule's pass over a text: edits in order that don't overlap, in the coordinates of the text
 * below. Immutable.
 */
public final class Layer {

  private final String name;
  private final List<Edit> edits;
  private final OffsetMap upward;
  private final int growth;

  /**
   * A pass.
   *
   * @param name what made the pass, such as {@code read.markdown} or {@code clean.nfc}
   * @param edits in ascending order; two may touch, but not overlap
   * @throws IllegalArgumentException if edits overlap or are out of order
   */
  public Layer(String name, List<Edit> edits) {
    this.name = name;
    this.edits = List.copyOf(edits);
    int reached = 0;
    int grown = 0;
    for (Edit edit : this.edits) {
      if (edit.start() < reached) {
        throw new IllegalArgumentException(
            name + ": the edit at " + edit.start() + " overlaps the one that ends at " + reached);
      }
      reached = edit.end();
      grown += edit.growth();
    }
    this.growth = grown;
    this.upward = OffsetMap.upward(this.edits);
  }

  /** What made the pass. */
  public String name() {
    return name;
  }

  /** The edits in order. */
  public List<Edit> edits() {
    return edits;
  }

  /** From the places of the text below to those of the text above. */
  OffsetMap upward() {
    return upward;
  }

  /** By how much the whole text grows. */
  int growth() {
    return growth;
  }

  /** Whether the pass changed nothing. */
  public boolean isEmpty() {
    return edits.isEmpty();
  }

  /**
   * The text after the pass.
   *
   * @throws IllegalArgumentException if the text below is not the one the edits were made for
   */
  String applyTo(String below) {
    StringBuilder above = new StringBuilder(below.length() + 16);
    int copied = 0;
    for (Edit edit : edits) {
      if (!below.startsWith(edit.before(), edit.start())) {
        throw new IllegalArgumentException(
            name + ": no \"" + edit.before() + "\" at " + edit.start());
      }
      above.append(below, copied, edit.start()).append(edit.after());
      copied = edit.end();
    }
    return above.append(below, copied, below.length()).toString();
  }

  /** The text before the pass. */
  String takeBackFrom(String above) {
    StringBuilder below = new StringBuilder(above.length() + 16);
    int copied = 0;
    int grown = 0;
    for (Edit edit : edits) {
      int start = edit.start() + grown;
      below.append(above, copied, start).append(edit.before());
      copied = start + edit.after().length();
      grown += edit.growth();
    }
    return below.append(above, copied, above.length()).toString();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Layer layer && name.equals(layer.name) && edits.equals(layer.edits);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, edits);
  }

  @Override
  public String toString() {
    return name + edits;
  }
}
