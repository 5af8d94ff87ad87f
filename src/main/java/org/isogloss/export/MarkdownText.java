package org.isogloss.export;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.text.BlockRole;
import org.isogloss.text.InlineCode;
import org.isogloss.text.TrackedText;

/**
 * Writes a block's text with its codes as Markdown that reads as the same text.
 *
 * <ol>
 *   <li>Codes are written as they stood in the file, at their places.
 *   <li>In prose, a character is escaped only where it would be read as markup: at the beginning of
 *       a line what would make it a heading, list, quotation, rule or fence; anywhere what would
 *       open or close emphasis, code, links, tags or entities.
 *   <li>In what codes enclose verbatim nothing is escaped, but a bar in a table's cell.
 *   <li>A line break in the text is a hard one: a backslash at the line's end.
 * </ol>
 */
final class MarkdownText {

  // Possessive, since a line may be of any length: no repetition here has a choice to go back to.

  private static final Pattern FIRST_CHARACTER =
      Pattern.compile(
          "#{1,6}+(?:\\s|$)|>|[-+*](?:\\s|$)|=++\\s*+$|-++\\s*+$|(?:[-_*][ \\t]*+){3,}+$|\\|");
  private static final Pattern NUMBERED = Pattern.compile("(\\d{1,9}+)[.)](?:\\s|$)");
  private static final Pattern ENTITY = Pattern.compile("&#?[A-Za-z0-9]++;");
  private static final Pattern CLOSING_HASHES = Pattern.compile("(?:^|\\s)(#++)\\s*+$");

  /** What a backslash escapes, and the end of a line, where it breaks it. */
  private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~\n";

  private final String text;
  private final List<InlineCode> codes;
  private final BlockRole.Kind kind;
  private final StringBuilder out = new StringBuilder();

  /** The places of codes. */
  private final BitSet places = new BitSet();

  /** By the number of a pair, what opens it. */
  private final Map<Integer, InlineCode> openings = new HashMap<>();

  private final boolean hasLines;
  private final int closingHash;
  private int nextCode;
  private int verbatim;
  private int links;

  /** Where the number at the beginning of a line has its dot, if that must be escaped. */
  private int listDot = -1;

  private MarkdownText(TrackedText text, BlockRole.Kind kind) {
    this.text = text.current();
    this.codes = text.codes();
    this.kind = kind;
    Matcher hashes = CLOSING_HASHES.matcher(this.text);
    this.closingHash = kind == BlockRole.Kind.HEADING && hashes.find() ? hashes.start(1) : -1;
    this.hasLines = this.text.indexOf('\n') >= 0;
    for (InlineCode code : this.codes) {
      places.set(code.offset());
      if (code.kind() == InlineCode.Kind.OPEN) {
        openings.putIfAbsent(code.pair(), code);
      }
    }
  }

  /** A block's text as Markdown. */
  static String of(TrackedText text, BlockRole.Kind kind) {
    return new MarkdownText(text, kind).write();
  }

  private String write() {
    boolean lineStart = kind != BlockRole.Kind.TABLE_CELL;
    for (int i = 0; i < text.length(); i++) {
      lineStart &= !writeCodes(i);
      char c = text.charAt(i);
      if (c == '\n' && verbatim == 0) {
        out.append(kind == BlockRole.Kind.TABLE_CELL ? "<br>" : "\\\n");
        lineStart = kind != BlockRole.Kind.TABLE_CELL;
      } else if (!lineStart || (c != ' ' && c != '\t')) {
        // White space at the beginning of a line is no text, and four make it code.
        boolean escaped = needsEscape(i, lineStart);
        out.append(escaped ? "\\" : "").append(c);
        lineStart = false;
      }
    }
    writeCodes(text.length());
    return out.toString();
  }

  /** Writes the codes at a place; whether there were any. */
  private boolean writeCodes(int place) {
    int first = nextCode;
    while (nextCode < codes.size() && codes.get(nextCode).offset() <= place) {
      InlineCode code = codes.get(nextCode++);
      out.append(code.markup());
      int step =
          switch (code.kind()) {
            case OPEN -> 1;
            case CLOSE -> -1;
            case STANDALONE -> 0;
          };
      InlineCode opening = step < 0 ? openings.getOrDefault(code.pair(), code) : code;
      verbatim += opening.verbatim() ? step : 0;
      links += opening.markup().endsWith("[") ? step : 0;
    }
    return nextCode > first;
  }

  private boolean needsEscape(int i, boolean lineStart) {
    char c = text.charAt(i);
    if (verbatim > 0) {
      return c == '|' && kind == BlockRole.Kind.TABLE_CELL;
    }
    if (lineStart && beginsBlock(i)) {
      return true;
    }
    return i == listDot || i == closingHash || isMarkup(i, c);
  }

  private boolean beginsBlock(int i) {
    int end = text.indexOf('\n', i);
    String line = text.substring(i, end < 0 ? text.length() : end);
    Matcher numbered = NUMBERED.matcher(line);
    if (numbered.lookingAt()) {
      listDot = i + numbered.end(1);
    }
    return FIRST_CHARACTER.matcher(line).lookingAt();
  }

  private boolean isMarkup(int i, char c) {
    return switch (c) {
      case '`', '[' -> true;
      case ']' -> links > 0;
      case '*' -> !standsAlone(i);
      case '_' -> !standsAlone(i) && !standsInWord(i);
      case '~' -> charAt(i - 1) == '~' || charAt(i + 1) == '~';
      case '<' -> Character.isLetter(charAt(i + 1)) || "/!?".indexOf(charAt(i + 1)) >= 0;
      case '&' -> ENTITY.matcher(text).region(i, text.length()).lookingAt();
      case '!' -> places.get(i + 1);
      case '|' -> kind == BlockRole.Kind.TABLE_CELL || hasLines;
      case '\\' -> places.get(i + 1) || PUNCTUATION.indexOf(charAt(i + 1)) >= 0;
      default -> false;
    };
  }

  /** Whether a star or an underscore has white space on both sides, and so opens nothing. */
  private boolean standsAlone(int i) {
    return isFree(i)
        && Character.isWhitespace(charAt(i - 1))
        && Character.isWhitespace(charAt(i + 1));
  }

  private boolean standsInWord(int i) {
    return isFree(i)
        && Character.isLetterOrDigit(charAt(i - 1))
        && Character.isLetterOrDigit(charAt(i + 1));
  }

  private boolean isFree(int i) {
    return !places.get(i) && !places.get(i + 1);
  }

  /** The character at a place, or a line feed outside the text. */
  private char charAt(int i) {
    return i < 0 || i >= text.length() ? '\n' : text.charAt(i);
  }
}
