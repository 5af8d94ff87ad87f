package org.isogloss.export;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.isogloss.text.DocumentResult;
import org.isogloss.text.LocaleTag;

/**
 * Writes the bundles of a run, each in the {@linkplain Format formats} that were asked for.
 * Documents go to the disk as they come; none is kept. Not safe for threads.
 */
public final class BundleExporter implements Closeable {

  private final List<BundleFolder> bundles = new ArrayList<>();
  private final List<BundleWriter> writers = new ArrayList<>();
  private boolean open = true;

  /**
   * Opens the bundles.
   *
   * @param folder where they go; made if it is not there, its files are overwritten
   * @throws IOException if a file cannot be made
   */
  public BundleExporter(Path folder, ExportSettings settings) throws IOException {
    try {
      for (LocaleTag locale : settings.locales()) {
        Files.createDirectories(folder.resolve(locale.tag()));
        BundleFolder bundle = new BundleFolder(folder, locale);
        bundles.add(bundle);
        for (Format format : settings.options().formats()) {
          if (format.isFor(locale.equals(settings.sourceLocale()))) {
            writers.add(format.open(bundle, settings));
          }
        }
      }
    } catch (IOException | RuntimeException e) {
      closeAfter(e);
      throw e;
    }
  }

  /**
   * Adds a document to the bundle of every locale that has it or should have it.
   *
   * @param result the next one in the order of document ids
   * @throws IOException if a file cannot be written
   */
  public void add(DocumentResult result) throws IOException {
    for (BundleWriter writer : writers) {
      writer.add(result);
    }
  }

  /**
   * Ends every file. Nothing can be added afterwards.
   *
   * @throws IOException if a file cannot be written
   */
  public void finish() throws IOException {
    close();
  }

  /** By path under the folder, how many units each file holds that holds units. */
  public SortedMap<String, Integer> units() {
    SortedMap<String, Integer> units = new TreeMap<>();
    bundles.forEach(bundle -> units.putAll(bundle.units()));
    return units;
  }

  /** The same as {@link #finish()}, if that has not been called. */
  @Override
  public void close() throws IOException {
    if (!open) {
      return;
    }
    open = false;
    IOException failure = null;
    for (BundleWriter writer : writers) {
      try {
        writer.close();
      } catch (IOException e) {
        if (failure == null) {
          failure = e;
        } else {
          failure.addSuppressed(e);
        }
      }
    }
    if (failure != null) {
      throw failure;
    }
  }

  private void closeAfter(Exception reason) {
    try {
      close();
    } catch (IOException e) {
      reason.addSuppressed(e);
    }
  }
}
