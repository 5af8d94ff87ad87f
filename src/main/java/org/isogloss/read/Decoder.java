package org.isogloss.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.Problem;
import org.isogloss.text.Sha256;
import org.isogloss.text.SourceFile;
import org.jspecify.annotations.Nullable;

/**
 * Turns a file's bytes into text, or says exactly why that cannot be done.
 *
 * <ol>
 *   <li>A byte order mark says which of UTF-8, UTF-16LE and UTF-16BE the file is.
 *   <li>Without one it is in the charset that was given for its locale, or in UTF-8.
 *   <li>Bytes the charset does not know are an error with their place; nothing is replaced.
 *   <li>A NUL, or control characters throughout, mean that the file is no text.
 *   <li>What was decoded must encode to the very bytes again.
 * </ol>
 */
final class Decoder {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** With fewer control characters than this, a file may be a damaged text. */
  private static final int MANY_CONTROLS = 4;

  /** One control character in so many makes a file binary. */
  private static final int CONTROLS_IN = 10;

  private final ReadOptions options;
  private final LocaleTag locale;
  private final String path;

  Decoder(ReadOptions options, LocaleTag locale, String path) {
    this.options = options;
    this.locale = locale;
    this.path = path;
  }

  SourceFile decode(byte[] bytes) throws UnreadableFileException {
    Charset marked = charsetOfMark(bytes);
    Charset charset = marked != null ? marked : options.charsetFor(locale);
    if (!isWide(charset)) {
      refuseNul(bytes);
    }
    refuseReadOnly(charset);
    String decoded = decode(bytes, charset);
    boolean mark = marked != null && decoded.charAt(0) == BYTE_ORDER_MARK;
    String text = mark ? decoded.substring(1) : decoded;
    refuseBinary(text);
    SourceFile file = new SourceFile(path, charset, mark, text, Sha256.hex(bytes), bytes.length);
    refuseLoss(file, bytes);
    return file;
  }

  private static @Nullable Charset charsetOfMark(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return StandardCharsets.UTF_8;
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    return startsWith(bytes, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : null;
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** Whether NUL bytes are part of ordinary characters. */
  private static boolean isWide(Charset charset) {
    return charset.name().contains("UTF-16") || charset.name().contains("UTF-32");
  }

  private void refuseNul(byte[] bytes) throws UnreadableFileException {
    int[] nuls = new int[2];
    int first = -1;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        nuls[i & 1]++;
        first = first < 0 ? i : first;
      }
    }
    if (first < 0) {
      return;
    }
    int more = Math.max(nuls[0], nuls[1]);
    int fewer = Math.min(nuls[0], nuls[1]);
    if (bytes.length % 2 == 0 && more > bytes.length / 8 && fewer <= bytes.length / 64) {
      throw refused(
          "looks like UTF-16 without a byte order mark; save it as UTF-8, or as UTF-16 with a byte"
              + " order mark");
    }
    throw refused(
        "byte "
            + first
            + " (line "
            + line(StandardCharsets.ISO_8859_1.decode(ByteBuffer.wrap(bytes, 0, first)))
            + ") is NUL, so this is no text;"
            + " remove the file, or save it as UTF-8 text");
  }

  /** Some charsets only guess what was written; no file can be given back in them. */
  private void refuseReadOnly(Charset charset) throws UnreadableFileException {
    if (!charset.canEncode()) {
      throw refused(
          "the charset "
              + charset.name()
              + " can be read, but not written; convert the file to UTF-8, or name another charset"
              + " with --charset "
              + locale
              + "=<charset>");
    }
  }

  private String decode(byte[] bytes, Charset charset) throws UnreadableFileException {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out =
        CharBuffer.allocate((int) Math.ceil(bytes.length * (double) decoder.maxCharsPerByte()) + 2);
    CoderResult result = decoder.decode(in, out, true);
    if (!result.isError()) {
      result = decoder.flush(out);
    }
    if (result.isError()) {
      int at = in.position();
      throw refused(
          "byte "
              + at
              + " (line "
              + line(out.flip())
              + ") is not "
              + charset.name()
              + "; convert the file to UTF-8, or name its charset with --charset "
              + locale
              + "=<charset>");
    }
    return out.flip().toString();
  }

  private void refuseBinary(String text) throws UnreadableFileException {
    int controls = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0) {
        throw refused(
            "character "
                + i
                + " is NUL, so this is no text; remove the file, or save it as UTF-8"
                + " text");
      }
      if (c < ' ' && !Character.isWhitespace(c)) {
        controls++;
      }
    }
    if (controls >= MANY_CONTROLS && (long) controls * CONTROLS_IN > text.length()) {
      throw refused(
          controls
              + " of its "
              + text.length()
              + " characters are control characters, so this is"
              + " no text; remove the file, or save it as UTF-8 text");
    }
  }

  private void refuseLoss(SourceFile file, byte[] bytes) throws UnreadableFileException {
    boolean same;
    try {
      same = Arrays.equals(bytes, file.encode());
    } catch (CharacterCodingException e) {
      same = false;
    }
    if (!same) {
      throw refused(
          "read as "
              + file.charset().name()
              + " and written again, its bytes are not the same;"
              + " convert it to UTF-8");
    }
  }

  private UnreadableFileException refused(String reason) {
    return new UnreadableFileException(new Problem(path, reason));
  }

  /** The line that follows these characters, from 1. */
  private static int line(CharSequence before) {
    int line = 1;
    for (int i = 0; i < before.length(); i++) {
      char c = before.charAt(i);
      boolean loneReturn = c == '\r' && (i + 1 == before.length() || before.charAt(i + 1) != '\n');
      if (c == '\n' || loneReturn) {
        line++;
      }
    }
    return line;
  }
}
