package org.isogloss.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.isogloss.export.FormatOptions;
import org.isogloss.glossary.sheet.SheetSettings;
import org.isogloss.job.AbbreviationFiles;
import org.isogloss.job.BatchJob;
import org.isogloss.job.JobSettings;
import org.isogloss.job.LocalThreads;
import org.isogloss.job.Progress;
import org.isogloss.read.ReadOptions;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.RunSummary;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * The whole job on one thread over {@value #MEGABYTES} MB of English grown from the project's own
 * articles, written out, without alignment. Megabytes per second are {@value #MEGABYTES} divided by
 * the seconds an operation takes.
 *
 * <p>Run by {@code mvn -Pbench test-compile exec:exec}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(1)
public class WholeJobBenchmark {

  private static final int MEGABYTES = 10;
  private static final int COPIES_PER_DOCUMENT = 4;

  /** Well-written articles need no edit; poor ones need one in almost every sentence. */
  @Param({"good", "poor", "both"})
  private String texts = "both";

  private Path folder = Path.of("");
  private JobSettings settings = settings(folder);

  private static JobSettings settings(Path folder) {
    return new JobSettings(
        folder.resolve("source-texts"),
        Path.of("glossary.csv"),
        SheetSettings.of(LocaleTag.of("en")),
        folder.resolve("output"),
        LocaleTag.of("en"),
        List.of(),
        ReadOptions.defaults(),
        AbbreviationFiles.NONE,
        FormatOptions.DEFAULT,
        false);
  }

  /** Grows the corpus: each document is some copies of one article, under a title of its own. */
  @Setup(Level.Trial)
  public void grow() throws IOException {
    folder = Files.createTempDirectory("isogloss-bench");
    settings = settings(folder);
    List<Path> articles;
    try (Stream<Path> files = Files.list(Path.of("source-texts", "en"))) {
      articles = files.filter(this::isChosen).sorted().toList();
    }
    long bytes = 0;
    for (int i = 0; bytes < MEGABYTES * 1_000_000L; i++) {
      Path article = articles.get(i % articles.size());
      String text = Files.readString(article);
      StringBuilder grown = new StringBuilder();
      for (int copy = 0; copy < COPIES_PER_DOCUMENT; copy++) {
        grown.append(text.replace("\n\n", " " + i + "." + copy + "\n\n")).append("\n\n");
      }
      String name = String.valueOf(article.getFileName());
      Path file = folder.resolve("source-texts/en/" + i + "-" + name);
      Files.createDirectories(folder.resolve("source-texts/en"));
      Files.writeString(file, grown);
      bytes += Files.size(file);
    }
  }

  private boolean isChosen(Path article) {
    boolean poor = article.toString().endsWith(".txt");
    return texts.equals("both") || poor == texts.equals("poor");
  }

  /** Deletes the corpus. */
  @TearDown(Level.Trial)
  public void delete() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(WholeJobBenchmark::delete);
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One run of the job. */
  @Benchmark
  public RunSummary run() throws Exception {
    return new BatchJob(new LocalThreads(1), Progress.NONE).run(settings);
  }

  /** Starts the benchmark. */
  public static void main(String[] args) throws RunnerException {
    new Runner(new OptionsBuilder().include(WholeJobBenchmark.class.getSimpleName()).build()).run();
  }
}
