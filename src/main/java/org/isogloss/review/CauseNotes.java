package org.isogloss.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.isogloss.glossary.Entry;
import org.isogloss.glossary.Glossary;
import org.isogloss.review.view.CauseNote;
import org.isogloss.text.Cause;
import org.isogloss.text.LocaleTag;

/**
 * Says why something was changed: the rule, the glossary row and the editor's note, in words. Safe
 * for threads.
 */
final class CauseNotes {

  private final Messages messages;
  private final GlossaryPages pages;
  private final Map<Integer, Entry> entries = new HashMap<>();

  /** A row is named at each of its changes; at most rows times locales are kept. */
  private final Map<LocaleTag, Map<Integer, String>> rows = new ConcurrentHashMap<>();

  CauseNotes(Messages messages, Glossary glossary) {
    this.messages = messages;
    this.pages = new GlossaryPages(glossary);
    for (Entry entry : glossary.entries()) {
      entries.put(entry.row(), entry);
    }
  }

  /** Words for rules alone. */
  static CauseNotes none(Messages messages) {
    return new CauseNotes(messages, new Glossary("", List.of(), List.of()));
  }

  /** What a rule does; empty where nobody has put it into words. */
  String rule(String rule) {
    return messages.textOr("rule." + rule, "");
  }

  /** A row in words, as texts of a locale see it; empty for {@link Cause#NO_ROW}. */
  String row(int row, LocaleTag locale) {
    if (row == Cause.NO_ROW) {
      return "";
    }
    return rows.computeIfAbsent(locale, in -> new ConcurrentHashMap<>())
        .computeIfAbsent(row, number -> inWords(number, locale));
  }

  private String inWords(int row, LocaleTag locale) {
    String number = Integer.toString(row);
    Entry entry = entries.get(row);
    if (entry == null) {
      return messages.text("row.number", number);
    }
    String terms = terms(entry, locale);
    return terms.isEmpty()
        ? messages.text("row.number", number)
        : messages.text("row.terms", number, terms);
  }

  /** The terms of a row in a locale: what to use, and instead of what. */
  String terms(int row, LocaleTag locale) {
    Entry entry = entries.get(row);
    return entry == null ? "" : terms(entry, locale);
  }

  private String terms(Entry entry, LocaleTag locale) {
    String preferred = entry.preferredIn(locale).orElse("");
    String avoided = String.join("” / “", entry.avoidedIn(locale));
    if (avoided.isEmpty()) {
      return preferred.isEmpty() ? "" : messages.text("terms.preferred", preferred);
    }
    return preferred.isEmpty()
        ? messages.text("terms.avoided", avoided)
        : messages.text("terms.both", preferred, avoided);
  }

  /** The editor's note on a row; empty for none. */
  String note(int row) {
    Entry entry = entries.get(row);
    return entry == null ? "" : entry.note();
  }

  /** A cause; the note is the cause's own or, without one, the row's. */
  CauseNote of(Cause cause, LocaleTag locale) {
    String note = cause.note().isEmpty() ? note(cause.row()) : cause.note();
    return new CauseNote(
        rule(cause.rule()),
        cause.rule(),
        row(cause.row(), locale),
        pages.fromReview(cause.row()),
        note);
  }

  /** A row whose preferred term was found: that term in every locale, anchored as a rule. */
  CauseNote term(int row) {
    Entry entry = entries.get(row);
    String words = "";
    if (entry != null) {
      words =
          new TreeMap<>(entry.preferred())
              .entrySet().stream()
                  .map(e -> messages.text("term.in", e.getKey().tag(), e.getValue()))
                  .collect(Collectors.joining(" · "));
    }
    return new CauseNote(
        words,
        "term-" + row,
        messages.text("row.number", Integer.toString(row)),
        pages.fromReview(row),
        note(row));
  }

  /** Several causes. */
  List<CauseNote> of(List<Cause> causes, LocaleTag locale) {
    List<CauseNote> notes = new ArrayList<>(causes.size());
    for (Cause cause : causes) {
      notes.add(of(cause, locale));
    }
    return notes;
  }
}
