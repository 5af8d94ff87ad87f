package org.isogloss.text;

/**
 * One change to a text: at {@code start}, {@code before} becomes {@code after}. It carries both, so
 * that it can be shown, explained and taken back by itself.
 *
 * @param start where {@code before} begins in the text below, in UTF-16 code units
 * @param before what stood there; empty for an insertion
 * @param after what stands there now; empty for a deletion
 * @param cause the rule, and the glossary row if any, that made the change
 * @param side for an insertion or a deletion, the neighbour it goes with when the text is cut there
 */
public record Edit(int start, String before, String after, Cause cause, Side side) {

  /** Checks that the edit changes something. */
  public Edit {
    if (start < 0) {
      throw new IllegalArgumentException("an edit cannot begin at " + start);
    }
    if (before.equals(after)) {
      throw new IllegalArgumentException("an edit must change something: \"" + before + "\"");
    }
  }

  /** An edit that goes with the text before it. */
  public static Edit of(int start, String before, String after, Cause cause) {
    return new Edit(start, before, after, cause, Side.BEFORE);
  }

  /** Where {@code before} ends in the text below. */
  public int end() {
    return start + before.length();
  }

  /** The stretch of the text below that is replaced. */
  public Span span() {
    return new Span(start, end());
  }

  /** By how much the text grows. */
  public int growth() {
    return after.length() - before.length();
  }
}
