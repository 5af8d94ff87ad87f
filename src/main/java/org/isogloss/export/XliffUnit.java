package org.isogloss.export;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isogloss.text.Finding;
import org.isogloss.text.InlineCode;
import org.isogloss.text.Unit;

/** One unit in XLIFF 2: its findings as notes, its markup as original data, one segment. */
final class XliffUnit {

  private final Unit unit;
  private final CodedText source;
  private final CodedText target;
  private final XliffCodes sourceCodes;
  private final XliffCodes targetCodes;
  private final Map<String, String> data = new LinkedHashMap<>();

  XliffUnit(Unit unit) {
    this.unit = unit;
    this.source = CodedText.of(unit.source());
    this.target = CodedText.of(unit.target());
    this.sourceCodes = XliffCodes.ofSource(source);
    this.targetCodes = sourceCodes.ofTarget(target);
    source.codes().forEach(this::keep);
    target.codes().forEach(this::keep);
  }

  private void keep(InlineCode code) {
    if (!code.markup().isEmpty()) {
      data.computeIfAbsent(code.markup(), markup -> "d" + (data.size() + 1));
    }
  }

  void writeTo(Xml xml, List<Finding> findings) throws IOException {
    if (needsItsSpace(source.text()) || needsItsSpace(target.text())) {
      xml.open("unit", "id", unit.id(), "xml:space", "preserve");
    } else {
      xml.open("unit", "id", unit.id());
    }
    writeNotes(xml, findings);
    writeData(xml);
    xml.open("segment", "state", unit.state().xliffName());
    writeSide(xml, "source", source, sourceCodes);
    if (!unit.target().isEmpty()) {
      writeSide(xml, "target", target, targetCodes);
    }
    xml.close("segment").close("unit");
  }

  /** Whether a reader that collapses white space would change the text. */
  static boolean needsItsSpace(String text) {
    return !text.strip().equals(text)
        || text.contains("  ")
        || text.indexOf('\n') >= 0
        || text.indexOf('\t') >= 0
        || text.indexOf('\r') >= 0;
  }

  private static void writeNotes(Xml xml, List<Finding> findings) throws IOException {
    if (findings.isEmpty()) {
      return;
    }
    xml.open("notes");
    for (Finding finding : findings) {
      String category = finding.rule() + " " + finding.severity().name().toLowerCase(Locale.ROOT);
      xml.element("note", finding.message(), "category", category);
    }
    xml.close("notes");
  }

  private void writeData(Xml xml) throws IOException {
    if (data.isEmpty()) {
      return;
    }
    xml.open("originalData");
    for (Map.Entry<String, String> entry : data.entrySet()) {
      xml.openText("data", "id", entry.getValue());
      xml.textWithCodePoints(entry.getKey()).close("data");
    }
    xml.close("originalData");
  }

  private void writeSide(Xml xml, String name, CodedText side, XliffCodes codes)
      throws IOException {
    xml.openText(name);
    int reached = 0;
    for (InlineCode code : side.codes()) {
      xml.textWithCodePoints(side.text().substring(reached, code.offset()));
      reached = code.offset();
      writeCode(xml, code, codes);
    }
    xml.textWithCodePoints(side.text().substring(reached)).close(name);
  }

  private void writeCode(Xml xml, InlineCode code, XliffCodes codes) throws IOException {
    XliffCodes.Group group = codes.groupOf(code);
    String name = codes.nameOf(code);
    boolean opens = code.kind() == InlineCode.Kind.OPEN;
    switch (group.shape()) {
      case STANDALONE -> empty(xml, "ph", group.opening(), "id", name);
      case ISOLATED_OPEN -> empty(xml, "sc", group.opening(), "id", name, "isolated", "yes");
      case ISOLATED_CLOSE -> empty(xml, "ec", group.closing(), "id", name, "isolated", "yes");
      case CROSSING -> {
        if (opens) {
          empty(xml, "sc", group.opening(), "id", name);
        } else {
          empty(xml, "ec", group.closing(), "startRef", name);
        }
      }
      case PAIR -> {
        if (opens) {
          openPair(xml, group, name);
        } else {
          xml.close("pc");
        }
      }
    }
  }

  private void openPair(Xml xml, XliffCodes.Group group, String name) throws IOException {
    String start = data.get(group.opening());
    String end = data.get(group.closing());
    if (start != null && end != null) {
      xml.openText("pc", "id", name, "dataRefEnd", end, "dataRefStart", start);
    } else {
      xml.openText("pc", "id", name);
    }
  }

  private void empty(Xml xml, String element, String markup, String... attributes)
      throws IOException {
    String reference = data.get(markup);
    if (reference == null) {
      xml.empty(element, attributes);
      return;
    }
    String[] all = Arrays.copyOf(attributes, attributes.length + 2);
    all[attributes.length] = "dataRef";
    all[attributes.length + 1] = reference;
    xml.empty(element, all);
  }
}
