package org.isogloss.review;

import java.util.ArrayList;
import java.util.List;
import org.isogloss.review.DocumentFigures.Progress;
import org.isogloss.review.view.Bar;
import org.isogloss.review.view.Cell;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.Severity;

/** Draws one locale of one document, and says what is drawn. */
final class Cells {

  private final Messages messages;
  private final Findings findings;
  private final Bars bars;

  Cells(Messages messages) {
    this.messages = messages;
    this.findings = new Findings(messages, CauseNotes.none(messages));
    this.bars = new Bars(messages);
  }

  /** A locale the document is not to be translated into. */
  Cell unknown(LocaleTag locale) {
    Bar none = Bar.of(0, 0, 0, 0, 0, "");
    String words = messages.text("cell.unknown");
    return new Cell(messages.language(locale), "", "", false, none, "", "–", List.of(), "", words);
  }

  /** A locale in numbers; {@code href} may be empty. */
  Cell of(LocaleTag locale, String href, boolean source, boolean hasFile, Totals sum) {
    Bar bar = bars.of(sum.progress, sum.untranslated, sum.targetOnly);
    List<String> words = new ArrayList<>();
    words.add(
        source
            ? messages.text("cell.source", sum.sentences)
            : hasFile ? bar.label() : messages.text("cell.no-file", sum.untranslated));
    if (!source && hasFile) {
      words.add(messages.text("pip." + state(sum)));
    }
    if (sum.edits() > 0) {
      words.add(messages.text("cell.edits", sum.edits()));
    }
    findings.counts(sum.findings).forEach(count -> words.add(count.words()));
    return new Cell(
        messages.language(locale),
        href,
        kinds(source, hasFile, sum),
        !source,
        bar,
        source ? "" : pip(hasFile, sum),
        source ? messages.text("number", sum.sentences) : percent(sum),
        findings.numbers(sum.findings),
        sum.edits() == 0 ? "" : messages.text("number", sum.edits()),
        messages.text("cell.words", messages.language(locale).name(), String.join("; ", words)));
  }

  private static String kinds(boolean source, boolean hasFile, Totals sum) {
    List<String> kinds = new ArrayList<>();
    if (sum.grave() > 0) {
      kinds.add("look");
    }
    if (sum.progress.low() > 0) {
      kinds.add("low");
    }
    if (!source && !hasFile) {
      kinds.add("none");
    } else if (sum.untranslated > 0) {
      kinds.add("partly");
    }
    if (sum.edits() > 0) {
      kinds.add("edited");
    }
    for (Severity severity : sum.findings.keySet()) {
      kinds.add(Findings.style(severity));
    }
    return String.join(" ", kinds);
  }

  private static String state(Totals sum) {
    Progress progress = sum.progress;
    int aligned = sum.aligned;
    if (aligned == 0) {
      return "none";
    }
    if (progress.published() == aligned) {
      return "final";
    }
    if (progress.reviewed() + progress.published() == aligned) {
      return "reviewed";
    }
    return sum.untranslated > 0 ? "partly" : "translated";
  }

  private static String pip(boolean hasFile, Totals sum) {
    return switch (hasFile ? state(sum) : "none") {
      case "none" -> "○";
      case "partly" -> "◐";
      case "translated" -> "●";
      case "reviewed" -> "✓";
      default -> "★";
    };
  }

  /** Never rounded up to all of it. */
  private String percent(Totals sum) {
    int all = sum.aligned + sum.untranslated;
    int hundredths = all == 0 ? 0 : (int) (100L * sum.aligned / all);
    return messages.text("cell.percent", hundredths);
  }
}
