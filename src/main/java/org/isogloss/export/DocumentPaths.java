package org.isogloss.export;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.isogloss.text.Sha256;

/**
 * Where a document's files stand in a bundle. A document's id is a path already; what some file
 * system or address could misread is written {@code %XX}, as in addresses, so that different
 * documents have different files and none is outside the bundle.
 */
public final class DocumentPaths {

  private static final String RESERVED = "%\"<>|:*?\\";
  private static final int LONGEST_NAME = 200;
  private static final int HASH_DIGITS = 16;

  private DocumentPaths() {}

  /**
   * A document's file.
   *
   * @param folder the folder of one format
   * @param documentId the document
   * @param extension with its dot
   * @throws IllegalArgumentException if the file would be outside the folder
   */
  public static Path in(Path folder, String documentId, String extension) {
    Path base = folder.toAbsolutePath().normalize();
    Path file = base.resolve(relative(documentId, extension)).normalize();
    if (!file.startsWith(base) || file.equals(base)) {
      throw new IllegalArgumentException(
          "the document \"" + documentId + "\" would be written outside " + folder);
    }
    return file;
  }

  /** The file's path under its format's folder, {@code /} between its parts. */
  public static String relative(String documentId, String extension) {
    String[] parts = documentId.split("/", -1);
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < parts.length; i++) {
      boolean last = i == parts.length - 1;
      path.append(safe(parts[i], last));
      path.append(last ? extension : "/");
    }
    return path.toString();
  }

  private static String safe(String name, boolean last) {
    StringBuilder safe = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (RESERVED.indexOf(c) >= 0
          || Character.isISOControl(c)
          || (Character.isSurrogate(c) && !isPaired(name, i))) {
        appendEscaped(c, safe);
      } else {
        safe.append(c);
      }
    }
    if (safe.length() == 0) {
      return "%";
    }
    escapeLast(safe, last);
    return shortened(safe.toString());
  }

  private static boolean isPaired(String name, int i) {
    return Character.isHighSurrogate(name.charAt(i))
        ? i + 1 < name.length() && Character.isLowSurrogate(name.charAt(i + 1))
        : i > 0 && Character.isHighSurrogate(name.charAt(i - 1));
  }

  private static void appendEscaped(char c, StringBuilder safe) {
    safe.append('%').append(String.format(Locale.ROOT, c < 0x100 ? "%02X" : "u%04X", (int) c));
  }

  /**
   * A name that ends with a dot or a space is another name to Windows, and a folder {@code a.md}
   * would stand where the file of the document {@code a} must.
   */
  private static void escapeLast(StringBuilder safe, boolean last) {
    int end = safe.length() - 1;
    int dot = safe.lastIndexOf(".");
    if (safe.charAt(end) == '.' || safe.charAt(end) == ' ') {
      char c = safe.charAt(end);
      safe.setLength(end);
      appendEscaped(c, safe);
    } else if (!last && dot >= 0) {
      safe.replace(dot, dot + 1, "%2E");
    }
  }

  /** File systems take 255 bytes; a longer name keeps its beginning and gets a hash. */
  private static String shortened(String name) {
    ByteBuffer bytes = StandardCharsets.UTF_8.encode(name);
    if (bytes.remaining() <= LONGEST_NAME) {
      return name;
    }
    int end = name.length();
    while (StandardCharsets.UTF_8.encode(name.substring(0, end)).remaining()
        > LONGEST_NAME - HASH_DIGITS - 1) {
      end = name.offsetByCodePoints(end, -1);
    }
    return name.substring(0, end) + "~" + hash(name);
  }

  /** The first half of a name's SHA-256, in hexadecimal. */
  static String hash(String name) {
    return Sha256.hex(name).substring(0, HASH_DIGITS);
  }
}
