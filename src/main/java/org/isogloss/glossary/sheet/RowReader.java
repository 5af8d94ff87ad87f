package org.isogloss.glossary.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.isogloss.glossary.Action;
import org.isogloss.glossary.Entry;
import org.isogloss.glossary.PartOfSpeech;
import org.isogloss.glossary.sheet.Column.Kind;
import org.isogloss.text.LocaleTag;

/** Turns rows of the spreadsheet into entries, and notes what is wrong with them. */
final class RowReader {

  /** Those a cell can name. */
  private static final PartOfSpeech[] PARTS_OF_SPEECH = {
    PartOfSpeech.NOUN,
    PartOfSpeech.VERB,
    PartOfSpeech.ADJECTIVE,
    PartOfSpeech.PROPER,
    PartOfSpeech.EXACT
  };

  private static final Pattern LINE_BREAK = Pattern.compile("\\s*\\R\\s*");
  private static final Pattern SEPARATOR = Pattern.compile("\\||\\R");

  private final Header header;
  private final Problems problems;

  /**
   * A reader of one file's rows.
   *
   * @param problems what is wrong with the rows is added here
   */
  RowReader(Header header, Problems problems) {
    this.header = header;
    this.problems = problems;
  }

  /** The row's entry; nothing if the row has only cells of the team's own, or notes. */
  Optional<Entry> read(CsvRow row) {
    if (!isMeant(row)) {
      return Optional.empty();
    }
    Entry entry =
        new Entry(
            row.row(),
            preferred(row),
            lists(row, Kind.AVOID),
            forms(row),
            choice(row, Kind.POS, PARTS_OF_SPEECH, PartOfSpeech.ANY, "a part of speech"),
            caseSensitive(row),
            lists(row, Kind.WHEN),
            lists(row, Kind.UNLESS),
            choice(row, Kind.ACTION, Action.values(), Action.FIX, "an action"),
            examples(row),
            sentences(row, Kind.LEAVES),
            text(row, Kind.NOTE));
    RowRules.check(row, header, entry, problems);
    return Optional.of(entry);
  }

  private boolean isMeant(CsvRow row) {
    for (int i = 0; i < header.columns().size(); i++) {
      Kind kind = header.columns().get(i).kind();
      if (!row.cell(i).isEmpty() && kind != Kind.OTHER && kind != Kind.NOTE) {
        return true;
      }
    }
    return false;
  }

  private Map<LocaleTag, String> preferred(CsvRow row) {
    Map<LocaleTag, String> preferred = new HashMap<>();
    for (int i = 0; i < header.columns().size(); i++) {
      Column column = header.columns().get(i);
      if (column.kind() == Kind.PREFERRED && column.locale() != null && !row.cell(i).isEmpty()) {
        preferred.put(column.locale(), LINE_BREAK.matcher(row.cell(i)).replaceAll(" "));
      }
    }
    return preferred;
  }

  private Map<LocaleTag, List<String>> lists(CsvRow row, Kind kind) {
    Map<LocaleTag, List<String>> lists = new HashMap<>();
    for (int i = 0; i < header.columns().size(); i++) {
      Column column = header.columns().get(i);
      if (column.kind() == kind && column.locale() != null) {
        List<String> items = split(row.cell(i));
        if (!items.isEmpty()) {
          lists.put(column.locale(), items);
        }
      }
    }
    return lists;
  }

  private Map<LocaleTag, List<String>> forms(CsvRow row) {
    Map<LocaleTag, List<String>> forms = lists(row, Kind.FORMS);
    for (int i = 0; i < header.columns().size(); i++) {
      Column column = header.columns().get(i);
      if (column.kind() == Kind.FORMS) {
        for (String form : split(row.cell(i))) {
          if (form.indexOf('/') <= 0 || form.endsWith("/")) {
            problems.add(
                Problems.VALUE,
                row,
                column.name(),
                form,
                "\"" + form + "\" has no \"/\"",
                "write the term and its form, as in child/children");
          }
        }
      }
    }
    return forms;
  }

  private boolean caseSensitive(CsvRow row) {
    String cell = text(row, Kind.CASE).toLowerCase(Locale.ROOT);
    List<String> known = List.of("sensitive", "insensitive");
    if (!cell.isEmpty() && !known.contains(cell)) {
      String advice = Suggestion.advice(cell, List.of("sensitive"));
      problem(row, Kind.CASE, cell, "\"" + cell + "\" is not known", advice);
    }
    return cell.equals("sensitive");
  }

  private <E extends Enum<E>> E choice(CsvRow row, Kind kind, E[] values, E empty, String what) {
    String cell = text(row, kind);
    if (cell.isEmpty()) {
      return empty;
    }
    List<String> known = new ArrayList<>();
    for (E value : values) {
      String word = value.name().toLowerCase(Locale.ROOT);
      if (word.equals(cell.toLowerCase(Locale.ROOT))) {
        return value;
      }
      known.add(word);
    }
    String lower = cell.toLowerCase(Locale.ROOT);
    problem(row, kind, cell, "\"" + cell + "\" is not " + what, Suggestion.advice(lower, known));
    return empty;
  }

  /** One example per line of the cell, or between {@code |}. */
  private List<Entry.Example> examples(CsvRow row) {
    List<Entry.Example> examples = new ArrayList<>();
    for (String example : sentences(row, Kind.CHANGES)) {
      int arrow = example.indexOf("=>");
      if (arrow < 0) {
        problem(
            row,
            Kind.CHANGES,
            example,
            "\"" + example + "\" has no \"=>\"",
            "write the sentence before => the sentence after");
      } else {
        String before = example.substring(0, arrow).strip();
        examples.add(new Entry.Example(before, example.substring(arrow + 2).strip()));
      }
    }
    return examples;
  }

  private List<String> sentences(CsvRow row, Kind kind) {
    return split(text(row, kind));
  }

  private String text(CsvRow row, Kind kind) {
    for (int i = 0; i < header.columns().size(); i++) {
      if (header.columns().get(i).kind() == kind) {
        return row.cell(i);
      }
    }
    return "";
  }

  /** What stands between bars, or on lines of its own. */
  private static List<String> split(String cell) {
    List<String> items = new ArrayList<>();
    for (String item : SEPARATOR.split(cell, -1)) {
      if (!item.isBlank()) {
        items.add(item.strip());
      }
    }
    return items;
  }

  private void problem(CsvRow row, Kind kind, String value, String message, String fix) {
    problems.add(Problems.VALUE, row, header.nameOf(kind), value, message, fix);
  }
}
