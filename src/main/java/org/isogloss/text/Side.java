package org.isogloss.text;

/** Which neighbour something that has no width of its own belongs to. */
public enum Side {
  /** It belongs to the text before it. */
  BEFORE,
  /** It belongs to the text after it. */
  AFTER
}
