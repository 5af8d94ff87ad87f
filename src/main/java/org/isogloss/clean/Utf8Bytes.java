package org.isogloss.clean;

/**
 * A run of characters taken for the bytes they have in Windows-1252 (or, from U+0080 to U+009F, in
 * ISO-8859-1), and what those bytes say when they are read as UTF-8.
 */
final class Utf8Bytes {

  /** The characters of the bytes 0x80 to 0x9F; undefined bytes stand for themselves. */
  private static final String FROM_0X80 =
      "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

  /** What may rightly follow a letter in a well-set text. */
  private static final String AFTER_A_LETTER = "\u00A0»«”“’‘„‚‹›…–—€™";

  private static final int FIRST_LEAD = 0xC2;
  private static final int LAST_LEAD = 0xF4;
  private static final int NOT_TEXT = -1;

  private final String run;
  private final StringBuilder text = new StringBuilder();
  private boolean areText = true;
  private boolean certain;
  private int sequences;

  private Utf8Bytes(String run) {
    this.run = run;
    int at = 0;
    while (at < run.length() && areText) {
      at = read(at);
    }
  }

  static Utf8Bytes of(String run) {
    return new Utf8Bytes(run);
  }

  /** Whether the character at a place may stand for a byte from 0x80 up. */
  static boolean standsForAByte(String text, int at) {
    return byteOf(text.charAt(at)) >= 0x80;
  }

  private static int byteOf(char c) {
    if (c < 0x100) {
      return c;
    }
    int index = c > 0x2122 ? -1 : FROM_0X80.indexOf(c);
    return index < 0 ? NOT_TEXT : 0x80 + index;
  }

  /** Whether the bytes are well-formed UTF-8 for characters that texts are made of. */
  boolean areText() {
    return areText && sequences > 0;
  }

  /** Whether no rightly written text could hold the run. */
  boolean leaveNoDoubt() {
    return certain;
  }

  /** What the bytes say. */
  String text() {
    return text.toString();
  }

  /** Reads one sequence and gives where the next begins. */
  private int read(int at) {
    int lead = byteOf(run.charAt(at));
    int length = lead < FIRST_LEAD || lead > LAST_LEAD ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (length == 0 || at + length > run.length()) {
      areText = false;
      return at;
    }
    int codePoint = lead & (0xFF >> (length + 1));
    boolean onlyQuotes = true;
    for (int i = at + 1; i < at + length; i++) {
      int next = byteOf(run.charAt(i));
      areText &= next >= 0x80 && next < 0xC0;
      codePoint = codePoint << 6 | (next & 0x3F);
      onlyQuotes &= AFTER_A_LETTER.indexOf(run.charAt(i)) >= 0;
    }
    boolean shortest = codePoint >= (length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000);
    areText &= shortest && isOfTexts(codePoint);
    if (areText) {
      text.appendCodePoint(codePoint);
      sequences++;
      boolean euroInside = length == 3 && run.charAt(at + 1) == '€';
      boolean needsCompany = length == 2 && codePoint >= 0x180 && sequences < 2;
      certain |= (!onlyQuotes || euroInside) && !needsCompany;
    }
    return at + length;
  }

  /**
   * Characters that texts are made of. Rare blocks that a capital letter and a quotation mark of a
   * sound text would decode to (phonetic letters, Armenian) are left out.
   */
  private static boolean isOfTexts(int c) {
    if (c < 0x250) {
      return c < 0x180
          || c == 0x192
          || c == 0x1A0
          || c == 0x1A1
          || c == 0x1AF
          || c == 0x1B0
          || (c >= 0x218 && c <= 0x21B);
    }
    return (c >= 0x300 && c < 0x530)
        || (c >= 0x590 && c < 0x700)
        || (c >= 0x900 && c < 0xD800)
        || (c >= 0xF900 && c < 0xFFFE)
        || (c >= 0x1F000 && c < 0x20000)
        || (c >= 0x20000 && c < 0x32000);
  }

  /** A run with each lone C1 control read as Windows-1252; U+0085 may be a line end and stays. */
  static String withoutLoneControls(String run) {
    StringBuilder read = new StringBuilder(run.length());
    for (int i = 0; i < run.length(); i++) {
      char c = run.charAt(i);
      boolean control = c >= 0x80 && c < 0xA0 && c != 0x85;
      read.append(control ? FROM_0X80.charAt(c - 0x80) : c);
    }
    return read.toString();
  }
}
