package org.isogloss.export;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isogloss.text.DocumentResult;
import org.isogloss.text.LocaleTag;

/**
 * Writes the bundles of a run: for every locale {@code bundle.json} and {@code content/}, and for
 * every target locale {@code xliff/}, {@code memory.tmx}, {@code pairs.tsv} and {@code
 * pairs.jsonl}. Documents go to the disk as they come; none is kept. Not safe for threads.
 */
public final class BundleExporter implements Closeable {

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
        Path bundle = Files.createDirectories(folder.resolve(locale.tag()));
        writers.add(new JsonBundleWriter(bundle, locale, settings));
        writers.add(new ContentWriter(bundle, locale));
        if (!locale.equals(settings.sourceLocale())) {
          writers.add(new XliffWriter(bundle, locale));
          writers.add(new TmxWriter(bundle, locale, settings));
          writers.add(new TsvPairsWriter(bundle, locale));
          writers.add(new JsonlPairsWriter(bundle, locale));
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
