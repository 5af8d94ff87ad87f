package org.isogloss.export;

import java.io.IOException;
import java.io.Writer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.isogloss.text.DocumentResult;
import org.isogloss.text.LocaleTag;

/**
 * {@code messages_<locale>.properties}, for the source locale {@code messages.properties}: a {@code
 * ResourceBundle} with a text for each unit's id, in ASCII, so that every Java reads it alike.
 */
final class PropertiesWriter implements BundleWriter {

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private final BundleFolder folder;
  private final LocaleTag locale;
  private final String name;
  private final Writer file;

  PropertiesWriter(BundleFolder folder, ExportSettings settings) throws IOException {
    this.folder = folder;
    this.locale = folder.locale();
    this.name = name(locale, settings.sourceLocale());
    this.file = folder.open(name);
    folder.count(name, 0);
  }

  /** The name under which {@code ResourceBundle} looks for a locale. */
  private static String name(LocaleTag locale, LocaleTag sourceLocale) {
    Locale java = locale.equals(sourceLocale) ? Locale.ROOT : Locale.forLanguageTag(locale.tag());
    return ResourceBundle.Control.getControl(ResourceBundle.Control.FORMAT_PROPERTIES)
            .toBundleName("messages", java)
        + ".properties";
  }

  @Override
  public void add(DocumentResult result) throws IOException {
    Catalog catalog = Catalog.of(result, locale);
    folder.count(name, catalog.units());
    for (Catalog.Entry entry : catalog.entries()) {
      file.write(entry.id() + "=" + escaped(entry.text()) + "\n");
    }
  }

  private static String escaped(String text) {
    String wellFormed = TextFiles.wellFormed(text);
    StringBuilder escaped = new StringBuilder(wellFormed.length());
    for (int i = 0; i < wellFormed.length(); i++) {
      char c = wellFormed.charAt(i);
      if (c == '\\') {
        escaped.append("\\\\");
      } else if (c == ' ' && i == 0) {
        escaped.append("\\ ");
      } else if (c == '\n') {
        escaped.append("\\n");
      } else if (c == '\t') {
        escaped.append("\\t");
      } else if (c < ' ' || c > '~') {
        escaped.append("\\u");
        HEX.toHexDigits(escaped, (byte) (c >> 8)).append(HEX.toHexDigits((byte) c));
      } else {
        escaped.append(c);
      }
    }
    return escaped.toString();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
