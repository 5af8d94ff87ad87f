package org.isogloss.job;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.isogloss.clean.Cleaner;
import org.isogloss.glossary.audit.Occurrences;
import org.isogloss.glossary.normalize.Normalizer;
import org.isogloss.read.DocumentReader;
import org.isogloss.read.ReadOptions;
import org.isogloss.read.SourceDocument;
import org.isogloss.read.SourceTree;
import org.isogloss.read.SourceTreeException;
import org.isogloss.read.UnreadableFileException;
import org.isogloss.segment.DocumentSegmenter;
import org.isogloss.text.Document;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.Problem;

/**
 * Holds a glossary against the texts it is for: which of its terms occur in them at all.
 *
 * @param glossary with what that told
 * @param quarantined the files that could not be looked at
 */
public record Corpus(CheckedGlossary glossary, List<Problem> quarantined) {

  /** Copies the list. */
  public Corpus {
    quarantined = List.copyOf(quarantined);
  }

  /**
   * Reads all source texts, one after another, as a run would.
   *
   * @throws CannotStartException if the folder is not fit to start with
   */
  public static Corpus compare(CheckedGlossary glossary, Path sourceTexts, ReadOptions options)
      throws CannotStartException {
    Occurrences occurrences = new Occurrences(glossary.terminology());
    DocumentReader reader = new DocumentReader(options);
    Normalizer normalizer = new Normalizer(glossary.terminology());
    Cleaner cleaner = new Cleaner();
    SourceTree tree = list(sourceTexts);
    List<Problem> quarantined = new ArrayList<>(tree.quarantined());
    for (SourceDocument listed : tree.documents()) {
      for (Map.Entry<LocaleTag, Path> file : listed.files().entrySet()) {
        String path = SourceTree.relativePath(sourceTexts, file.getValue());
        try {
          Document read = reader.read(listed.id(), file.getKey(), file.getValue(), path);
          Document segmented = DocumentSegmenter.segment(cleaner.clean(read));
          occurrences.add(segmented, normalizer.normalize(segmented));
        } catch (UnreadableFileException e) {
          quarantined.add(e.problem());
        } catch (RuntimeException | StackOverflowError e) {
          quarantined.add(Preparation.failure(path, e));
        }
      }
    }
    return new Corpus(glossary.with(occurrences.problems()), quarantined);
  }

  private static SourceTree list(Path sourceTexts) throws CannotStartException {
    try {
      return SourceTree.list(sourceTexts);
    } catch (SourceTreeException e) {
      throw new CannotStartException(String.valueOf(e.getMessage()), e);
    }
  }
}
