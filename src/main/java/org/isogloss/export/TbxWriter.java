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
 * {@code glossary.tbx}: the glossary as TBX-Basic 2, for CAT tools. A row is a concept; what to use
 * is a preferred term, what to avoid a deprecated one. Rows that only name boilerplate hold no
 * terms and are left out.
 */
public final class TbxWriter {

  private TbxWriter() {}

  /**
   * Writes a glossary.
   *
   * @param file where; overwritten
   * @throws IOException if the file cannot be written
   */
  public static void write(Path file, Glossary glossary) throws IOException {
    List<LocaleTag> locales = locales(glossary);
    String language = locales.isEmpty() ? "en" : locales.get(0).tag();
    String prolog = "<!DOCTYPE martif SYSTEM \"TBXBasiccoreStructV02.dtd\">\n";
    try (Xml xml = new Xml(TextFiles.open(file), prolog)) {
      xml.open("martif", "type", "TBX-Basic", "xml:lang", language);
      writeHeader(xml, glossary);
      xml.open("text").open("body");
      for (Entry entry : glossary.entries()) {
        writeEntry(xml, entry, locales);
      }
      xml.close("body").close("text").close("martif");
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

  private static void writeHeader(Xml xml, Glossary glossary) throws IOException {
    xml.open("martifHeader").open("fileDesc").open("titleStmt");
    xml.element("title", glossary.file()).close("titleStmt");
    xml.open("sourceDesc").element("p", "Made by Isogloss from " + glossary.file());
    xml.close("sourceDesc").close("fileDesc").open("encodingDesc");
    xml.element("p", "TBXBasicXCSV02.xcs", "type", "XCSURI");
    xml.close("encodingDesc").close("martifHeader");
  }

  private static void writeEntry(Xml xml, Entry entry, List<LocaleTag> locales) throws IOException {
    List<LocaleTag> used = new ArrayList<>(locales);
    used.removeIf(locale -> !hasTerms(entry, locale));
    if (used.isEmpty()) {
      return;
    }
    xml.open("termEntry", "id", "row-" + entry.row());
    if (!entry.note().isBlank()) {
      xml.element("note", entry.note());
    }
    for (LocaleTag locale : used) {
      xml.open("langSet", "xml:lang", locale.tag());
      if (entry.preferredIn(locale).isPresent()) {
        writeTerm(xml, entry, entry.preferredIn(locale).get(), "preferredTerm-admn-sts");
      }
      for (String term : deprecated(entry, locale)) {
        writeTerm(xml, entry, term, "deprecatedTerm-admn-sts");
      }
      xml.close("langSet");
    }
    xml.close("termEntry");
  }

  private static boolean hasTerms(Entry entry, LocaleTag locale) {
    return entry.preferredIn(locale).isPresent() || !deprecated(entry, locale).isEmpty();
  }

  private static List<String> deprecated(Entry entry, LocaleTag locale) {
    return entry.action() == Action.DROP ? List.of() : entry.avoidedIn(locale);
  }

  private static void writeTerm(Xml xml, Entry entry, String term, String status)
      throws IOException {
    xml.open("tig").element("term", term);
    if (entry.pos() != PartOfSpeech.ANY && entry.pos() != PartOfSpeech.EXACT) {
      xml.element("termNote", partOfSpeech(entry.pos()), "type", "partOfSpeech");
    }
    xml.element("termNote", status, "type", "administrativeStatus").close("tig");
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
