package org.isogloss.glossary.sheet;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.isogloss.glossary.GlossaryException;

/**
 * Reads the characters of a glossary file, strictly: what is no text in its charset is an error.
 */
final class GlossaryFile {

  private static final long MAX_BYTES = 64L << 20;

  private GlossaryFile() {}

  static String nameOf(Path file) {
    Path name = file.getFileName();
    return name == null ? file.toString() : name.toString();
  }

  static String read(Path file, Charset charset) throws GlossaryException {
    String name = nameOf(file);
    if (!Files.exists(file)) {
      throw unreadable(
          name, "there is no such file", "make one whose first row is " + Header.LOOKS_LIKE);
    }
    if (!Files.isRegularFile(file)) {
      throw unreadable(name, "this is not a file", "name the CSV file itself");
    }
    try {
      long size = Files.size(file);
      if (size > MAX_BYTES) {
        throw unreadable(
            name,
            "the file has " + size + " bytes",
            "a glossary may have " + MAX_BYTES + " at most");
      }
      return decode(name, Files.readAllBytes(file), charset);
    } catch (IOException e) {
      throw unreadable(
          name, "the file cannot be read (" + e.getMessage() + ")", "check its permissions");
    }
  }

  static String decode(String name, byte[] bytes, Charset charset) throws GlossaryException {
    Charset found = charset;
    int start = 0;
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      found = StandardCharsets.UTF_8;
      start = 3;
    } else if (startsWith(bytes, 0xFF, 0xFE)) {
      found = StandardCharsets.UTF_16LE;
      start = 2;
    } else if (startsWith(bytes, 0xFE, 0xFF)) {
      found = StandardCharsets.UTF_16BE;
      start = 2;
    } else if (charset.equals(StandardCharsets.UTF_8)) {
      found = unmarked(bytes);
    }
    String text = decode(name, bytes, start, found);
    int nul = text.indexOf('\0');
    if (nul >= 0) {
      throw Problems.fatal(
          Problems.CHARSET,
          name,
          "character " + nul + " is NUL, so this is no CSV text",
          "save the sheet as \"CSV UTF-8\"");
    }
    return text;
  }

  /**
   * UTF-16 if that is certain: many bytes are NUL, and all of them at odd places or at even ones.
   */
  private static Charset unmarked(byte[] bytes) {
    int[] nuls = new int[2];
    for (int i = 0; i < bytes.length; i++) {
      nuls[i & 1] += bytes[i] == 0 ? 1 : 0;
    }
    boolean wide = bytes.length % 2 == 0 && nuls[0] + nuls[1] > bytes.length / 8;
    if (wide && nuls[0] == 0) {
      return StandardCharsets.UTF_16LE;
    }
    return wide && nuls[1] == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
  }

  private static String decode(String name, byte[] bytes, int start, Charset charset)
      throws GlossaryException {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
    CharBuffer out =
        CharBuffer.allocate(
            (int) Math.ceil((bytes.length - start) * (double) decoder.maxCharsPerByte()) + 2);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      int at = in.position();
      throw Problems.fatal(
          Problems.CHARSET,
          name,
          String.format(
              Locale.ROOT, "byte %d (line %d) is not %s", at, lineOf(bytes, at), charset.name()),
          "save the sheet as \"CSV UTF-8\", or name its charset: --glossary-charset windows-1252"
              + " (Western) or windows-1258 (Vietnamese)");
    }
    decoder.flush(out);
    return out.flip().toString();
  }

  private static int lineOf(byte[] bytes, int offset) {
    int line = 1;
    for (int i = 0; i < offset; i++) {
      boolean lone = bytes[i] == '\r' && (i + 1 == bytes.length || bytes[i + 1] != '\n');
      if (bytes[i] == '\n' || lone) {
        line++;
      }
    }
    return line;
  }

  private static boolean startsWith(byte[] bytes, int... prefix) {
    if (bytes.length < prefix.length) {
      return false;
    }
    for (int i = 0; i < prefix.length; i++) {
      if ((bytes[i] & 0xFF) != prefix[i]) {
        return false;
      }
    }
    return true;
  }

  private static GlossaryException unreadable(String name, String message, String fix) {
    return Problems.fatal(Problems.FILE, name, message, fix);
  }
}
