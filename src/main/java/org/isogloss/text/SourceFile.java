package org.isogloss.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;

/**
 * A decoded file, with what is needed to give its bytes back.
 *
 * @param path the path under {@code source-texts/}, with {@code /} between its parts
 * @param charset how it was decoded
 * @param byteOrderMark whether it began with a byte order mark, which is no part of {@code text}
 * @param text its characters, line ends as they stand
 * @param sha256 the hash of its bytes, in hexadecimal
 * @param bytes how many bytes it has
 */
public record SourceFile(
    String path, Charset charset, boolean byteOrderMark, String text, String sha256, long bytes) {

  /**
   * The bytes of the file.
   *
   * @throws CharacterCodingException if the text cannot be written in the charset
   */
  public byte[] encode() throws CharacterCodingException {
    ByteBuffer encoded =
        charset
            .newEncoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .encode(CharBuffer.wrap(byteOrderMark ? "\uFEFF" + text : text));
    byte[] bytes = new byte[encoded.remaining()];
    encoded.get(bytes);
    return bytes;
  }
}
