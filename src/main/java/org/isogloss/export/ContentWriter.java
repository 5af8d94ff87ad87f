package org.isogloss.export;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import org.isogloss.text.Document;
import org.isogloss.text.DocumentResult;
import org.isogloss.text.LocaleTag;

/** {@code content/}: the locale's clean texts as Markdown, ready for a CMS or a static site. */
final class ContentWriter implements BundleWriter {

  private final BundleFolder folder;
  private final LocaleTag locale;

  ContentWriter(BundleFolder folder, ExportSettings settings) {
    this.folder = folder;
    this.locale = folder.locale();
  }

  @Override
  public void add(DocumentResult result) throws IOException {
    Optional<Document> version = result.document().version(locale);
    if (version.isPresent()) {
      Document document = version.get();
      String content =
          FrontMatter.add(content(document), document, FrontMatter.fields(result, locale));
      try (Writer file = folder.open("content", result.document().id(), ".md")) {
        file.write(TextFiles.wellFormed(content));
      }
    }
  }

  private static String content(Document document) {
    return document.format() == Document.Format.MARKDOWN
        ? MarkdownContent.of(document)
        : PlainTextContent.of(document);
  }
}
