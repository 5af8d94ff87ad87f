package org.isogloss.clean;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.Set;
import org.isogloss.text.LocaleTag;

/**
 * Says which invisible characters of one text are needless.
 *
 * <ul>
 *   <li>Joiners stay beside letters of scripts that shape by them (Arabic, the Indic scripts) and
 *       between the parts of an emoji.
 *   <li>Variation selectors stay after what can vary: emoji, digits of keycaps, ideographs.
 *   <li>Zero-width spaces stay beside Thai, Lao, Khmer and Burmese letters, which part words so.
 *   <li>Direction marks stay in a right-to-left locale, and beside a text that holds right-to-left
 *       letters; embeddings and isolates there only in pairs.
 * </ul>
 */
final class Invisible {

  /** In place of a code point, where none stands before. */
  static final int NOTHING = -1;

  private static final Set<Integer> SHAPED_BY_JOINERS =
      Set.of(
          UScript.ARABIC,
          UScript.SYRIAC,
          UScript.MONGOLIAN,
          UScript.NKO,
          UScript.DEVANAGARI,
          UScript.BENGALI,
          UScript.GURMUKHI,
          UScript.GUJARATI,
          UScript.ORIYA,
          UScript.TAMIL,
          UScript.TELUGU,
          UScript.KANNADA,
          UScript.MALAYALAM,
          UScript.SINHALA,
          UScript.KHMER,
          UScript.MYANMAR,
          UScript.TIBETAN);

  private static final Set<Integer> PARTED_BY_ZERO_WIDTH =
      Set.of(UScript.THAI, UScript.LAO, UScript.KHMER, UScript.MYANMAR, UScript.TIBETAN);

  private final String text;
  private final boolean rightToLeft;
  private final BitSet paired;

  Invisible(String text, LocaleTag locale) {
    this.text = text;
    this.rightToLeft = hasRightToLeft(text) || locale.isRightToLeft();
    this.paired = rightToLeft ? pairs(text) : new BitSet();
  }

  /** Whether a code point lies between two others or is one of them. */
  static boolean within(int c, int first, int last) {
    return c >= first && c <= last;
  }

  private static boolean hasRightToLeft(String text) {
    return text.chars().anyMatch(c -> within(c, 0x590, 0x8FF) || within(c, 0xFB1D, 0xFDCF));
  }

  /** Where direction controls stand that open and close each other. */
  private static BitSet pairs(String text) {
    BitSet paired = new BitSet();
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((within(c, 0x202A, 0x202E) && c != 0x202C) || within(c, 0x2066, 0x2068)) {
        open.push(i);
      } else if ((c == 0x202C || c == 0x2069) && !open.isEmpty()) {
        boolean isolate = text.charAt(open.peek()) >= 0x2066;
        if (isolate == (c == 0x2069)) {
          paired.set(open.pop());
          paired.set(i);
        }
      }
    }
    return paired;
  }

  /** Whether no UTF-8 or XML file can hold the character. */
  boolean isUnfitForFiles(int c) {
    return (c < ' ' && !isLineOrTab(c)) || c == 0xFFFE || c == 0xFFFF || within(c, 0xD800, 0xDFFF);
  }

  private static boolean isLineOrTab(int c) {
    return c >= '\t' && c <= '\r';
  }

  /** Whether a character that stood between two words parted them. */
  boolean partsWords(int c) {
    return c == 0x2028 || c == 0x2029 || c == 0x85 || within(c, 0x0B, 0x0D);
  }

  /**
   * Whether nothing needs the character.
   *
   * @param at its place
   * @param before the code point before it that stays, or {@link #NOTHING}
   */
  boolean isNeedless(int c, int at, int before) {
    if (c < 0xAD) {
      return within(c, 0x7F, 0x9F) || within(c, 0x0B, 0x0D);
    }
    return switch (c) {
      case 0xAD, 0x180E, 0xFEFF, 0x2028, 0x2029 -> true;
      case 0x200B -> !touches(PARTED_BY_ZERO_WIDTH, before, after(at, 1));
      case 0x200C -> !touches(SHAPED_BY_JOINERS, before, after(at, 1));
      case 0x200D -> !touches(SHAPED_BY_JOINERS, before, after(at, 1)) && !joinsEmoji(at, before);
      case 0x200E, 0x200F, 0x61C -> !rightToLeft;
      default -> isNeedlessFormat(c, at, before);
    };
  }

  private boolean isNeedlessFormat(int c, int at, int before) {
    if (within(c, 0x202A, 0x202E) || within(c, 0x2066, 0x2069)) {
      return !paired.get(at);
    }
    if (within(c, 0xFE00, 0xFE0F) || within(c, 0xE0100, 0xE01EF)) {
      return before < 0x80 && !isKeycap(before);
    }
    if (within(c, 0xE0000, 0xE007F)) {
      return before != 0x1F3F4 && !within(before, 0xE0000, 0xE007F);
    }
    return within(c, 0x2061, 0x2064) || within(c, 0x206A, 0x206F) || within(c, 0xFFF9, 0xFFFB);
  }

  private static boolean isKeycap(int c) {
    return within(c, '0', '9') || c == '#' || c == '*';
  }

  private int after(int at, int width) {
    return at + width < text.length() ? text.codePointAt(at + width) : NOTHING;
  }

  private static boolean touches(Set<Integer> scripts, int before, int after) {
    return (before != NOTHING && scripts.contains(UScript.getScript(before)))
        || (after != NOTHING && scripts.contains(UScript.getScript(after)));
  }

  private boolean joinsEmoji(int at, int before) {
    int after = after(at, 1);
    return before != NOTHING
        && after != NOTHING
        && isEmojiEnd(before)
        && UCharacter.hasBinaryProperty(after, UProperty.EXTENDED_PICTOGRAPHIC);
  }

  private static boolean isEmojiEnd(int c) {
    return c == 0xFE0F
        || (c >= 0x80
            && (UCharacter.hasBinaryProperty(c, UProperty.EXTENDED_PICTOGRAPHIC)
                || UCharacter.hasBinaryProperty(c, UProperty.EMOJI_MODIFIER)));
  }
}
