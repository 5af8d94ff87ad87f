package org.isogloss.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isogloss.glossary.normalize.Normalizer;
import org.isogloss.read.DocumentReader;
import org.isogloss.read.SourceDocument;
import org.isogloss.text.Document;
import org.isogloss.text.DocumentResult;
import org.isogloss.text.DocumentSummary;
import org.isogloss.text.Problem;
import org.isogloss.text.RunSummary;

/** One run's phases, from listed inputs to a finished writer. */
final class Run {

  private final JobSettings settings;
  private final Inputs inputs;
  private final Engine engine;
  private final Progress progress;
  private final Preparation preparation;
  private final PreparedDocuments prepared = new PreparedDocuments(PreparedDocuments.BOUND);

  Run(JobSettings settings, Inputs inputs, Engine engine, Progress progress) {
    this.settings = settings;
    this.inputs = inputs;
    this.engine = engine;
    this.progress = progress;
    this.preparation =
        new Preparation(
            settings.sourceTexts(),
            settings.sourceLocale(),
            new DocumentReader(settings.reading()),
            new Normalizer(inputs.terminology()),
            settings.abbreviations().abbreviations());
  }

  /**
   * Runs all phases.
   *
   * @throws UncheckedIOException if the output cannot be written
   */
  RunSummary into(OutputWriter writer) throws IOException {
    Learned learned = learn();
    Completion completion = new Completion(inputs.locales(), inputs.terminology(), learned);
    List<DocumentSummary> summaries = new ArrayList<>();
    SortedSet<Problem> quarantined = new TreeSet<>(inputs.quarantined());
    Counter done = new Counter(Progress.Phase.COMPLETING, inputs.documents().size());
    engine.inOrder(
        inputs.documents(),
        document -> complete(document, completion, writer),
        completed -> {
          quarantined.addAll(completed.quarantined());
          completed.delivery().ifPresent(delivery -> summaries.add(written(delivery)));
          done.next();
        });
    RunSummary summary =
        new RunSummary(
            settings.sourceLocale(),
            inputs.locales(),
            summaries,
            List.copyOf(quarantined),
            inputs.ignored());
    writer.finish(summary);
    return summary;
  }

  /** Only a document in several locales teaches anything; the others wait for the next phase. */
  private Learned learn() {
    List<SourceDocument> teaching =
        inputs.documents().stream().filter(document -> document.files().size() > 1).toList();
    Counter done = new Counter(Progress.Phase.READING, teaching.size());
    Lessons lessons = new Lessons(inputs.locales().size() - 1);
    engine.inOrder(
        teaching,
        this::lessonsOf,
        more -> {
          more.forEach(lessons::add);
          done.next();
        });
    return learn(lessons);
  }

  private List<Lesson> lessonsOf(SourceDocument listed) {
    PreparedDocument document = preparation.prepare(listed);
    prepared.keep(listed.id(), document);
    return document
        .document()
        .filter(parallel -> document.isTranslated())
        .map(Lesson::of)
        .orElse(List.of());
  }

  /** The texts are let go with the lessons, once the documents of each pair are aligned. */
  private Learned learn(Lessons lessons) {
    SortedMap<LocalePair, LearnedPair> learned = new TreeMap<>();
    Counter done = new Counter(Progress.Phase.ALIGNING, lessons.pairs().size());
    engine.inOrder(
        List.copyOf(lessons.pairs().entrySet()),
        pair -> Map.entry(pair.getKey(), LearnedPair.from(pair.getValue(), inputs.terminology())),
        pair -> {
          LocalePair locales = pair.getKey();
          learned.put(locales, pair.getValue());
          pair.getValue()
              .failure()
              .ifPresent(e -> progress.alignedAlone(locales.source(), locales.target(), e));
          done.next();
        });
    return new Learned(learned);
  }

  private CompletedDocument complete(
      SourceDocument listed, Completion completion, OutputWriter writer) {
    PreparedDocument document =
        prepared.take(listed.id()).orElseGet(() -> preparation.prepare(listed));
    List<Problem> quarantined = new ArrayList<>(document.quarantined());
    Optional<DocumentResult> result = Optional.empty();
    try {
      result = document.document().map(d -> completion.complete(d, document.isTranslated()));
    } catch (RuntimeException | StackOverflowError e) {
      for (Document version : document.document().orElseThrow().versions().values()) {
        quarantined.add(Preparation.failure(version.file().path(), e));
      }
    }
    return new CompletedDocument(result.map(r -> prepared(r, writer)), quarantined);
  }

  private static OutputWriter.Delivery prepared(DocumentResult result, OutputWriter writer) {
    try {
      OutputWriter.Delivery delivery = writer.prepare(result);
      return () -> {
        try {
          return delivery.write();
        } catch (RuntimeException | StackOverflowError e) {
          throw notWritten(result, e);
        }
      };
    } catch (RuntimeException | StackOverflowError e) {
      throw notWritten(result, e);
    }
  }

  private static IllegalStateException notWritten(DocumentResult result, Throwable cause) {
    return new IllegalStateException("cannot write \"" + result.document().id() + "\"", cause);
  }

  private static DocumentSummary written(OutputWriter.Delivery delivery) {
    try {
      return delivery.write();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Counts a phase's steps for whoever watches. */
  private final class Counter {
    private final Progress.Phase phase;
    private final int total;
    private int done;

    Counter(Progress.Phase phase, int total) {
      this.phase = phase;
      this.total = total;
      progress.done(phase, 0, total);
    }

    void next() {
      done++;
      progress.done(phase, done, total);
    }
  }
}
