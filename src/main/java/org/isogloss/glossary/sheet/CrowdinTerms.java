package org.isogloss.glossary.sheet;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.glossary.sheet.Column.Kind;
import org.isogloss.text.LocaleTag;

/**
 * Crowdin's: {@code Term [en],Description [en],Part of Speech [en],Status [en],Term [vi],…}.
 *
 * <p>A term is to be used, unless its status is {@code not recommended} or {@code obsolete}: then
 * it is reported, since nothing says what replaces it. The part of speech and the description are
 * the source locale's, or the first there is. Type, gender and what is said of concepts are left
 * out.
 */
final class CrowdinTerms implements SheetFormat {

  private static final Pattern NAME =
      Pattern.compile(
          "(term|description|part of speech|status)\\s*\\[([^\\]]+)\\]", Pattern.CASE_INSENSITIVE);

  private static final List<String> AVOIDED = List.of("notrecommended", "obsolete", "deprecated");

  @Override
  public Optional<Table> read(Sheet sheet, SheetSettings settings, Problems problems) {
    Map<LocaleTag, Map<String, Integer>> locales = locales(sheet.first(), settings, problems);
    if (locales.values().stream().noneMatch(parts -> parts.containsKey("term"))) {
      return Optional.empty();
    }
    sheet.checkWidth(problems);
    Cells cells = new Cells();
    locales.forEach(
        (locale, parts) -> {
          if (parts.containsKey("term")) {
            String name = sheet.first().cell(parts.get("term"));
            cells.column(Kind.PREFERRED, Optional.of(locale), name);
            cells.column(Kind.AVOID, Optional.of(locale), name);
          }
        });
    cells.column(Kind.ACTION, Optional.empty(), "Status");
    cells.column(Kind.POS, Optional.empty(), "Part of Speech");
    cells.column(Kind.NOTE, Optional.empty(), "Description");
    for (CsvRow row : sheet.belowTheFirst()) {
      read(row, locales, cells.row(row));
    }
    return Optional.of(cells.table());
  }

  /** The columns of each locale by what they hold, the source locale first. */
  private static Map<LocaleTag, Map<String, Integer>> locales(
      CsvRow header, SheetSettings settings, Problems problems) {
    Map<LocaleTag, Map<String, Integer>> locales =
        new TreeMap<>(
            (a, b) -> {
              boolean first = a.equals(settings.sourceLocale());
              return first == b.equals(settings.sourceLocale()) ? a.compareTo(b) : first ? -1 : 1;
            });
    for (int i = 0; i < header.cells().size(); i++) {
      String cell = header.cell(i);
      Matcher name = NAME.matcher(cell);
      if (!name.matches()) {
        continue;
      }
      Optional<LocaleTag> locale = LocaleNames.tag(name.group(2).strip());
      if (locale.isEmpty()) {
        problems.add(
            Problems.HEADER,
            header,
            cell,
            name.group(2),
            "\"" + name.group(2) + "\" is not a language tag",
            "write one such as en, vi or pt-BR");
      } else if (locales
              .computeIfAbsent(locale.get(), any -> new TreeMap<>())
              .putIfAbsent(name.group(1).toLowerCase(Locale.ROOT), i)
          != null) {
        problems.add(
            Problems.HEADER,
            header,
            cell,
            cell,
            "there are two columns of that name",
            "delete one");
      }
    }
    return locales;
  }

  private static void read(
      CsvRow row, Map<LocaleTag, Map<String, Integer>> locales, Cells.Row ours) {
    boolean avoids = false;
    String pos = "";
    String note = "";
    for (Map.Entry<LocaleTag, Map<String, Integer>> locale : locales.entrySet()) {
      Map<String, Integer> parts = locale.getValue();
      String term = cell(row, parts, "term");
      boolean avoided = AVOIDED.contains(Cells.plain(cell(row, parts, "status")));
      avoids |= avoided && !term.isEmpty();
      ours.put(avoided ? Kind.AVOID : Kind.PREFERRED, locale.getKey(), term);
      pos = pos.isEmpty() ? Cells.partOfSpeech(cell(row, parts, "part of speech")) : pos;
      note = note.isEmpty() ? cell(row, parts, "description") : note;
    }
    ours.put(Kind.ACTION, avoids ? "flag" : "").put(Kind.POS, pos).put(Kind.NOTE, note).add();
  }

  private static String cell(CsvRow row, Map<String, Integer> parts, String part) {
    Integer column = parts.get(part);
    return column == null ? "" : row.cell(column);
  }
}
