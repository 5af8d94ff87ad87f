package org.isogloss.review;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UProperty;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.isogloss.review.view.Run;

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
 * </ol>
 */
final class VisibleText {

  private static final int MOST_MARKS = 8;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private final Messages messages;

  VisibleText(Messages messages) {
    this.messages = messages;
  }

  /** A text nothing happened to. */
  List<Run> plain(String text) {
    return runs(text, false);
  }

  /** A text that was taken out or put in. */
  List<Run> changed(String text) {
    return text.isEmpty() ? List.of(new Run("‸", true)) : runs(text, true);
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
        end = endOfMarks(text, i);
        sign = messages.text("symbol.marks", text.codePointCount(i, end));
      }
      if (!sign.isEmpty()) {
        show(text, shown, i, runs);
        runs.add(new Run(sign, true));
        shown = end;
      }
      i = end;
    }
    show(text, shown, text.length(), runs);
    return runs;
  }

  /** Most characters of most texts: seen, no mark, and no part of a pair. */
  private static boolean isPlainly(char c) {
    return c >= 0x20 && (c < 0x7F || (c > 0xA0 && c < 0x300 && c != 0xAD));
  }

  private static void show(String text, int start, int end, List<Run> runs) {
    if (start < end) {
      runs.add(new Run(text.substring(start, end), false));
    }
  }

  private static int endOfMarks(String text, int start) {
    int end = start;
    while (end < text.length() && isMark(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private static boolean isMark(int code) {
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

  private static boolean isInvisible(int code) {
    int type = UCharacter.getType(code);
    return type == UCharacterCategory.FORMAT || type == UCharacterCategory.SPACE_SEPARATOR;
  }

  private static boolean obeysNobody(int code) {
    boolean lineOrTab = code == '\n' || code == '\t' || code == '\r';
    int type = UCharacter.getType(code);
    return (type == UCharacterCategory.CONTROL && !lineOrTab)
        || type == UCharacterCategory.SURROGATE
        || type == UCharacterCategory.LINE_SEPARATOR
        || type == UCharacterCategory.PARAGRAPH_SEPARATOR
        || UCharacter.hasBinaryProperty(code, UProperty.NONCHARACTER_CODE_POINT)
        || isBidiControl(code);
  }

  private static boolean isBidiControl(int code) {
    return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
  }

  private static String codePoint(int code) {
    String digits = HexFormat.of().toHexDigits(code).toUpperCase(Locale.ROOT);
    return "U+" + digits.substring(code > 0xFFFFF ? 2 : code > 0xFFFF ? 3 : 4);
  }

  /**
   * A whole page, made safe to write: what neither UTF-8 nor XML can hold becomes U+FFFD,
   * embeddings and overrides (which no template holds) become their code points, and towers of
   * combining marks are cut down to their number. Texts of documents have been made visible before;
   * this catches titles, names and messages.
   */
  static String page(String html) {
    StringBuilder safe = new StringBuilder(html.length() + 64);
    int copied = 0;
    int marks = 0;
    for (int i = 0; i < html.length(); ) {
      if (isPlainly(html.charAt(i))) {
        marks = 0;
        i++;
        continue;
      }
      safe.append(html, copied, i);
      int code = html.codePointAt(i);
      marks = isMark(code) ? marks + 1 : 0;
      if (marks > MOST_MARKS) {
        int end = endOfMarks(html, i);
        safe.append("[+").append(html.codePointCount(i, end)).append(']');
        i = end;
      } else {
        i += Character.charCount(code);
        appendSafe(code, safe);
      }
      copied = i;
    }
    return safe.append(html, copied, html.length()).toString();
  }

  private static void appendSafe(int code, StringBuilder safe) {
    if (code >= 0x202A && code <= 0x202E) {
      safe.append('[').append(codePoint(code)).append(']');
    } else if (obeysNobody(code) && !isBidiControl(code)) {
      safe.append('\uFFFD');
    } else {
      safe.appendCodePoint(code == '\r' ? ' ' : code);
    }
  }
}
