package org.isogloss.text;

/**
 * A stretch of something counted from zero: of a text in UTF-16 code units, or of a list in
 * elements.
 *
 * @param start the first position inside
 * @param end the first position after, never before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  /** Checks that the span is not inside out. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
    }
  }

  /** The number of positions inside. */
  public int length() {
    return end - start;
  }

  /** Whether nothing is inside: a place between two characters. */
  public boolean isEmpty() {
    return start == end;
  }

  /** Whether {@code other} lies wholly inside this span. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two share at least one position. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The same stretch, seen from {@code distance} positions further left. */
  public Span shift(int distance) {
    return new Span(start + distance, end + distance);
  }

  /** What of {@code text} lies inside. */
  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  /** By start, then by end. */
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
