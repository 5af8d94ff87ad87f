package org.isogloss.export;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.isogloss.text.Bitext;
import org.isogloss.text.Document;
import org.isogloss.text.DocumentResult;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.Segment;
import org.isogloss.text.Unit;

/** {@code html/}: the locale's clean texts as pages of HTML, a mark where each unit begins. */
final class HtmlWriter implements BundleWriter {

  private static final String FOLDER = "html";
  private static final String EXTENSION = ".html";

  private final BundleFolder folder;
  private final LocaleTag locale;

  HtmlWriter(BundleFolder folder, ExportSettings settings) {
    this.folder = folder;
    this.locale = folder.locale();
  }

  @Override
  public void add(DocumentResult result) throws IOException {
    Optional<Document> version = result.document().version(locale);
    if (version.isPresent()) {
      String id = result.document().id();
      Map<String, String> marks = marks(version.get(), result.bitext(locale));
      try (Writer file = folder.open(FOLDER, id, EXTENSION)) {
        file.write(Xml.allowed(HtmlPage.of(version.get(), locale, marks)));
      }
      folder.count(FOLDER, id, EXTENSION, marks.size());
    }
  }

  /** By the id of its first sentence, each unit's id; a sentence's own where there are no units. */
  private static Map<String, String> marks(Document document, Optional<Bitext> bitext) {
    Map<String, String> marks = new HashMap<>();
    if (bitext.isEmpty()) {
      for (Segment segment : document.segments()) {
        marks.put(segment.id().value(), segment.id().value());
      }
      return marks;
    }
    for (Unit unit : bitext.get().units()) {
      if (!unit.target().isEmpty()) {
        marks.put(unit.target().get(0).id().value(), unit.id());
      }
    }
    return marks;
  }
}
