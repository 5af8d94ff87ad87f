package org.isogloss.review.view;

/**
 * Some characters of a text.
 *
 * @param text what is shown
 * @param symbol whether it stands for characters nobody could see, or should not obey
 * @param raw the characters a symbol stands for, where they are harmless; empty otherwise
 */
public record Run(String text, boolean symbol, String raw) {

  /** Characters that show themselves. */
  public static Run of(String text) {
    return new Run(text, false, "");
  }
}
