package org.isogloss.review;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UProperty;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.isogloss.review.view.Language;
import org.isogloss.review.view.Run;
import org.isogloss.text.LocaleTag;

/**
 * Makes characters visible that nobody could see or that would change how the page around them
 * reads.
 *
 * <ol>
 *   <li>Everywhere: controls, lone surrogates, noncharacters and the controls of the bidirectional
 *       algorithm become their code points, {@code U+202E}. Joiners and direction marks stay, since
 *       Persian, Arabic and emoji are written with them.
 *   <li>Inside a change, where they may be all that changed: line ends, tabs, special spaces and
 *       format characters get a sign too, and plain spaces where there is nothing else.
 *   <li>More than {@value #MOST_MARKS} combining marks in a row are folded into their number.
 *   <li>Of a sentence or a change of more than {@value #LONGEST} characters the beginning is shown,
 *       and how much is left out: a page must stay small enough to open.
 * </ol>
 */
final class VisibleText {

  static final int MOST_MARKS = 8;

  /** What a page shows of one sentence or one change, in UTF-16 code units. */
  static final int LONGEST = 8_000;

  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private final Messages messages;

  VisibleText(Messages messages) {
    this.messages = messages;
  }

  /** A locale, its name in the language of the page. */
  Language language(LocaleTag locale) {
    return messages.language(locale);
  }

  /** A text nothing happened to. */
  List<Run> plain(String text) {
    return runs(text, false);
  }

  /** A text that was taken out or put in, or its beginning if it is too long. */
  List<Run> changed(String text) {
    int end = end(text);
    List<Run> runs = runs(text.substring(0, end), true);
    if (end < text.length()) {
      runs.add(left(text.length() - end));
    }
    return runs;
  }

  /** A sign for characters that are not shown. */
  Run left(int characters) {
    return new Run(messages.text("symbol.left", characters), true, "");
  }

  /**
   * Where what is shown of a text ends; never inside a character. Marks that are folded into their
   * number don't count.
   */
  static int end(String text) {
    int seen = 0;
    int marks = 0;
    for (int i = 0; i < text.length() && text.length() > LONGEST; ) {
      int code = text.codePointAt(i);
      marks = !isPlainly(text.charAt(i)) && isMark(code) ? marks + 1 : 0;
      seen += marks > MOST_MARKS ? 0 : Character.charCount(code);
      if (seen > LONGEST) {
        return i;
      }
      i += Character.charCount(code);
    }
    return text.length();
  }

  private List<Run> runs(String text, boolean changed) {
    boolean blank = changed && text.isBlank();
    List<Run> runs = new ArrayList<>();
    int shown = 0;
    int marks = 0;
    for (int i = 0; i < text.length(); ) {
      if (isPlainly(text.charAt(i)) && !blank) {
        marks = 0;
        i++;
        continue;
      }
      int code = text.codePointAt(i);
      int end = i + Character.charCount(code);
      marks = isMark(code) ? marks + 1 : 0;
      String sign = sign(code, changed, blank);
      if (marks > MOST_MARKS) {
        end = endOfMarks(text, i, text.length());
        sign = messages.text("symbol.marks", text.codePointCount(i, end));
      }
      if (!sign.isEmpty()) {
        show(text, shown, i, runs);
        runs.add(new Run(sign, true, raw(code, text, i, end)));
        shown = end;
      }
      i = end;
    }
    show(text, shown, text.length(), runs);
    return runs;
  }

  /** Most characters of most texts: seen, no mark, and no part of a pair. */
  static boolean isPlainly(char c) {
    return (c >= 0x20 && c < 0x7F)
        || (c > 0xA0 && c < 0x300 && c != 0xAD)
        || (c >= 0x370 && c < 0x483)
        || (c >= 0x48A && c < 0x591)
        || (c >= 0x1E00 && c < 0x2000)
        || (c >= 0x3400 && c < 0xA000)
        || (c >= 0xAC00 && c < 0xD7A4);
  }

  private static void show(String text, int start, int end, List<Run> runs) {
    if (start < end) {
      runs.add(Run.of(text.substring(start, end)));
    }
  }

  static int endOfMarks(String text, int start, int limit) {
    int end = start;
    while (end < limit && isMark(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  static boolean isMark(int code) {
    int type = UCharacter.getType(code);
    return type == UCharacterCategory.NON_SPACING_MARK || type == UCharacterCategory.ENCLOSING_MARK;
  }

  private static String sign(int code, boolean changed, boolean blank) {
    if (obeysNobody(code)) {
      return codePoint(code);
    }
    if (!changed) {
      return "";
    }
    if (code == ' ') {
      return blank ? "␣" : "";
    }
    return switch (code) {
      case '\n' -> "↵";
      case '\r' -> "␍";
      case '\t' -> "⇥";
      case 0x00A0 -> "NBSP";
      case 0x202F -> "NNBSP";
      case 0x00AD -> "SHY";
      case 0x200B -> "ZWSP";
      case ZERO_WIDTH_JOINER -> "";
      default -> isInvisible(code) ? codePoint(code) : "";
    };
  }

  /** What a reader of the clean text gets in place of the sign: the characters, if they obey. */
  private static String raw(int code, String text, int start, int end) {
    return obeysNobody(code) || end - start > 2 || code == '\r' ? "" : text.substring(start, end);
  }

  private static boolean isInvisible(int code) {
    int type = UCharacter.getType(code);
    return type == UCharacterCategory.FORMAT || type == UCharacterCategory.SPACE_SEPARATOR;
  }

  static boolean obeysNobody(int code) {
    boolean lineOrTab = code == '\n' || code == '\t' || code == '\r';
    int type = UCharacter.getType(code);
    return (type == UCharacterCategory.CONTROL && !lineOrTab)
        || type == UCharacterCategory.SURROGATE
        || type == UCharacterCategory.LINE_SEPARATOR
        || type == UCharacterCategory.PARAGRAPH_SEPARATOR
        || UCharacter.hasBinaryProperty(code, UProperty.NONCHARACTER_CODE_POINT)
        || isBidiControl(code);
  }

  static boolean isBidiControl(int code) {
    return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
  }

  static String codePoint(int code) {
    String digits = HexFormat.of().toHexDigits(code).toUpperCase(Locale.ROOT);
    return "U+" + digits.substring(code > 0xFFFFF ? 2 : code > 0xFFFF ? 3 : 4);
  }
}
