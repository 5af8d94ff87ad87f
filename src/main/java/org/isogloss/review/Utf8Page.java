package org.isogloss.review;

import gg.jte.TemplateOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A page as it is written: what the templates put out, encoded in UTF-8 at once and made safe on
 * the way.
 *
 * <p>What neither UTF-8 nor XML can hold becomes U+FFFD, embeddings and overrides (which no
 * template holds) become their code points, and towers of combining marks are cut down to their
 * number. Texts of documents have been made visible before; this catches titles, names and
 * messages.
 */
final class Utf8Page implements TemplateOutput {

  private byte[] bytes;
  private int length;
  private int marks;

  Utf8Page(int expectedLength) {
    this.bytes = new byte[Math.max(256, expectedLength)];
  }

  /** A text as a page holds it. */
  static String safe(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!VisibleText.isPlainly(text.charAt(i))) {
        Utf8Page page = new Utf8Page(2 * text.length());
        page.writeContent(text);
        return StandardCharsets.UTF_8
            .decode(ByteBuffer.wrap(page.bytes, 0, page.length))
            .toString();
      }
    }
    return text;
  }

  /** Writes what was put out. */
  void writeTo(OutputStream out) throws IOException {
    out.write(bytes, 0, length);
  }

  @Override
  public void writeContent(String text) {
    writeContent(text, 0, text.length());
  }

  @Override
  public void writeContent(String text, int start, int end) {
    reserve(3 * (end - start));
    for (int i = start; i < end; ) {
      char c = text.charAt(i);
      if (VisibleText.isPlainly(c) || c == '\n') {
        marks = 0;
        put(c);
        i++;
      } else {
        i = writeOdd(text, i, end);
      }
    }
  }

  /** Writes one character that needs a look, or the rest of a tower of marks; returns its end. */
  private int writeOdd(String text, int start, int limit) {
    int code = text.codePointAt(start);
    marks = VisibleText.isMark(code) ? marks + 1 : 0;
    if (marks > VisibleText.MOST_MARKS) {
      int end = VisibleText.endOfMarks(text, start, limit);
      ascii("[+" + text.codePointCount(start, end) + "]");
      reserve(3 * (limit - end));
      return end;
    }
    if (code >= 0x202A && code <= 0x202E) {
      ascii("[" + VisibleText.codePoint(code) + "]");
    } else if (VisibleText.obeysNobody(code) && !VisibleText.isBidiControl(code)) {
      put(0xFFFD);
    } else {
      put(code == '\r' ? ' ' : code);
    }
    int end = start + Character.charCount(code);
    reserve(3 * (limit - end));
    return end;
  }

  private void ascii(String text) {
    reserve(text.length());
    for (int i = 0; i < text.length(); i++) {
      bytes[length++] = (byte) text.charAt(i);
    }
  }

  private void reserve(int more) {
    if (length + more + 4 > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more + 4));
    }
  }

  private void put(int code) {
    if (code < 0x80) {
      bytes[length++] = (byte) code;
    } else if (code < 0x800) {
      bytes[length++] = (byte) (0xC0 | (code >> 6));
      bytes[length++] = (byte) (0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
      bytes[length++] = (byte) (0xE0 | (code >> 12));
      bytes[length++] = (byte) (0x80 | ((code >> 6) & 0x3F));
      bytes[length++] = (byte) (0x80 | (code & 0x3F));
    } else {
      bytes[length++] = (byte) (0xF0 | (code >> 18));
      bytes[length++] = (byte) (0x80 | ((code >> 12) & 0x3F));
      bytes[length++] = (byte) (0x80 | ((code >> 6) & 0x3F));
      bytes[length++] = (byte) (0x80 | (code & 0x3F));
    }
  }
}
