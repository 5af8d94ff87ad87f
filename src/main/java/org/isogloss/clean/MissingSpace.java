package org.isogloss.clean;

import org.isogloss.text.Layer;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.TrackedText;

/**
 * Puts the space back that is missing after sentence punctuation: {@code often:Milk} becomes {@code
 * often: Milk}.
 *
 * <ol>
 *   <li>Look for {@code . , : ; ! ?} between a letter, digit or closing bracket and a letter.
 *   <li>Take the whole token, from white space to white space. It must be two plain words around
 *       that one mark ({@link GluedToken}): no address, file name, number, abbreviation or code.
 *   <li>Ask whether the two words can only be the end of one clause and the start of the next
 *       ({@link ClauseBoundary}).
 * </ol>
 *
 * <p>Locales that write without spaces are left alone.
 */
final class MissingSpace implements Repair {

  private static final String MARKS = ".,:;!?";

  @Override
  public String rule() {
    return "clean.missing-space";
  }

  @Override
  public Layer repair(TrackedText text, LocaleTag locale) {
    String current = text.current();
    EditList edits = new EditList(text, rule());
    if (locale.writesWithoutSpaces()) {
      return edits.layer();
    }
    int last = current.length() - 1;
    for (int i = 1; i < last; i++) {
      char c = current.charAt(i);
      if (c <= '?' && current.charAt(i + 1) > '?' && c != ' ' && MARKS.indexOf(c) >= 0) {
        if (isGlued(current, i, locale) && !edits.isVerbatim(i, i + 2)) {
          edits.replace(i + 1, i + 1, " ");
        }
      }
    }
    return edits.layer();
  }

  private static boolean isGlued(String text, int mark, LocaleTag locale) {
    GluedToken token = GluedToken.around(text, mark);
    return token != null && ClauseBoundary.isProven(token, text.charAt(mark), locale.language());
  }
}
