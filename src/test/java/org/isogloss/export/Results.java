package org.isogloss.export;

import static org.isogloss.export.Examples.EN;
import static org.isogloss.export.Examples.VI;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.isogloss.text.Bead;
import org.isogloss.text.Bitext;
import org.isogloss.text.BlockRole;
import org.isogloss.text.Document;
import org.isogloss.text.DocumentResult;
import org.isogloss.text.Finding;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.ParallelDocument;
import org.isogloss.text.Severity;
import org.isogloss.text.Span;
import org.isogloss.translate.TargetFiller;
import org.jspecify.annotations.Nullable;

/** Results of a run over example documents, and their bundles. */
final class Results {

  /** Texts that break careless writers. */
  static final List<String> HOSTILE =
      List.of(
          "Say \"yes\" & 'no' <script>alert(1)</script> ]]> now.",
          "A\ttab and a \u0001 control and \uFFFF no character.",
          "A smile \uD83D\uDE00, a family \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67.",
          "Shalom \u2067\u05E9\u05DC\u05D5\u05DD\u2069 and \u202Eoverride\u202C.",
          "=SUM(A1) +1 -1 @x \\n \\t back\\slash",
          "Half \uD83D of a smile.",
          "Long " + "x".repeat(10_000) + ".",
          "Two  spaces \u00A0 kept.");

  private Results() {}

  static Bead bead(int s0, int s1, int t0, int t1, double confidence) {
    return new Bead(new Span(s0, s1), new Span(t0, t1), confidence);
  }

  static DocumentResult of(Document source, @Nullable Document target, Bead... beads) {
    SortedMap<LocaleTag, Document> versions = new TreeMap<>();
    versions.put(source.locale(), source);
    if (target != null) {
      versions.put(target.locale(), target);
    }
    LocaleTag locale = target == null ? VI : target.locale();
    Bitext filled = new TargetFiller().fill(source, locale, target, List.of(beads));
    List<Finding> findings = new ArrayList<>();
    if (target != null) {
      findings.add(
          Finding.about(
              filled.units().get(0).id(), "check.numbers", Severity.WARNING, "10 & 11 differ.", 0));
    }
    Bitext bitext = new Bitext(filled.source(), locale, filled.target(), filled.units(), findings);
    return new DocumentResult(
        new ParallelDocument(source.id(), source.locale(), versions),
        new TreeMap<>(Map.of(locale, bitext)));
  }

  /** Merged, target-only, untranslated and plain units with codes, an edit and a dropped block. */
  static DocumentResult example() {
    Document source =
        Examples.markdown("care/warm milk", EN)
            .gap("---\ntitle: Warm\n---\n\n# ")
            .heading(1, "Warm **milk rays**")
            .gap("\n\n")
            .paragraph("Rest first. Then [drink\nwater](https://example.org/a).")
            .gap("\n\n- ")
            .block(BlockRole.Kind.LIST_ITEM, 1, "-", "Milk rays \\*hurt\\*.")
            .gap("\n- ")
            .block(BlockRole.Kind.LIST_ITEM, 1, "-", "Leave a Comment")
            .gap("\n")
            .build();
    Document clean = Examples.revised(source, "ilk rays", "ilk ducts", 12);
    Document target =
        Examples.markdown("care/warm milk", VI)
            .gap("# ")
            .heading(1, "**Ống dẫn sữa** ấm")
            .gap("\n\n")
            .paragraph("Nghỉ rồi [uống nước](https://example.org/vi).")
            .gap("\n\n")
            .paragraph("Câu thêm.")
            .gap("\n")
            .build();
    return of(
        Examples.dropped(clean, 3),
        target,
        bead(0, 1, 0, 1, 0.987),
        bead(1, 3, 1, 2, 0.5),
        bead(3, 3, 2, 3, 0),
        bead(3, 4, 3, 3, 0));
  }

  static DocumentResult hostile() {
    Document source =
        Examples.paragraphs("odd/\"<b>'\u00E9\u4E2D", EN, HOSTILE.toArray(String[]::new));
    Document target =
        Examples.paragraphs("odd/\"<b>'\u00E9\u4E2D", VI, HOSTILE.toArray(String[]::new));
    List<Bead> beads = new ArrayList<>();
    for (int i = 0; i < source.segments().size(); i++) {
      beads.add(bead(i, i + 1, i, i + 1, 1));
    }
    return of(source, target, beads.toArray(Bead[]::new));
  }

  static void export(Path folder, DocumentResult... results) throws IOException {
    export(folder, FormatOptions.DEFAULT, results);
  }

  static final FormatOptions EVERY_FORMAT =
      new FormatOptions(EnumSet.allOf(Format.class), XliffVersion.V2_1, TbxVersion.V2, 0);

  /** Writes the bundles; returns how many units each file holds. */
  static SortedMap<String, Integer> export(
      Path folder, FormatOptions options, DocumentResult... results) throws IOException {
    ExportSettings settings = new ExportSettings("0.1.0", EN, List.of(VI, EN), options);
    try (BundleExporter exporter = new BundleExporter(folder, settings)) {
      for (DocumentResult result : results) {
        exporter.add(result);
      }
      exporter.finish();
      return exporter.units();
    }
  }

  static String read(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }

  /** What a format that holds Unicode text must give back. */
  static String wellFormed(String text) {
    return TextFiles.wellFormed(text);
  }

  /** What XML without its own way of escaping must give back. */
  static String inXml(String text) {
    return wellFormed(text).replace("\u0001", "").replace("\uFFFF", "");
  }
}
