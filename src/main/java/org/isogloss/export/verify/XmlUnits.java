package org.isogloss.export.verify;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads units from XML: from elements with a name, whose texts stand in elements with other names.
 * No document type is read and nothing is fetched.
 */
final class XmlUnits implements UnitReader {

  /** XLIFF 2. */
  static final XmlUnits XLIFF =
      new XmlUnits("unit", "id", "source", "target", Set.of("originalData", "notes"));

  /** XLIFF 1.2. */
  static final XmlUnits XLIFF_1_2 =
      new XmlUnits(
          "trans-unit", "id", "source", "target", Set.of("bpt", "ept", "it", "ph", "note"));

  /** TMX: the first variant is the source, the second the target. */
  static final XmlUnits TMX = new XmlUnits("tu", "tuid", "seg", "seg", Set.of());

  /** Android's strings. */
  static final XmlUnits ANDROID = new XmlUnits("string", "name", "", "string", Set.of());

  private final String unitName;
  private final String idName;
  private final String sourceName;
  private final String targetName;
  private final Set<String> skipped;

  private XmlUnits(
      String unitName, String idName, String sourceName, String targetName, Set<String> skipped) {
    this.unitName = unitName;
    this.idName = idName;
    this.sourceName = sourceName;
    this.targetName = targetName;
    this.skipped = skipped;
  }

  /** Reads a file to its end, for nothing but to see that it can be. */
  static void checkWellFormed(Path file) throws IOException, DamagedFileException {
    new XmlUnits("", "", "", "", Set.of()).read(file, unit -> {});
  }

  @Override
  public void read(Path file, Consumer<ReadUnit> units) throws IOException, DamagedFileException {
    try (InputStream in = Files.newInputStream(file)) {
      XMLStreamReader xml = factory().createXMLStreamReader(in, "UTF-8");
      new Reading(xml, units).readAll();
    } catch (XMLStreamException e) {
      Location at = e.getLocation();
      String message = String.valueOf(e.getMessage());
      int reason = message.indexOf("Message: ");
      throw new DamagedFileException(
          at == null ? "" : ":" + at.getLineNumber() + ":" + at.getColumnNumber(),
          "is not well-formed XML: "
              + (reason < 0 ? message : message.substring(reason + "Message: ".length())));
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  /** One file's reading. */
  private final class Reading {
    private final XMLStreamReader xml;
    private final Consumer<ReadUnit> units;
    private @Nullable String id;
    private String place = "";
    private @Nullable StringBuilder text;
    private @Nullable String source;
    private @Nullable String target;
    private int skipping;

    Reading(XMLStreamReader xml, Consumer<ReadUnit> units) {
      this.xml = xml;
      this.units = units;
    }

    void readAll() throws XMLStreamException, DamagedFileException {
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> open(xml.getLocalName());
          case XMLStreamConstants.END_ELEMENT -> close(xml.getLocalName());
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
              add(xml.getText());
          default -> {
            // comments and instructions say nothing
          }
        }
      }
    }

    private void open(String name) throws DamagedFileException {
      if (name.equals(unitName)) {
        Location at = xml.getLocation();
        place = ":" + at.getLineNumber() + ":" + at.getColumnNumber();
        id = xml.getAttributeValue(null, idName);
        if (id == null) {
          throw new DamagedFileException(place, "<" + name + "> has no " + idName);
        }
        source = null;
        target = null;
      }
      if (skipped.contains(name)) {
        skipping++;
      } else if (name.equals(sourceName) || name.equals(targetName)) {
        text = new StringBuilder();
      } else if (name.equals("cp")) {
        String hex = xml.getAttributeValue(null, "hex");
        add(Character.toString(hex == null ? 0xFFFD : Integer.parseInt(hex, 16)));
      }
    }

    private void add(String more) {
      if (text != null && skipping == 0) {
        text.append(more);
      }
    }

    private void close(String name) {
      if (skipped.contains(name)) {
        skipping--;
      }
      if (text != null && (name.equals(sourceName) || name.equals(targetName))) {
        boolean isSource =
            name.equals(sourceName) && (!sourceName.equals(targetName) || source == null);
        if (isSource) {
          source = text.toString();
        } else {
          target = text.toString();
        }
        text = null;
      }
      String unit = id;
      if (name.equals(unitName) && unit != null) {
        String read = target == null ? "" : target;
        units.accept(
            new ReadUnit(place, unit, sourceName.isEmpty() ? null : orEmpty(source), read));
        id = null;
      }
    }

    private static String orEmpty(@Nullable String text) {
      return text == null ? "" : text;
    }
  }
}
