package org.isogloss.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isogloss.export.OutputFolder;
import org.isogloss.export.OutputFolderException;
import org.isogloss.text.RunSummary;

/**
 * The job: source texts and a glossary in, bundles out.
 *
 * <ol>
 *   <li>The output folder is taken, the glossary read and audited, the source texts listed; what
 *       the run cannot start with ends it here, with nothing written.
 *   <li>Reading: documents in several locales are prepared, and their texts kept, up to a bound, by
 *       pair of locales.
 *   <li>Aligning: the texts of each pair are aligned together, and with the beads found the words
 *       are kept that stand for each other.
 *   <li>Completing: every document is prepared (unless it still is), given its beads, or aligned
 *       with these words if it has none, filled, checked, and written in the order of the
 *       documents.
 *   <li>The overview and the manifest are written, and the new output takes the old one's place.
 * </ol>
 */
public final class BatchJob {

  private final Engine engine;
  private final Progress progress;

  /** A job that runs on an engine and tells how far it is. */
  public BatchJob(Engine engine, Progress progress) {
    this.engine = engine;
    this.progress = progress;
  }

  /**
   * Runs the job.
   *
   * @return what was done, in numbers
   * @throws CannotStartException if the glossary, the source texts or the output folder are not fit
   *     to start with; nothing was written
   * @throws IOException if the output cannot be written; the previous output is still in place
   */
  public RunSummary run(JobSettings settings) throws CannotStartException, IOException {
    try {
      return settings.dryRun() ? rehearse(settings) : publish(settings);
    } catch (OutputFolderException e) {
      throw new CannotStartException(String.valueOf(e.getMessage()), e);
    } catch (UncheckedIOException e) {
      throw new IOException(e.getCause());
    }
  }

  private RunSummary rehearse(JobSettings settings)
      throws OutputFolderException, CannotStartException, IOException {
    checkThatFoldersAreApart(settings);
    OutputFolder.check(settings.output());
    return run(settings, Inputs.of(settings, progress)).into(OutputWriter.NOWHERE);
  }

  private RunSummary publish(JobSettings settings)
      throws OutputFolderException, CannotStartException, IOException {
    checkThatFoldersAreApart(settings);
    try (OutputFolder folder = OutputFolder.open(settings.output())) {
      Inputs inputs = Inputs.of(settings, progress);
      RunSummary summary;
      try (OutputWriter writer = new LocalOutput(folder.stage(), settings, inputs)) {
        summary = run(settings, inputs).into(writer);
      }
      checkThatSomethingWasRead(summary);
      folder.publish();
      return summary;
    }
  }

  private Run run(JobSettings settings, Inputs inputs) {
    return new Run(settings, inputs, engine, progress);
  }

  /** An output among the source texts would be read as source texts by the next run. */
  private static void checkThatFoldersAreApart(JobSettings settings) throws CannotStartException {
    Path texts = settings.sourceTexts().toAbsolutePath().normalize();
    Path output = settings.output().toAbsolutePath().normalize();
    if (output.startsWith(texts) || texts.startsWith(output)) {
      throw new CannotStartException(
          List.of(
              settings.output()
                  + ": the output and the source texts may not lie in each other; choose another"
                  + " --output"));
    }
  }

  /** Nothing at all is no reason to replace an earlier output. */
  private static void checkThatSomethingWasRead(RunSummary summary) throws CannotStartException {
    if (summary.documents().isEmpty()) {
      List<String> problems = new ArrayList<>();
      problems.add("none of the documents can be read, so nothing was written:");
      summary.quarantined().forEach(p -> problems.add(p.path() + ": " + p.reason()));
      throw new CannotStartException(problems);
    }
  }
}
