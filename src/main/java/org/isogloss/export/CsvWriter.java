package org.isogloss.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.isogloss.text.Bitext;
import org.isogloss.text.Block;
import org.isogloss.text.Cause;
import org.isogloss.text.Document;
import org.isogloss.text.DocumentResult;
import org.isogloss.text.Finding;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.Span;
import org.isogloss.text.Unit;

/**
 * {@code units.csv} and {@code findings.csv}: what a reviewer reads in a spreadsheet. Both begin
 * with a byte order mark, without which spreadsheets take UTF-8 for something else, and no cell can
 * be run as a formula ({@link SpreadsheetCells}).
 */
final class CsvWriter implements BundleWriter {

  private static final String UNITS = "units.csv";
  private static final CSVFormat CSV = CSVFormat.RFC4180.builder().get();

  private final BundleFolder folder;
  private final LocaleTag locale;
  private final CSVPrinter units;
  private final CSVPrinter findings;

  CsvWriter(BundleFolder folder, ExportSettings settings) throws IOException {
    this.folder = folder;
    this.locale = folder.locale();
    this.units = open(UNITS);
    this.findings = open("findings.csv");
    folder.count(UNITS, 0);
    row(units, "id", "document", "source", "target", "state", "origin", "confidence", "findings");
    row(findings, "document", "unit", "severity", "rule", "row", "message", "text", "target");
  }

  private CSVPrinter open(String name) throws IOException {
    Writer file = folder.open(name);
    file.write('\uFEFF');
    return new CSVPrinter(file, CSV);
  }

  @Override
  public void add(DocumentResult result) throws IOException {
    String document = result.document().id();
    Optional<Document> version = result.document().version(locale);
    if (version.isPresent()) {
      for (Finding finding : version.get().findings()) {
        row(document, finding, text(version.get(), finding), "");
      }
    }
    Optional<Bitext> bitext = result.bitext(locale);
    if (bitext.isPresent()) {
      addUnits(document, bitext.get());
    }
  }

  private void addUnits(String document, Bitext bitext) throws IOException {
    Map<String, List<Finding>> byUnit = TranslationWriter.byUnit(bitext.findings());
    Map<String, Unit> unitsById = new HashMap<>();
    folder.count(UNITS, bitext.units().size());
    for (Unit unit : bitext.units()) {
      unitsById.put(unit.id(), unit);
      row(
          units,
          unit.id(),
          document,
          unit.sourceText(),
          unit.targetText(),
          unit.state().xliffName(),
          unit.origin().bundleName(),
          Json.confidence(unit.confidence()).toPlainString(),
          messages(byUnit.getOrDefault(unit.id(), List.of())));
    }
    for (Finding finding : bitext.findings()) {
      Unit unit = unitsById.get(finding.unit());
      row(
          document,
          finding,
          unit == null ? "" : unit.sourceText(),
          unit == null ? "" : unit.targetText());
    }
  }

  private static String messages(List<Finding> findings) {
    List<String> messages = new ArrayList<>();
    findings.forEach(finding -> messages.add(finding.message()));
    return String.join("\n", messages);
  }

  /** What a finding on one text is about, as it stands in the file. */
  private static String text(Document document, Finding finding) {
    if (finding.block() == Finding.NO_BLOCK) {
      return "";
    }
    Block block = document.blocks().get(finding.block());
    Span span = finding.span();
    return span == null ? block.text().original() : span.of(block.text().original());
  }

  private void row(String document, Finding finding, String text, String target)
      throws IOException {
    String unit = finding.unit();
    row(
        findings,
        document,
        unit == null ? "" : unit,
        finding.severity().name().toLowerCase(Locale.ROOT),
        finding.rule(),
        finding.row() == Cause.NO_ROW ? "" : String.valueOf(finding.row()),
        finding.message(),
        text,
        target);
  }

  private static void row(CSVPrinter file, String... cells) throws IOException {
    file.printRecord(
        Arrays.stream(cells).map(TextFiles::wellFormed).map(SpreadsheetCells::guarded).toList());
  }

  @Override
  public void close() throws IOException {
    try (units;
        findings) {
      units.flush();
      findings.flush();
    }
  }
}
