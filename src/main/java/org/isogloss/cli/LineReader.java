package org.isogloss.cli;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Reads UTF-8 line by line, strictly, holding one line at a time. A line ends at LF or CR LF; a
 * byte order mark at the very start is no part of the first.
 */
final class LineReader implements Closeable {

  /** A longer line is refused, so that a file without line ends cannot fill the memory. */
  static final int MAX_LINE_BYTES = 64 << 20;

  private static final int LINES_BETWEEN_FLUSHES = 256;

  private final InputStream in;
  private final String name;
  private final byte[] buffer = new byte[1 << 16];
  private int position;
  private int limit;
  private long line;

  /**
   * A reader.
   *
   * @param name what to call the input in messages
   */
  LineReader(InputStream in, String name) {
    this.in = in;
    this.name = name;
  }

  /**
   * The next line without its end, or null after the last.
   *
   * @throws CommandException if the line is no UTF-8, or too long
   */
  @Nullable String next() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    boolean ended = false;
    while (!ended) {
      if (position == limit && !fill()) {
        if (bytes.size() == 0) {
          return null;
        }
        break;
      }
      int end = position;
      while (end < limit && buffer[end] != '\n') {
        end++;
      }
      bytes.write(buffer, position, end - position);
      ended = end < limit;
      position = ended ? end + 1 : end;
      if (bytes.size() > MAX_LINE_BYTES) {
        throw new CommandException(
            at(line + 1) + "the line is longer than 64 MiB; break it into paragraphs");
      }
    }
    line++;
    return decode(bytes.toByteArray());
  }

  /** Whether the next line would have to be waited for, or many have been read. */
  boolean isTimeToFlush() throws IOException {
    return line % LINES_BETWEEN_FLUSHES == 0 || (position == limit && in.available() == 0);
  }

  private boolean fill() throws IOException {
    position = 0;
    limit = Math.max(0, in.read(buffer));
    return limit > 0;
  }

  private String decode(byte[] bytes) {
    int length =
        bytes.length > 0 && bytes[bytes.length - 1] == '\r' ? bytes.length - 1 : bytes.length;
    try {
      String text =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, length)).toString();
      return line == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new CommandException(at(line) + "not UTF-8; convert the input to UTF-8");
    }
  }

  private String at(long number) {
    return name + ":" + number + ": ";
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
