package org.isogloss.text;

import java.util.List;

/**
 * What a locale's bundle aligns: source sentences with their translation. Either side may be empty:
 * a source sentence nobody translated, or a target sentence the source does not have.
 *
 * @param id unique in the locale's version of the document, and the same for every locale that
 *     begins a unit at the same sentence: the id of the first source sentence, or of the first
 *     target sentence where there is no source. A valid XML NMTOKEN
 * @param source the source sentences
 * @param target the target sentences
 * @param state how far the target has come
 * @param origin where the target comes from
 * @param confidence how sure the alignment is, from 0 to 1; 0 where one side is empty
 */
public record Unit(
    String id,
    List<Segment> source,
    List<Segment> target,
    State state,
    Origin origin,
    double confidence) {

  /** Copies the lists. */
  public Unit {
    source = List.copyOf(source);
    target = List.copyOf(target);
  }

  /** The source as one text; empty if there is none. */
  public String sourceText() {
    return Segment.join(source);
  }

  /** The target as one text; empty if there is none. */
  public String targetText() {
    return Segment.join(target);
  }

  /** Whether both sides are there. */
  public boolean isAligned() {
    return !source.isEmpty() && !target.isEmpty();
  }
}
