package org.isogloss.export;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.isogloss.text.LocaleTag;

/** One locale's folder in the output, which remembers how many units each of its files holds. */
final class BundleFolder {

  private final Path folder;
  private final LocaleTag locale;
  private final SortedMap<String, Integer> units = new TreeMap<>();

  /** The folder of a locale in an output. */
  BundleFolder(Path output, LocaleTag locale) {
    this.folder = output.resolve(locale.tag());
    this.locale = locale;
  }

  LocaleTag locale() {
    return locale;
  }

  /** A file that holds many documents. */
  Writer open(String name) throws IOException {
    return TextFiles.open(folder.resolve(name));
  }

  /** A document's own file, in the folder of its format. */
  Writer open(String format, String documentId, String extension) throws IOException {
    return TextFiles.open(DocumentPaths.in(folder.resolve(format), documentId, extension));
  }

  /** Counts units that are written into a file. */
  void count(String name, int more) {
    units.merge(locale.tag() + "/" + name, more, Integer::sum);
  }

  /** Counts units that are written into a document's own file. */
  void count(String format, String documentId, String extension, int more) {
    count(format + "/" + DocumentPaths.relative(documentId, extension), more);
  }

  /** By path under the output, how many units the files hold that hold units. */
  SortedMap<String, Integer> units() {
    return units;
  }
}
