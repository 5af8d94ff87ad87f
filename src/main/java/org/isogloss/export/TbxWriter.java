package org.isogloss.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.isogloss.glossary.Action;
import org.isogloss.glossary.Entry;
import org.isogloss.glossary.Glossary;
import org.isogloss.glossary.PartOfSpeech;
import org.isogloss.text.LocaleTag;

/**
 * {@code glossary.tbx}: the glossary as TBX-Basic, for CAT tools. A row is a concept; what to use
 * is a preferred term, what to avoid a deprecated one. Rows that only name boilerplate hold no
 * terms and are left out.
 */
public final class TbxWriter {

  private TbxWriter() {}

  /**
   * Writes a glossary.
   *
   * @param file where; overwritten
   * @param version the version of TBX
   * @throws IOException if the file cannot be written
   */
  public static void write(Path file, Glossary glossary, TbxVersion version) throws IOException {
    List<LocaleTag> locales = locales(glossary);
    String language = locales.isEmpty() ? "en" : locales.get(0).tag();
    Names names = version == TbxVersion.V2 ? Names.V2 : Names.V3;
    try (Xml xml = new Xml(TextFiles.open(file), names.prolog)) {
      if (version == TbxVersion.V2) {
        xml.open("martif", "type", "TBX-Basic", "xml:lang", language);
      } else {
        String namespace = "urn:iso:std:iso:30042:ed-2";
        xml.open(
            "tbx", "style", "dca", "type", "TBX-Basic", "xml:lang", language, "xmlns", namespace);
      }
      writeHeader(xml, glossary, names);
      xml.open("text").open("body");
      for (Entry entry : glossary.entries()) {
        writeEntry(xml, entry, locales, names);
      }
      xml.close("body").close("text").close(names.root);
    }
  }

  /** What the two versions call the same things. */
  private enum Names {
    V2(
        "<!DOCTYPE martif SYSTEM \"TBXBasiccoreStructV02.dtd\">\n",
        "martif",
        "martifHeader",
        "TBXBasicXCSV02.xcs",
        "termEntry",
        "langSet",
        "tig"),
    V3("", "tbx", "tbxHeader", "TBXBasicV03.xcs", "conceptEntry", "langSec", "termSec");

    final String prolog;
    final String root;
    final String header;
    final String constraints;
    final String concept;
    final String language;
    final String term;

    Names(
        String prolog,
        String root,
        String header,
        String constraints,
        String concept,
        String language,
        String term) {
      this.prolog = prolog;
      this.root = root;
      this.header = header;
      this.constraints = constraints;
      this.concept = concept;
      this.language = language;
      this.term = term;
    }
  }

  /** In the order of the columns; a locale that only rows know comes last. */
  private static List<LocaleTag> locales(Glossary glossary) {
    Set<LocaleTag> others = new TreeSet<>();
    for (Entry entry : glossary.entries()) {
      others.addAll(entry.preferred().keySet());
      others.addAll(entry.avoided().keySet());
    }
    Set<LocaleTag> locales = new LinkedHashSet<>(glossary.locales());
    locales.addAll(others);
    return List.copyOf(locales);
  }

  private static void writeHeader(Xml xml, Glossary glossary, Names names) throws IOException {
    xml.open(names.header).open("fileDesc").open("titleStmt");
    xml.element("title", glossary.file()).close("titleStmt");
    xml.open("sourceDesc").element("p", "Made by Isogloss from " + glossary.file());
    xml.close("sourceDesc").close("fileDesc").open("encodingDesc");
    xml.element("p", names.constraints, "type", "XCSURI");
    xml.close("encodingDesc").close(names.header);
  }

  private static void writeEntry(Xml xml, Entry entry, List<LocaleTag> locales, Names names)
      throws IOException {
    List<LocaleTag> used = new ArrayList<>(locales);
    used.removeIf(locale -> !hasTerms(entry, locale));
    if (used.isEmpty()) {
      return;
    }
    xml.open(names.concept, "id", "row-" + entry.row());
    if (!entry.note().isBlank()) {
      xml.element("note", entry.note());
    }
    for (LocaleTag locale : used) {
      xml.open(names.language, "xml:lang", locale.tag());
      if (entry.preferredIn(locale).isPresent()) {
        writeTerm(xml, entry, entry.preferredIn(locale).get(), "preferredTerm-admn-sts", names);
      }
      for (String term : deprecated(entry, locale)) {
        writeTerm(xml, entry, term, "deprecatedTerm-admn-sts", names);
      }
      xml.close(names.language);
    }
    xml.close(names.concept);
  }

  private static boolean hasTerms(Entry entry, LocaleTag locale) {
    return entry.preferredIn(locale).isPresent() || !deprecated(entry, locale).isEmpty();
  }

  private static List<String> deprecated(Entry entry, LocaleTag locale) {
    return entry.action() == Action.DROP ? List.of() : entry.avoidedIn(locale);
  }

  private static void writeTerm(Xml xml, Entry entry, String term, String status, Names names)
      throws IOException {
    xml.open(names.term).element("term", term);
    if (entry.pos() != PartOfSpeech.ANY && entry.pos() != PartOfSpeech.EXACT) {
      xml.element("termNote", partOfSpeech(entry.pos()), "type", "partOfSpeech");
    }
    xml.element("termNote", status, "type", "administrativeStatus").close(names.term);
  }

  private static String partOfSpeech(PartOfSpeech pos) {
    return switch (pos) {
      case NOUN -> "noun";
      case VERB -> "verb";
      case ADJECTIVE -> "adjective";
      case PROPER -> "properNoun";
      case ANY, EXACT -> "other";
    };
  }
}
