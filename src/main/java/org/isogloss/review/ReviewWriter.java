package org.isogloss.review;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.isogloss.text.DocumentResult;
import org.isogloss.text.RunSummary;

/**
 * Writes the review pages: {@code index.html} and, under {@code review/}, a page per document and
 * what the pages share. Nothing of a document is kept once its page is written. Not safe for
 * threads.
 */
public final class ReviewWriter {

  private static final List<String> ASSETS = List.of("review.css", "review.js");

  private final Path folder;
  private final Pages pages;
  private final DocumentViews documents;
  private final IndexViews index;

  /**
   * A writer into a folder.
   *
   * @param folder where {@code index.html} goes; made if it is not there
   */
  public ReviewWriter(Path folder, ReviewSettings settings) {
    Messages messages = Messages.english();
    CauseNotes causes = new CauseNotes(messages, settings.glossary());
    this.folder = folder;
    this.pages = new Pages(messages);
    this.documents = new DocumentViews(messages, causes, settings.productVersion());
    this.index = new IndexViews(messages, causes, settings.productVersion());
  }

  /**
   * Writes the page of a document.
   *
   * @throws IOException if it cannot be written
   */
  public void add(DocumentResult result) throws IOException {
    String id = result.document().id();
    Path page = folder.resolve("review").resolve(PageLinks.page(id));
    pages.write(page, "document.jte", documents.of(result));
  }

  /**
   * Writes the overview and what the pages share.
   *
   * @param summary the documents added, in order, and the run's problems
   * @throws IOException if something cannot be written
   */
  public void finish(RunSummary summary) throws IOException {
    Path assets = folder.resolve("review").resolve("assets");
    Files.createDirectories(assets);
    for (String asset : ASSETS) {
      try (InputStream stream = ReviewWriter.class.getResourceAsStream(asset)) {
        if (stream == null) {
          throw new FileNotFoundException(asset + " is not on the class path; build the jar again");
        }
        Files.copy(stream, assets.resolve(asset), StandardCopyOption.REPLACE_EXISTING);
      }
    }
    pages.write(folder.resolve("index.html"), "index.jte", index.of(summary));
  }
}
