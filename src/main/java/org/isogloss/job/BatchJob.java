package org.isogloss.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.isogloss.export.OutputFolder;
import org.isogloss.export.OutputFolderException;
import org.isogloss.text.RunSummary;

/**
 * The job: source texts and a glossary in, bundles out.
 *
 * <ol>
 *   <li>The output folder is taken, the glossary read, the source texts listed; what the run cannot
 *       start with ends it here, with nothing written.
 *   <li>Learning: documents in several locales are prepared, and what they teach about each pair of
 *       locales is added up.
 *   <li>Completing: every document is prepared (unless it still is), aligned, filled, checked, and
 *       written in the order of the documents.
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
    OutputFolder.check(settings.output());
    return run(settings, Inputs.of(settings)).into(OutputWriter.NOWHERE);
  }

  private RunSummary publish(JobSettings settings)
      throws OutputFolderException, CannotStartException, IOException {
    try (OutputFolder folder = OutputFolder.open(settings.output())) {
      Inputs inputs = Inputs.of(settings);
      RunSummary summary;
      try (OutputWriter writer = new LocalOutput(folder.stage(), settings, inputs)) {
        summary = run(settings, inputs).into(writer);
      }
      folder.publish();
      return summary;
    }
  }

  private Run run(JobSettings settings, Inputs inputs) {
    return new Run(settings, inputs, engine, progress);
  }
}
