package org.isogloss.clean;

import org.isogloss.text.Layer;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.TrackedText;

/**
 * Takes out characters nobody sees and no script needs: controls, soft hyphens, zero-width spaces,
 * stray joiners and direction marks. One that parted two words becomes a space. What a script needs
 * stays ({@link Invisible}). What no UTF-8 or XML file can hold (NUL, half a surrogate pair) goes
 * even from code: half a pair becomes U+FFFD. A line feed is a hard line break and stays.
 */
final class InvisibleCharacters implements Repair {

  @Override
  public String rule() {
    return "clean.invisible";
  }

  @Override
  public Layer repair(TrackedText text, LocaleTag locale) {
    String current = text.current();
    EditList edits = new EditList(text, rule());
    int at = firstSuspect(current, 0);
    if (at < current.length()) {
      Invisible invisible = new Invisible(current, locale);
      int kept = at == 0 ? Invisible.NOTHING : current.codePointBefore(at);
      while (at < current.length()) {
        int codePoint = current.codePointAt(at);
        int end = at + Character.charCount(codePoint);
        if (invisible.isUnfitForFiles(codePoint)) {
          String instead =
              Character.charCount(codePoint) == 1 && isSurrogate(codePoint) ? "\uFFFD" : "";
          edits.force(at, end, instead);
          kept = instead.isEmpty() ? kept : 0xFFFD;
        } else if (invisible.isNeedless(codePoint, at, kept) && !edits.isVerbatim(at, end)) {
          boolean parts = invisible.partsWords(codePoint) && !besideSpace(current, kept, end);
          edits.replace(at, end, parts ? " " : "");
          kept = parts ? ' ' : kept;
        } else {
          kept = codePoint;
        }
        at = end;
      }
    }
    return edits.layer();
  }

  private static boolean isSurrogate(int codePoint) {
    return Invisible.within(codePoint, Character.MIN_SURROGATE, Character.MAX_SURROGATE);
  }

  private static boolean besideSpace(String text, int kept, int end) {
    return kept == Invisible.NOTHING
        || Spaces.isSpace(kept)
        || kept == '\n'
        || end == text.length()
        || Spaces.isSpace(text.charAt(end))
        || text.charAt(end) == '\n';
  }

  /** The first place that could hold something invisible. */
  private static int firstSuspect(String text, int from) {
    int at = from;
    while (at < text.length() && !isSuspect(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isSuspect(char c) {
    if (c >= ' ' && c < 0x7F) {
      return false;
    }
    if (c < 0x61C) {
      return c < 0xA0 ? c != '\n' && c != '\t' : c == 0xAD;
    }
    return c == 0x61C
        || c == 0x180E
        || Invisible.within(c, 0x200B, 0x200F)
        || Invisible.within(c, 0x2028, 0x202E)
        || Invisible.within(c, 0x2061, 0x206F)
        || Invisible.within(c, Character.MIN_SURROGATE, Character.MAX_SURROGATE)
        || c >= 0xFE00;
  }
}
