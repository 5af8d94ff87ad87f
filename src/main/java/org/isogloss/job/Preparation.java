package org.isogloss.job;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.isogloss.clean.Cleaner;
import org.isogloss.glossary.normalize.Normalizer;
import org.isogloss.read.DocumentReader;
import org.isogloss.read.SourceDocument;
import org.isogloss.read.SourceTree;
import org.isogloss.read.UnreadableFileException;
import org.isogloss.segment.DocumentSegmenter;
import org.isogloss.segment.OwnAbbreviations;
import org.isogloss.text.Document;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.ParallelDocument;
import org.isogloss.text.Problem;

/**
 * What is done to a document without looking at the others: each of its versions is read, cleaned,
 * segmented and normalised. A version that cannot be read is quarantined, the others go on.
 */
final class Preparation {

  private final Path sourceTexts;
  private final LocaleTag sourceLocale;
  private final DocumentReader reader;
  private final Cleaner cleaner = new Cleaner();
  private final Normalizer normalizer;
  private final OwnAbbreviations abbreviations;

  Preparation(
      Path sourceTexts,
      LocaleTag sourceLocale,
      DocumentReader reader,
      Normalizer normalizer,
      OwnAbbreviations abbreviations) {
    this.abbreviations = abbreviations;
    this.sourceTexts = sourceTexts;
    this.sourceLocale = sourceLocale;
    this.reader = reader;
    this.normalizer = normalizer;
  }

  PreparedDocument prepare(SourceDocument listed) {
    SortedMap<LocaleTag, Document> versions = new TreeMap<>();
    List<Problem> quarantined = new ArrayList<>();
    for (Map.Entry<LocaleTag, Path> file : listed.files().entrySet()) {
      String path = SourceTree.relativePath(sourceTexts, file.getValue());
      try {
        Document read = reader.read(listed.id(), file.getKey(), file.getValue(), path);
        versions.put(file.getKey(), normalized(read));
      } catch (UnreadableFileException e) {
        quarantined.add(e.problem());
      } catch (RuntimeException | StackOverflowError e) {
        quarantined.add(failure(path, e));
      }
    }
    return new PreparedDocument(
        parallel(listed.id(), versions),
        versions.containsKey(sourceLocale),
        List.copyOf(quarantined));
  }

  /** A fault of ours sets one file aside, not the run. */
  static Problem failure(String path, Throwable fault) {
    return new Problem(path, "Isogloss failed on this file (" + fault + "); please report it");
  }

  /** Reading, cleaning and the glossary's terms, in the order of the data's way. */
  private Document normalized(Document read) {
    return normalizer.normalize(DocumentSegmenter.segment(cleaner.clean(read), abbreviations));
  }

  /** Without a version in the source locale there is nothing to hold the others against. */
  private Optional<ParallelDocument> parallel(String id, SortedMap<LocaleTag, Document> versions) {
    if (versions.isEmpty()) {
      return Optional.empty();
    }
    LocaleTag source = versions.containsKey(sourceLocale) ? sourceLocale : versions.firstKey();
    return Optional.of(new ParallelDocument(id, source, versions));
  }
}
