package org.isogloss.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isogloss.export.Manifest;
import org.isogloss.glossary.Glossary;
import org.isogloss.glossary.GlossaryException;
import org.isogloss.glossary.GlossaryProblem;
import org.isogloss.glossary.match.CompiledTerminology;
import org.isogloss.read.SourceDocument;
import org.isogloss.read.SourceTree;
import org.isogloss.read.SourceTreeException;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.Problem;
import org.isogloss.text.Sha256;

/**
 * What a run starts with, once it is known that it can start.
 *
 * @param glossary the editor's spreadsheet
 * @param terminology the same, compiled
 * @param glossaryFile its file as it was read
 * @param locales the locales that get a bundle, in order
 * @param documents in order, with the files of these locales only
 * @param quarantined files that cannot even be listed safely
 * @param ignored files that are no documents
 */
record Inputs(
    Glossary glossary,
    CompiledTerminology terminology,
    Manifest.Input glossaryFile,
    List<LocaleTag> locales,
    List<SourceDocument> documents,
    List<Problem> quarantined,
    List<Problem> ignored) {

  /**
   * Reads and audits the glossary and lists the source texts.
   *
   * @param progress is told of the glossary's warnings
   * @throws CannotStartException if one of them is not fit to start with
   */
  static Inputs of(JobSettings settings, Progress progress) throws CannotStartException {
    try {
      CheckedGlossary checked = CheckedGlossary.read(settings.glossary(), settings.sheet());
      CompiledTerminology terminology = checked.sound();
      Glossary glossary = terminology.glossary();
      SourceTree tree = SourceTree.list(settings.sourceTexts());
      SortedSet<LocaleTag> locales = chosenLocales(settings, tree);
      progress.glossaryChecked(checked.of(GlossaryProblem.Severity.WARNING));
      return new Inputs(
          glossary,
          terminology,
          glossaryFile(glossary.file(), settings.glossary()),
          List.copyOf(locales),
          restricted(tree.documents(), locales),
          tree.quarantined(),
          tree.ignored());
    } catch (GlossaryException e) {
      throw new CannotStartException(e.lines(), e);
    } catch (SourceTreeException e) {
      throw new CannotStartException(String.valueOf(e.getMessage()), e);
    }
  }

  private static Manifest.Input glossaryFile(String name, Path file) throws CannotStartException {
    try {
      byte[] bytes = Files.readAllBytes(file);
      return new Manifest.Input(name, Sha256.hex(bytes), bytes.length);
    } catch (IOException e) {
      throw new CannotStartException(file + ": cannot be read (" + e + ")", e);
    }
  }

  /** The locales asked for beside the source, or all that have a folder. */
  private static SortedSet<LocaleTag> chosenLocales(JobSettings settings, SourceTree tree) {
    if (settings.locales().isEmpty()) {
      return tree.locales();
    }
    SortedSet<LocaleTag> chosen = new TreeSet<>(settings.locales());
    chosen.add(settings.sourceLocale());
    return chosen;
  }

  private static List<SourceDocument> restricted(
      List<SourceDocument> documents, SortedSet<LocaleTag> locales) {
    List<SourceDocument> restricted = new ArrayList<>();
    for (SourceDocument document : documents) {
      SortedMap<LocaleTag, Path> files = new TreeMap<>(document.files());
      files.keySet().retainAll(locales);
      if (!files.isEmpty()) {
        restricted.add(new SourceDocument(document.id(), files));
      }
    }
    return restricted;
  }
}
