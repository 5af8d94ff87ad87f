package org.isogloss.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.isogloss.export.BundleExporter;
import org.isogloss.export.ExportSettings;
import org.isogloss.export.Format;
import org.isogloss.export.FormatOptions;
import org.isogloss.export.Manifest;
import org.isogloss.export.ManifestWriter;
import org.isogloss.export.OutputFiles;
import org.isogloss.export.Summaries;
import org.isogloss.export.TbxWriter;
import org.isogloss.glossary.Glossary;
import org.isogloss.glossary.tag.Tagger;
import org.isogloss.review.RenderedDocument;
import org.isogloss.review.ReviewSettings;
import org.isogloss.review.ReviewWriter;
import org.isogloss.segment.Segmenters;
import org.isogloss.text.Document;
import org.isogloss.text.DocumentResult;
import org.isogloss.text.DocumentSummary;
import org.isogloss.text.RunSummary;
import org.isogloss.text.SourceFile;

/** Writes a run's results into a folder: bundles, pages, the glossary, and last the manifest. */
final class LocalOutput implements OutputWriter {

  private final Path folder;
  private final Manifest.Input glossaryFile;
  private final List<Manifest.Input> abbreviations;
  private final Glossary glossary;
  private final FormatOptions formats;
  private final BundleExporter bundles;
  private final ReviewWriter review;
  private final SortedMap<String, Manifest.Input> inputs = new TreeMap<>();

  LocalOutput(Path folder, JobSettings settings, Inputs inputs) throws IOException {
    this.folder = folder;
    this.glossaryFile = inputs.glossaryFile();
    this.abbreviations = settings.abbreviations().files();
    this.glossary = inputs.glossary();
    this.formats = settings.formats();
    String version = Versions.isogloss();
    this.bundles =
        new BundleExporter(
            folder,
            new ExportSettings(
                version, settings.sourceLocale(), inputs.locales(), settings.formats()));
    this.review =
        new ReviewWriter(folder, new ReviewSettings(inputs.terminology(), "Isogloss " + version));
  }

  @Override
  public Delivery prepare(DocumentResult result) {
    RenderedDocument pages = review.render(result);
    return () -> write(result, pages);
  }

  private DocumentSummary write(DocumentResult result, RenderedDocument pages) throws IOException {
    bundles.add(result);
    review.add(pages);
    for (Document version : result.document().versions().values()) {
      SourceFile file = version.file();
      inputs.put(file.path(), new Manifest.Input(file.path(), file.sha256(), file.bytes()));
    }
    return Summaries.of(result);
  }

  @Override
  public void finish(RunSummary summary) throws IOException {
    bundles.finish();
    review.finish(summary);
    if (formats.formats().contains(Format.TBX)) {
      TbxWriter.write(folder.resolve("glossary.tbx"), glossary, formats.tbx());
    }
    ManifestWriter.write(
        folder,
        new Manifest(
            Versions.isogloss(),
            Versions.icu(),
            Versions.unicode(),
            Versions.openNlp(),
            Stream.concat(Segmenters.models().stream(), Tagger.models().stream()).sorted().toList(),
            glossaryFile,
            abbreviations,
            formats.minConfidence(),
            List.copyOf(inputs.values()),
            OutputFiles.list(folder, bundles.units()),
            summary));
  }

  @Override
  public void close() throws IOException {
    bundles.close();
  }
}
