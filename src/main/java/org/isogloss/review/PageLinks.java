package org.isogloss.review;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.isogloss.text.Block;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.Sha256;

/**
 * Names the page of a document and links to it, whatever its id holds.
 *
 * <ol>
 *   <li>An id is cut at {@code /} into parts; a part becomes a file name that every file system and
 *       every {@code sun.jnu.encoding} can hold: ASCII letters, digits, {@code . _ -} stay, every
 *       other byte of its UTF-8 form becomes {@code ~} and two hexadecimal digits. So different ids
 *       have different names, and no part is {@code ..} or empty.
 *   <li>A dot at the start or end of a part, the dot of a folder named {@code x.html} (which would
 *       be the page of document {@code x}) and the first letter of names that Windows or this page
 *       keep for themselves are written as bytes too.
 *   <li>A part too long for a file name ends in {@code ~~} and its hash.
 * </ol>
 */
final class PageLinks {

  private static final int LONGEST_PART = 180;
  private static final String HEX = "0123456789ABCDEF";
  private static final Set<String> KEPT_BY_WINDOWS =
      Set.of(
          "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7",
          "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

  /** Our own pages under {@code review/}. */
  private static final Pattern OUR_PAGES = Pattern.compile("(glossary|findings|documents)(-\\d+)?");

  private PageLinks() {}

  /** The page of a document, as a path under {@code review/} with {@code /} between its parts. */
  static String page(String documentId) {
    String[] parts = documentId.split("/", -1);
    List<String> names = new ArrayList<>(parts.length);
    for (int i = 0; i < parts.length; i++) {
      names.add(name(parts[i], i < parts.length - 1, parts.length == 1));
    }
    return String.join("/", names) + ".html";
  }

  private static String name(String part, boolean folder, boolean besideOurs) {
    if (part.isEmpty()) {
      return "~0";
    }
    byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
    BitSet special = special(part, bytes.length, folder);
    if (besideOurs && OUR_PAGES.matcher(part.toLowerCase(Locale.ROOT)).matches()) {
      special.set(0);
    }
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < bytes.length; i++) {
      append(bytes[i], special.get(i), name);
    }
    return name.length() <= LONGEST_PART
        ? name.toString()
        : name.substring(0, LONGEST_PART - 40) + "~~" + Sha256.hex(part).substring(0, 16);
  }

  /** The bytes that look harmless but mean something where they stand. */
  private static BitSet special(String part, int length, boolean folder) {
    String lower = part.toLowerCase(Locale.ROOT);
    int dot = lower.indexOf('.');
    boolean kept = KEPT_BY_WINDOWS.contains(dot < 0 ? lower : lower.substring(0, dot));
    BitSet special = new BitSet(length);
    special.set(0, kept || part.startsWith("."));
    special.set(length - 1, part.endsWith(".") || special.get(length - 1));
    if (folder && lower.endsWith(".html")) {
      special.set(length - ".html".length());
    }
    return special;
  }

  private static void append(byte value, boolean escaped, StringBuilder name) {
    int code = value & 0xFF;
    boolean plain =
        (code >= 'a' && code <= 'z')
            || (code >= 'A' && code <= 'Z')
            || (code >= '0' && code <= '9')
            || code == '.'
            || code == '_'
            || code == '-';
    if (plain && !escaped) {
      name.append((char) code);
    } else {
      name.append('~').append(HEX.charAt(code >> 4)).append(HEX.charAt(code & 15));
    }
  }

  /** The way from a document's page to the overview's folder: {@code ../} for each folder. */
  static String up(String documentId) {
    int folders = 1;
    for (int i = 0; i < documentId.length(); i++) {
      folders += documentId.charAt(i) == '/' ? 1 : 0;
    }
    return "../".repeat(folders);
  }

  /** A link to an anchor of the same page. */
  static String toAnchor(String anchor) {
    return "#" + encode(anchor, false);
  }

  /** The anchor of a locale's section. */
  static String localeAnchor(LocaleTag locale) {
    return "locale-" + locale.tag();
  }

  /** The page of a part of a document, the first being 0. */
  static String page(String documentId, int part) {
    String page = page(documentId);
    return part == 0
        ? page
        : page.substring(0, page.length() - ".html".length()) + "~~" + (part + 1) + ".html";
  }

  /** A link from one part of a document to another; both are in one folder. */
  static String betweenParts(String documentId, int part) {
    String page = page(documentId, part);
    return encode(page.substring(page.lastIndexOf('/') + 1), false);
  }

  /** A link from a page right under {@code review/} to a place in a document. */
  static String fromReview(String documentId, int part, String anchor) {
    return encode(page(documentId, part), true) + (anchor.isEmpty() ? "" : toAnchor(anchor));
  }

  /** The page of our own under {@code review/}: such as {@code glossary}, the first being 0. */
  static String own(String name, int page) {
    return name + (page == 0 ? "" : "-" + (page + 1)) + ".html";
  }

  /**
   * The anchor of a block: its first sentence's name, which stays when others are put before it, or
   * its place if it has none.
   */
  static String blockAnchor(LocaleTag locale, Block block) {
    return block.isContent() && !block.sentences().isEmpty()
        ? "s-" + locale.tag() + "-" + block.sentences().get(0).id().value()
        : "b-" + locale.tag() + "-" + (block.index() + 1);
  }

  /** The anchor of a version's text. */
  static String textAnchor(LocaleTag locale) {
    return "text-" + locale.tag();
  }

  /** The anchor of a glossary row. */
  static String rowAnchor(int row) {
    return "row-" + row;
  }

  /** The anchor of the explanation of a change. */
  static String changeAnchor(LocaleTag locale, int number) {
    return "c-" + locale.tag() + "-" + number;
  }

  /** The anchor of a unit in a locale. */
  static String unitAnchor(LocaleTag locale, String unit) {
    return "u-" + locale.tag() + "-" + unit;
  }

  /** The anchor of a unit in whatever locale shows it first. */
  static String unitAnchor(String unit) {
    return "u-" + unit;
  }

  /** Percent-encodes what RFC 3986 does not call unreserved. */
  private static String encode(String text, boolean path) {
    StringBuilder encoded = new StringBuilder(text.length() + 16);
    for (byte value : text.getBytes(StandardCharsets.UTF_8)) {
      int code = value & 0xFF;
      boolean plain =
          (code >= 'a' && code <= 'z')
              || (code >= 'A' && code <= 'Z')
              || (code >= '0' && code <= '9')
              || "-._~".indexOf(code) >= 0
              || (path && code == '/');
      if (plain) {
        encoded.append((char) code);
      } else {
        encoded.append('%').append(HEX.charAt(code >> 4)).append(HEX.charAt(code & 15));
      }
    }
    return encoded.toString();
  }
}
