package org.isogloss.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.isogloss.text.Finding;
import org.isogloss.text.InlineCode;
import org.isogloss.text.State;
import org.isogloss.text.Unit;

/**
 * One unit in XLIFF 1.2. Markup stands in the elements made for a file's own codes: {@code <bpt>}
 * and {@code <ept>} for a pair, {@code <it>} for the half of one that a sentence's end cut, {@code
 * <ph>} for what stands alone. Codes that correspond have the same id on both sides.
 */
final class Xliff12Unit {

  private final Unit unit;
  private final CodedText source;
  private final CodedText target;
  private final XliffCodes sourceCodes;
  private final XliffCodes targetCodes;

  Xliff12Unit(Unit unit) {
    this.unit = unit;
    this.source = CodedText.of(unit.source());
    this.target = CodedText.of(unit.target());
    this.sourceCodes = XliffCodes.ofSource(source);
    this.targetCodes = sourceCodes.ofTarget(target);
  }

  void writeTo(Xml xml, List<Finding> findings) throws IOException {
    List<String> attributes = new ArrayList<>(List.of("id", unit.id()));
    if (unit.state().compareTo(State.REVIEWED) >= 0) {
      attributes.addAll(List.of("approved", "yes"));
    }
    if (XliffUnit.needsItsSpace(source.text()) || XliffUnit.needsItsSpace(target.text())) {
      attributes.addAll(List.of("xml:space", "preserve"));
    }
    xml.open("trans-unit", attributes.toArray(String[]::new));
    xml.openText("source");
    writeText(xml, source, sourceCodes);
    xml.close("source");
    if (!unit.target().isEmpty()) {
      xml.openText("target", "state", state(unit.state()));
      writeText(xml, target, targetCodes);
      xml.close("target");
    }
    for (Finding finding : findings) {
      xml.element("note", finding.message(), "from", finding.rule());
    }
    xml.close("trans-unit");
  }

  private static String state(State state) {
    return switch (state) {
      case INITIAL -> "needs-translation";
      case TRANSLATED -> "translated";
      case REVIEWED -> "signed-off";
      case FINAL -> "final";
    };
  }

  private static void writeText(Xml xml, CodedText side, XliffCodes codes) throws IOException {
    int reached = 0;
    for (InlineCode code : side.codes()) {
      xml.text(side.text().substring(reached, code.offset()));
      reached = code.offset();
      writeCode(xml, code, codes);
    }
    xml.text(side.text().substring(reached));
  }

  private static void writeCode(Xml xml, InlineCode code, XliffCodes codes) throws IOException {
    String id = codes.nameOf(code);
    boolean opens = code.kind() == InlineCode.Kind.OPEN;
    switch (codes.groupOf(code).shape()) {
      case STANDALONE -> xml.element("ph", code.markup(), "id", id);
      case ISOLATED_OPEN -> xml.element("it", code.markup(), "id", id, "pos", "open");
      case ISOLATED_CLOSE -> xml.element("it", code.markup(), "id", id, "pos", "close");
      case PAIR, CROSSING -> xml.element(opens ? "bpt" : "ept", code.markup(), "id", id);
    }
  }
}
