package org.isogloss.export;

import java.io.IOException;
import java.util.function.UnaryOperator;
import org.isogloss.text.DocumentResult;
import org.isogloss.text.LocaleTag;

/**
 * One JSON object with a text for each unit's id: {@code i18next.json}, where a text stands as it
 * is, and {@code formatjs.json}, where it is an ICU message.
 */
final class JsonCatalogWriter implements BundleWriter {

  private final BundleFolder folder;
  private final LocaleTag locale;
  private final String name;
  private final UnaryOperator<String> form;
  private final Json json;

  private JsonCatalogWriter(BundleFolder folder, String name, UnaryOperator<String> form)
      throws IOException {
    this.folder = folder;
    this.locale = folder.locale();
    this.name = name;
    this.form = form;
    this.json = Json.pretty(folder.open(name));
    folder.count(name, 0);
    json.begin();
  }

  /** For i18next. What that takes for a variable or a reference in a text stays one. */
  static JsonCatalogWriter i18next(BundleFolder folder, ExportSettings settings)
      throws IOException {
    return new JsonCatalogWriter(folder, "i18next.json", UnaryOperator.identity());
  }

  /** For FormatJS and everything else that reads ICU messages. */
  static JsonCatalogWriter formatjs(BundleFolder folder, ExportSettings settings)
      throws IOException {
    return new JsonCatalogWriter(folder, "formatjs.json", JsonCatalogWriter::asMessage);
  }

  /**
   * The ICU message that reads as a text: apostrophes doubled, braces between apostrophes, and so
   * what FormatJS alone would take for a tag.
   */
  static String asMessage(String text) {
    StringBuilder message = new StringBuilder(text.length());
    boolean quoting = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean syntax = c == '{' || c == '}' || opensTag(text, i);
      if (syntax != quoting && c != '\'') {
        message.append('\'');
        quoting = syntax;
      }
      message.append(c == '\'' ? "''" : String.valueOf(c));
    }
    return quoting ? message.append('\'').toString() : message.toString();
  }

  private static boolean opensTag(String text, int i) {
    if (text.charAt(i) != '<' || i + 1 == text.length()) {
      return false;
    }
    char next = text.charAt(i + 1);
    return next == '/' || (next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z');
  }

  @Override
  public void add(DocumentResult result) throws IOException {
    Catalog catalog = Catalog.of(result, locale);
    folder.count(name, catalog.units());
    for (Catalog.Entry entry : catalog.entries()) {
      json.put(entry.id(), form.apply(entry.text()));
    }
  }

  @Override
  public void close() throws IOException {
    try (json) {
      json.end().newLine();
    }
  }
}
