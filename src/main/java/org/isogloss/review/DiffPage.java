package org.isogloss.review;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.isogloss.text.OutputDiff;

/**
 * The page of what is different between two outputs. One file that holds its own style, has no
 * script, and loads nothing; its policy allows that one style, by its hash.
 */
public final class DiffPage {

  private static final String STYLE = "diff.css";
  private static final int MOST_CHANGES = 10_000;
  private static final int BEGINNING = 2048;
  private static final String MARK = "<meta name=\"generator\" content=\"Isogloss diff\"/>";

  private DiffPage() {}

  /** Whether a file is such a page; one that is not there is none. */
  public static boolean isOurs(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      return StandardCharsets.ISO_8859_1
          .decode(ByteBuffer.wrap(in.readNBytes(BEGINNING)))
          .toString()
          .contains(MARK);
    }
  }

  /**
   * Writes the page, all of it or nothing.
   *
   * @param version the product and its version, as the page names them
   * @param file where; replaced if it is there; its folder must exist
   * @throws IOException if it cannot be written
   */
  public static void write(OutputDiff diff, String version, Path file) throws IOException {
    Messages messages = Messages.english();
    DiffViews views = new DiffViews(messages, version, MOST_CHANGES);
    Utf8Page page = new Pages(messages).render("diff.jte", views.of(diff, style()));
    Path whole = file.resolveSibling("." + file.getFileName() + ".part");
    try {
      Pages.write(whole, page);
      Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(whole);
    }
  }

  private static String style() throws IOException {
    try (InputStream stream = DiffPage.class.getResourceAsStream(STYLE)) {
      if (stream == null) {
        throw new FileNotFoundException(STYLE + " is not on the class path; build the jar again");
      }
      return StandardCharsets.UTF_8.decode(ByteBuffer.wrap(stream.readAllBytes())).toString();
    }
  }
}
