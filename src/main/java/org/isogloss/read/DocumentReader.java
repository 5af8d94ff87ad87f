package org.isogloss.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isogloss.text.Block;
import org.isogloss.text.Document;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.Problem;
import org.isogloss.text.SourceFile;

/** Reads one file into a {@link Document}. Safe for threads. */
public final class DocumentReader {

  private final ReadOptions options;
  private final BlockReader plainText = new PlainTextReader();
  private final BlockReader markdown = new MarkdownReader();

  /** A reader with its options. */
  public DocumentReader(ReadOptions options) {
    this.options = options;
  }

  /**
   * Reads a file. An empty file is a document without blocks.
   *
   * @param id the document's id
   * @param locale the language of its folder
   * @param file where it is; its extension says how it is marked up
   * @param relativePath how reports name it: the path under {@code source-texts/}
   * @throws UnreadableFileException if the file is too large, cannot be opened, is no text, or is
   *     not in its charset
   */
  public Document read(String id, LocaleTag locale, Path file, String relativePath)
      throws UnreadableFileException {
    byte[] bytes = bytesOf(file, relativePath);
    SourceFile source = new Decoder(options, locale, relativePath).decode(bytes);
    boolean isMarkdown = FileNames.isMarkdown(String.valueOf(file.getFileName()));
    List<Block> blocks = (isMarkdown ? markdown : plainText).read(source.text());
    Document.Format format = isMarkdown ? Document.Format.MARKDOWN : Document.Format.PLAIN_TEXT;
    return new Document(id, locale, source, format, blocks, List.of());
  }

  /** The bytes; never more than the limit, even of a file that grows while it is read. */
  private byte[] bytesOf(Path file, String path) throws UnreadableFileException {
    long limit = Math.min(options.maxDocumentBytes(), Integer.MAX_VALUE - 16);
    try {
      long size = Files.size(file);
      if (size > limit) {
        throw tooLarge(path, size, limit);
      }
      try (InputStream in = Files.newInputStream(file)) {
        byte[] bytes = in.readNBytes((int) limit + 1);
        if (bytes.length > limit) {
          throw tooLarge(path, bytes.length, limit);
        }
        return bytes;
      }
    } catch (IOException e) {
      throw new UnreadableFileException(
          new Problem(path, "the file cannot be opened; check that it exists and may be read"));
    }
  }

  private static UnreadableFileException tooLarge(String path, long size, long limit) {
    return new UnreadableFileException(
        new Problem(
            path,
            "the file has "
                + size
                + " bytes, more than the "
                + limit
                + " allowed; split it, or allow more with --max-document-size"));
  }
}
