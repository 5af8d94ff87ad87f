package org.isogloss.clean;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.isogloss.text.InlineCode;
import org.isogloss.text.Layer;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.TrackedText;

/**
 * Makes a run of white space one space, and takes it away at the ends of the text and around a hard
 * line break. A single no-break space between two words stays, since somebody put it there; of a
 * run, one stays where French punctuation or a number and its unit need it. The ideographic space
 * stays beside East Asian letters, a thin one between digits and before French punctuation. Around
 * a picture or a tag that the text does not show, all of it stays.
 */
final class WhiteSpace implements Repair {

  private static final String AFTER_FRENCH_SPACE = ";:!?»›%";

  @Override
  public String rule() {
    return "clean.white-space";
  }

  @Override
  public Layer repair(TrackedText text, LocaleTag locale) {
    String current = text.current();
    EditList edits = new EditList(text, rule());
    NavigableSet<Integer> occupied = occupied(text.codes());
    int length = current.length();
    int at = 0;
    while (at < length) {
      char c = current.charAt(at);
      if (!isWhite(c)) {
        at++;
        continue;
      }
      int end = at + 1;
      while (end < length && isWhite(current.charAt(end))) {
        end++;
      }
      boolean isOccupied = !occupied.subSet(at, true, end, true).isEmpty();
      if (!isOccupied && (c != ' ' || end > at + 1 || at == 0 || end == length)) {
        replace(edits, current, at, end, instead(current, at, end, locale));
      }
      at = end;
    }
    return edits.layer();
  }

  /**
   * Where a picture or a tag stands that the text does not show: white space beside it is needed.
   */
  private static NavigableSet<Integer> occupied(List<InlineCode> codes) {
    NavigableSet<Integer> occupied = new TreeSet<>();
    for (int i = 0; i < codes.size(); i++) {
      InlineCode code = codes.get(i);
      boolean isEmptyPair =
          code.kind() == InlineCode.Kind.CLOSE
              && i > 0
              && codes.get(i - 1).pair() == code.pair()
              && codes.get(i - 1).offset() == code.offset();
      if (code.kind() == InlineCode.Kind.STANDALONE || isEmptyPair) {
        occupied.add(code.offset());
      }
    }
    return occupied;
  }

  private static boolean isWhite(char c) {
    return c == '\n' || Spaces.isSpace(c);
  }

  /** Replaces no more than it must, so that markup beside the kept space stays where it was. */
  private static void replace(EditList edits, String text, int start, int end, String instead) {
    if (instead.length() == 1 && end - start > 1 && text.charAt(start) == instead.charAt(0)) {
      edits.replace(start + 1, end, "");
    } else {
      edits.replace(start, end, instead);
    }
  }

  private static String instead(String text, int start, int end, LocaleTag locale) {
    if (start == 0 || end == text.length()) {
      return "";
    }
    String run = text.substring(start, end);
    if (run.indexOf('\n') >= 0) {
      return run.replaceAll("[^\\n]+", "");
    }
    if (run.length() == 1 && Spaces.isNoBreak(run.charAt(0))) {
      return run;
    }
    char before = text.charAt(start - 1);
    char after = text.charAt(end);
    for (int i = 0; i < run.length(); i++) {
      if (isNeeded(run.charAt(i), before, after, locale)) {
        return run.substring(i, i + 1);
      }
    }
    return " ";
  }

  private static boolean isNeeded(char space, char before, char after, LocaleTag locale) {
    if (space == Spaces.IDEOGRAPHIC) {
      return isEastAsian(before) || isEastAsian(after);
    }
    if (Spaces.isNoBreak(space) || space == '\u2009' || space == '\u2008') {
      boolean number =
          Character.isDigit(before)
              && (Character.isLetterOrDigit(after) || after == '°' || after == '%');
      boolean french = AFTER_FRENCH_SPACE.indexOf(after) >= 0 || before == '«' || before == '‹';
      return number || (french && locale.language().equals("fr"));
    }
    return false;
  }

  private static boolean isEastAsian(char c) {
    if (c < 0x1100) {
      return false;
    }
    int width = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
    return width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH;
  }
}
