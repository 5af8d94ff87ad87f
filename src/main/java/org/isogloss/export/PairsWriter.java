package org.isogloss.export;

import java.io.IOException;
import java.util.List;
import org.isogloss.text.DocumentResult;
import org.isogloss.text.LocaleTag;

/** A format that holds the aligned pairs of all documents in one file. */
abstract class PairsWriter implements BundleWriter {

  private final BundleFolder folder;
  private final String file;
  private final double minConfidence;

  /** The locale of the targets. */
  final LocaleTag locale;

  /**
   * A format.
   *
   * @param file the file's name
   */
  PairsWriter(BundleFolder folder, ExportSettings settings, String file) {
    this.folder = folder;
    this.file = file;
    this.locale = folder.locale();
    this.minConfidence = settings.options().minConfidence();
    folder.count(file, 0);
  }

  @Override
  public final void add(DocumentResult result) throws IOException {
    List<Pair> pairs = Pair.of(result, locale, minConfidence);
    folder.count(file, pairs.size());
    for (Pair pair : pairs) {
      write(pair);
    }
  }

  /** Writes the next pair. */
  abstract void write(Pair pair) throws IOException;
}
