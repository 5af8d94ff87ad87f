package org.isogloss.review;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.isogloss.glossary.Entry;
import org.isogloss.glossary.Glossary;
import org.isogloss.review.DocumentFigures.LocatedFinding;
import org.isogloss.review.view.DocumentView;
import org.isogloss.text.DocumentResult;
import org.isogloss.text.DocumentSummary;
import org.isogloss.text.RunSummary;

/**
 * Writes the review pages: {@code index.html} and, under {@code review/}, a page per document (more
 * for a long one), the glossary, the findings, and what the pages share.
 *
 * <p>{@link #render} may be called by many threads; the other methods by one, document after
 * document in their order. Of a document that is written, only figures are kept.
 */
public final class ReviewWriter {

  private static final List<String> ASSETS =
      List.of(
          "review.css",
          "review.js",
          "filter.js",
          "matrix.js",
          "lists.js",
          "document.js",
          "findings.js");

  private final Path folder;
  private final Path review;
  private final Messages messages;
  private final CauseNotes causes;
  private final Glossary glossary;
  private final String version;
  private final Pages pages;
  private final DocumentViews documents;
  private final RunFigures figures = new RunFigures();
  private final DataScripts findings;
  private int added;

  /**
   * A writer into a folder.
   *
   * @param folder where {@code index.html} goes; made if it is not there
   * @throws IllegalArgumentException if there are no texts in the pages' language
   */
  public ReviewWriter(Path folder, ReviewSettings settings) {
    this(folder, settings, Messages.in(settings.pageLocale()), DocumentLayout.HEAVIEST_PART);
  }

  ReviewWriter(Path folder, ReviewSettings settings, Messages messages, int heaviestPart) {
    this.folder = folder;
    this.messages = messages;
    this.review = folder.resolve("review");
    this.glossary = settings.terminology().glossary();
    this.version = settings.productVersion();
    this.causes = new CauseNotes(messages, glossary);
    this.pages = new Pages(messages);
    this.documents = new DocumentViews(messages, causes, settings, heaviestPart);
    this.findings = new DataScripts(review.resolve("assets"), "findings");
  }

  /** Makes the pages of a document; writes nothing. */
  public RenderedDocument render(DocumentResult result) {
    DocumentViews.Made made = documents.of(result);
    List<RenderedDocument.Page> rendered = new ArrayList<>();
    for (DocumentView view : made.pages()) {
      String path = PageLinks.page(view.id(), rendered.size());
      rendered.add(new RenderedDocument.Page(path, pages.render("document.jte", view)));
    }
    return new RenderedDocument(rendered, made.figures());
  }

  /**
   * Writes the pages of the next document.
   *
   * @throws IOException if they cannot be written
   */
  public void add(RenderedDocument document) throws IOException {
    for (RenderedDocument.Page page : document.pages()) {
      Pages.write(review.resolve(page.path()), page.content());
    }
    figures.add(document.figures());
    for (LocatedFinding finding : document.figures().findings()) {
      findings.add(FindingsViews.row(finding, added, document.figures().id()));
    }
    added++;
  }

  /**
   * Writes the overview, the glossary, the findings and what the pages share.
   *
   * @param summary the documents added, in order, and the run's problems
   * @throws IOException if something cannot be written
   */
  public void finish(RunSummary summary) throws IOException {
    writeAssets();
    IndexViews index = new IndexViews(messages, causes, version, summary, figures);
    List<String> matrix = matrixScripts(index, summary);
    GlossaryPages glossaryPages = new GlossaryPages(glossary);
    for (int page = 0; page < index.pages(); page++) {
      Path file =
          page == 0
              ? folder.resolve("index.html")
              : review.resolve(PageLinks.own(IndexViews.NAME, page));
      Pages.write(file, pages.render("index.jte", index.page(page, glossaryPages, matrix)));
    }
    writeGlossary(glossaryPages);
    List<String> scripts = new ArrayList<>(documentScripts(summary));
    scripts.addAll(findings.finish());
    FindingsViews views = new FindingsViews(messages, causes, version);
    Pages.write(
        review.resolve(PageLinks.own("findings", 0)),
        pages.render("findings.jte", views.of(figures, scripts)));
  }

  private void writeAssets() throws IOException {
    Path assets = review.resolve("assets");
    Files.createDirectories(assets);
    for (String asset : ASSETS) {
      try (InputStream stream = ReviewWriter.class.getResourceAsStream(asset)) {
        if (stream == null) {
          throw new FileNotFoundException(asset + " is not on the class path; build the jar again");
        }
        Files.copy(stream, assets.resolve(asset), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  /** What the overview searches and sorts, where it has several pages. */
  private List<String> matrixScripts(IndexViews index, RunSummary summary) throws IOException {
    DataScripts data = new DataScripts(review.resolve("assets"), "matrix");
    for (DocumentSummary document : summary.documents()) {
      if (index.pages() > 1) {
        data.add(index.data(document));
      }
    }
    return data.finish();
  }

  /** What findings are found in. */
  private List<String> documentScripts(RunSummary summary) throws IOException {
    DataScripts data = new DataScripts(review.resolve("assets"), "documents");
    for (DocumentSummary document : summary.documents()) {
      data.add(FindingsViews.document(document));
    }
    return data.finish();
  }

  private void writeGlossary(GlossaryPages glossaryPages) throws IOException {
    GlossaryViews views = new GlossaryViews(messages, glossary, glossaryPages, figures, version);
    List<String> scripts = List.of();
    if (glossaryPages.count() > 1) {
      DataScripts data = new DataScripts(review.resolve("assets"), GlossaryPages.NAME);
      for (Entry entry : glossary.entries()) {
        data.add(views.data(entry));
      }
      scripts = data.finish();
    }
    for (int page = 0; page < glossaryPages.count(); page++) {
      Pages.write(
          review.resolve(PageLinks.own(GlossaryPages.NAME, page)),
          pages.render("glossary.jte", views.page(page, scripts)));
    }
  }
}
