package org.isogloss.read;

import java.util.Locale;
import java.util.Set;

/** What the names of files say. */
final class FileNames {

  private static final Set<String> MARKDOWN = Set.of("md", "markdown");
  private static final Set<String> PLAIN_TEXT = Set.of("txt", "text");
  private static final Set<String> RETURNED = Set.of("xlf", "xliff", "tmx");
  private static final Set<String> IMAGES =
      Set.of("png", "jpg", "jpeg", "gif", "svg", "webp", "avif", "bmp", "ico");

  private FileNames() {}

  static boolean isDocument(String name) {
    String extension = extension(name);
    return MARKDOWN.contains(extension) || PLAIN_TEXT.contains(extension);
  }

  static boolean isMarkdown(String name) {
    return MARKDOWN.contains(extension(name));
  }

  /** Hidden files belong to tools, not to the content. */
  static boolean isHidden(String name) {
    return name.startsWith(".");
  }

  /** Why a file that is no document is ignored. */
  static String reasonToIgnore(String name) {
    String extension = extension(name);
    if (RETURNED.contains(extension)) {
      return "translators' files and memories (." + extension + ") are not read by this version";
    }
    if (IMAGES.contains(extension)) {
      return "an image holds no text to read";
    }
    return "not a document; documents end in .md, .markdown, .txt or .text";
  }

  /** The name without its extension. */
  static String stem(String name) {
    return name.substring(0, name.lastIndexOf('.'));
  }

  private static String extension(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  /**
   * Whether a name can stand in reports, ids and output paths: no control character or line
   * separator, no backslash (a separator elsewhere), no half of a surrogate pair, and no character
   * the file system's bytes did not decode to.
   */
  static boolean isUsable(String name) {
    return name.codePoints().allMatch(FileNames::isUsable);
  }

  private static boolean isUsable(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> c != '\\' && c != 0xFFFD;
    };
  }

  /** A name for reports: what is not usable is written as its number. */
  static String shown(String name) {
    StringBuilder shown = new StringBuilder(name.length());
    name.codePoints()
        .forEach(
            c -> {
              if (isUsable(c) || c == '\\') {
                shown.appendCodePoint(c);
              } else {
                shown.append(String.format(Locale.ROOT, "<U+%04X>", c));
              }
            });
    return shown.toString();
  }
}
