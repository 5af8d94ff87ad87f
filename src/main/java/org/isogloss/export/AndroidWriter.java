package org.isogloss.export;

import java.io.IOException;
import java.util.Locale;
import org.isogloss.text.DocumentResult;
import org.isogloss.text.LocaleTag;

/**
 * {@code android/values-<locale>/strings.xml}, for the source locale {@code
 * android/values/strings.xml}: a string resource for each unit's id. A text is escaped as Android's
 * packager unescapes it, and none is a format. Characters that XML cannot hold are left out.
 */
final class AndroidWriter implements BundleWriter {

  private final BundleFolder folder;
  private final LocaleTag locale;
  private final String name;
  private final Xml xml;

  AndroidWriter(BundleFolder folder, ExportSettings settings) throws IOException {
    this.folder = folder;
    this.locale = folder.locale();
    this.name = "android/" + values(locale, settings.sourceLocale()) + "/strings.xml";
    this.xml = new Xml(folder.open(name), "");
    folder.count(name, 0);
    xml.open("resources");
  }

  /** A resource folder: {@code values-vi}, {@code values-pt-rBR}, {@code values-b+zh+Hant}. */
  private static String values(LocaleTag locale, LocaleTag sourceLocale) {
    if (locale.equals(sourceLocale)) {
      return "values";
    }
    String[] parts = locale.tag().split("-", -1);
    if (parts.length == 1 && parts[0].length() <= 3) {
      return "values-" + parts[0];
    }
    boolean region = parts.length == 2 && parts[0].length() == 2 && parts[1].length() == 2;
    return region
        ? "values-" + parts[0] + "-r" + parts[1].toUpperCase(Locale.ROOT)
        : "values-b+" + String.join("+", parts);
  }

  @Override
  public void add(DocumentResult result) throws IOException {
    Catalog catalog = Catalog.of(result, locale);
    folder.count(name, catalog.units());
    for (Catalog.Entry entry : catalog.entries()) {
      xml.element(
          "string", escaped(Xml.allowed(entry.text())), "name", entry.id(), "formatted", "false");
    }
  }

  /** White space at the ends and between others would be lost; it is written by its number. */
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\\' -> escaped.append("\\\\");
        case '\'' -> escaped.append("\\'");
        case '"' -> escaped.append("\\\"");
        case '\n' -> escaped.append("\\n");
        case '\t' -> escaped.append("\\t");
        case '\r' -> escaped.append("\\u000D");
        case '@', '?' -> escaped.append(i == 0 ? "\\" : "").append(c);
        case ' ' -> escaped.append(isKept(text, i) ? " " : "\\u0020");
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }

  private static boolean isKept(String text, int i) {
    return i > 0 && i < text.length() - 1 && text.charAt(i - 1) != ' ';
  }

  @Override
  public void close() throws IOException {
    try (xml) {
      xml.close("resources");
    }
  }
}
