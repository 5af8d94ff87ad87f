package org.isogloss.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.isogloss.export.FormatOptions;
import org.isogloss.glossary.sheet.SheetSettings;
import org.isogloss.job.AbbreviationFiles;
import org.isogloss.job.BatchJob;
import org.isogloss.job.JobSettings;
import org.isogloss.job.LocalThreads;
import org.isogloss.job.Progress;
import org.isogloss.read.ReadOptions;
import org.isogloss.review.Browser;
import org.isogloss.text.LocaleTag;

/**
 * How fast the review pages of a big run open, and answer a filter, in a real browser: the
 * project's own articles in all their locales, grown to some hundred documents.
 *
 * <p>Run by {@code mvn -Pbench test-compile exec:exec -Dbenchmark=ReviewPage}; the number of
 * documents is the first argument, {@value #DOCUMENTS} without one.
 */
public final class ReviewPageBenchmark {

  private static final int DOCUMENTS = 200;
  private static final int ROUNDS = 15;

  /** Milliseconds from the start of the navigation to the end of the load event. */
  private static final String OPENED =
      """
      const entry = performance.getEntriesByType("navigation")[0];
      return entry.loadEventEnd - entry.startTime;
      """;

  /**
   * Milliseconds from a change of a field to the page laid out anew, and to the end of the search:
   * a long one says with an ellipsis that it goes on, and lists may have to be loaded first.
   */
  private static final String FILTERED =
      """
      const [selector, value, done] = arguments;
      const field = document.querySelector(selector);
      const start = performance.now();
      field.value = value;
      field.dispatchEvent(new Event("input", { bubbles: true }));
      document.body.getBoundingClientRect();
      const answered = performance.now() - start;
      (function wait() {
        if (document.querySelector("output").textContent.endsWith("…")) {
          setTimeout(wait, 2);
        } else {
          document.body.getBoundingClientRect();
          done([answered, performance.now() - start]);
        }
      })();
      """;

  private final Path folder;
  private final Browser browser;
  private final PrintStream out;

  private ReviewPageBenchmark(Path folder, Browser browser, PrintStream out) {
    this.folder = folder;
    this.browser = browser;
    this.out = out;
  }

  /** Grows a corpus, runs the job, opens its pages and prints medians. */
  public static void main(String[] args) throws Exception {
    if (!Browser.isThere()) {
      System.out.println(Browser.MISSING);
      return;
    }
    int documents = args.length > 0 ? Integer.parseInt(args[0]) : DOCUMENTS;
    Path root = Files.createTempDirectory("isogloss-pages");
    try (Browser browser = new Browser(1400, 1000)) {
      grow(root.resolve("source-texts"), documents);
      run(root);
      Path output = root.resolve("output");
      new ReviewPageBenchmark(output, browser, System.out).measure();
    } finally {
      delete(root);
    }
  }

  private static void grow(Path into, int documents) throws IOException {
    Path texts = Path.of("source-texts");
    List<Path> articles;
    try (Stream<Path> files = Files.walk(texts)) {
      articles = files.filter(Files::isRegularFile).sorted().toList();
    }
    long each = articles.stream().filter(file -> file.startsWith(texts.resolve("en"))).count();
    for (int copy = 0; copy < (documents + each - 1) / each; copy++) {
      for (Path article : articles) {
        Path locale = into.resolve(texts.relativize(article).getName(0));
        Files.createDirectories(locale);
        Files.copy(article, locale.resolve(copy + "-" + article.getFileName()));
      }
    }
  }

  private static void run(Path root) throws Exception {
    JobSettings settings =
        new JobSettings(
            root.resolve("source-texts"),
            Path.of("glossary.csv"),
            SheetSettings.of(LocaleTag.of("en")),
            root.resolve("output"),
            LocaleTag.of("en"),
            List.of(),
            ReadOptions.defaults(),
            AbbreviationFiles.NONE,
            FormatOptions.DEFAULT,
            false);
    new BatchJob(new LocalThreads(2), Progress.NONE).run(settings);
  }

  private void measure() throws IOException {
    Path document = folder.resolve("review/0-clogged-milk-duct.html");
    Path findings = folder.resolve("review/findings.html");
    opened(folder.resolve("index.html"));
    filtered("[name=q]", "milk", "sua", "");
    filtered("[name=is]", "low", "partly", "");
    opened(findings);
    filtered("[name=q]", "milk", "tac ong", "duoc", "");
    filtered("[name=severity]", "info", "warning", "");
    opened(folder.resolve("review/glossary.html"));
    filtered("[name=q]", "milk", "ong dan", "");
    opened(document);
    filtered("#find", "milk", "ong dan", "");
    try (Stream<Path> files = Files.walk(folder)) {
      Path largest =
          files
              .filter(file -> file.toString().matches(".*\\.(html|js)"))
              .max(Comparator.comparingLong(ReviewPageBenchmark::size))
              .orElseThrow();
      out.printf(
          Locale.ROOT, "largest: %s, %,d bytes%n", folder.relativize(largest), size(largest));
    }
  }

  private void opened(Path page) {
    double[] times = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      browser.open(page);
      times[i] = ((Number) browser.script(OPENED)).doubleValue();
    }
    print("open   " + folder.relativize(page), times);
  }

  private void filtered(String field, String... values) {
    double[] answered = new double[ROUNDS * values.length];
    double[] ended = new double[answered.length];
    for (int i = 0; i < answered.length; i++) {
      List<?> times = (List<?>) browser.later(FILTERED, field, values[i % values.length]);
      answered[i] = ((Number) times.get(0)).doubleValue();
      ended[i] = ((Number) times.get(1)).doubleValue();
    }
    print("filter " + field + " " + String.join("|", values), answered);
    print("  all of it", ended);
  }

  private void print(String name, double[] times) {
    double first = times[0];
    Arrays.sort(times);
    out.printf(
        Locale.ROOT,
        "%-48s first %7.1f ms   median %7.1f ms   worst %7.1f ms%n",
        name,
        first,
        times[times.length / 2],
        times[times.length - 1]);
  }

  private static long size(Path file) {
    return file.toFile().length();
  }

  private static void delete(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
