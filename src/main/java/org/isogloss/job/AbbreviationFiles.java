package org.isogloss.job;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isogloss.export.Manifest;
import org.isogloss.segment.OwnAbbreviations;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.Sha256;

/**
 * A team's files of abbreviations, read.
 *
 * @param abbreviations what they say
 * @param files what was read, for the manifest
 */
public record AbbreviationFiles(OwnAbbreviations abbreviations, List<Manifest.Input> files) {

  /** No files. */
  public static final AbbreviationFiles NONE =
      new AbbreviationFiles(OwnAbbreviations.NONE, List.of());

  /** Copies the list. */
  public AbbreviationFiles {
    files = List.copyOf(files);
  }

  /**
   * These and another file.
   *
   * @param locale whose abbreviations it holds
   * @throws CannotStartException if it cannot be read, or lines of it are wrong
   */
  public AbbreviationFiles plus(LocaleTag locale, Path file) throws CannotStartException {
    byte[] bytes = bytes(file);
    OwnAbbreviations more;
    try {
      more = abbreviations.plus(locale, file.toString(), lines(file, bytes));
    } catch (IllegalArgumentException e) {
      throw new CannotStartException(String.valueOf(e.getMessage()), e);
    }
    List<Manifest.Input> all = new ArrayList<>(files);
    all.add(
        new Manifest.Input(String.valueOf(file.getFileName()), Sha256.hex(bytes), bytes.length));
    return new AbbreviationFiles(more, all);
  }

  private static byte[] bytes(Path file) throws CannotStartException {
    try {
      return Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      throw new CannotStartException(file + ": no such file", e);
    } catch (IOException e) {
      throw new CannotStartException(file + ": cannot be read; name a file of abbreviations", e);
    }
  }

  private static List<String> lines(Path file, byte[] bytes) throws CannotStartException {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CharBuffer text = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
    List<String> lines = text.flip().toString().lines().toList();
    if (result.isError()) {
      int line = (int) text.chars().filter(c -> c == '\n').count() + 1;
      throw new CannotStartException(
          file + ":" + line + ": not UTF-8; save the file as UTF-8",
          new CharacterCodingException());
    }
    boolean marked = !lines.isEmpty() && lines.get(0).startsWith("\uFEFF");
    List<String> read = new ArrayList<>(lines);
    if (marked) {
      read.set(0, lines.get(0).substring(1));
    }
    return read;
  }
}
