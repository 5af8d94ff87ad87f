package org.isogloss.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.isogloss.text.DocumentSummary;
import org.isogloss.text.DocumentSummary.Counts;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.Problem;
import org.isogloss.text.RunSummary;
import org.isogloss.text.Severity;
import org.jspecify.annotations.Nullable;

/** The closing lines of a run. */
final class SummaryPrinter {

  private final RunSummary summary;
  private final PrintStream out;

  private SummaryPrinter(RunSummary summary, PrintStream out) {
    this.summary = summary;
    this.out = out;
  }

  /**
   * Prints what a run did: results to standard output, quarantined files to standard error.
   *
   * @param nanoseconds how long it took
   * @param output where the bundles are, or null after a dry run
   */
  static void print(
      RunSummary summary, long nanoseconds, @Nullable Path output, Terminal terminal) {
    SummaryPrinter printer = new SummaryPrinter(summary, terminal.out());
    printer.printDocuments(nanoseconds);
    printer.printEdits();
    printer.printLocales();
    printer.printFindings();
    for (Problem problem : summary.quarantined()) {
      terminal.err().println("quarantined: " + problem.path() + ": " + problem.reason());
    }
    if (output == null) {
      terminal.out().println("dry run: nothing written");
    } else {
      terminal.out().println("open " + output.resolve("index.html"));
    }
  }

  private void printDocuments(long nanoseconds) {
    long sentences = 0;
    for (DocumentSummary document : summary.documents()) {
      for (Counts counts : document.locales().values()) {
        sentences += counts.sentences();
      }
    }
    out.printf(
        Locale.ROOT,
        "%s, %s, %d quarantined, %d ignored, %.1f s\n",
        counted(summary.documents().size(), "document"),
        counted(sentences, "sentence"),
        summary.quarantined().size(),
        summary.ignored().size(),
        nanoseconds / 1e9);
  }

  private void printEdits() {
    SortedMap<String, Integer> edits = new TreeMap<>();
    for (DocumentSummary document : summary.documents()) {
      for (Counts counts : document.locales().values()) {
        counts.editsByRule().forEach((rule, count) -> edits.merge(rule, count, Integer::sum));
      }
    }
    out.print("edits:" + (edits.isEmpty() ? " none\n" : "\n"));
    edits.forEach((rule, count) -> out.printf(Locale.ROOT, "  %-28s %6d\n", rule, count));
  }

  private void printLocales() {
    for (LocaleTag locale : summary.locales()) {
      int units = 0;
      int aligned = 0;
      int untranslated = 0;
      int targetOnly = 0;
      for (DocumentSummary document : summary.documents()) {
        Counts counts = document.locales().get(locale);
        if (counts != null && !locale.equals(document.sourceLocale())) {
          units += counts.units();
          aligned += counts.aligned();
          untranslated += counts.untranslated();
          targetOnly += counts.targetOnly();
        }
      }
      if (units > 0) {
        out.printf(
            Locale.ROOT,
            "%s: %d of %d units aligned, %d untranslated, %d without a source\n",
            locale,
            aligned,
            units,
            untranslated,
            targetOnly);
      }
    }
  }

  private void printFindings() {
    SortedMap<Severity, Integer> findings = new TreeMap<>();
    for (DocumentSummary document : summary.documents()) {
      for (Counts counts : document.locales().values()) {
        counts.findings().forEach((severity, n) -> findings.merge(severity, n, Integer::sum));
      }
    }
    out.printf(
        Locale.ROOT,
        "findings: %s, %s, %d to know\n",
        counted(findings.getOrDefault(Severity.ERROR, 0), "error"),
        counted(findings.getOrDefault(Severity.WARNING, 0), "warning"),
        findings.getOrDefault(Severity.INFO, 0));
  }

  private static String counted(long count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }
}
