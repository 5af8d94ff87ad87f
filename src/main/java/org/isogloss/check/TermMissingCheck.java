package org.isogloss.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isogloss.glossary.Action;
import org.isogloss.glossary.Entry;
import org.isogloss.glossary.Glossary;
import org.isogloss.glossary.TermMatch;
import org.isogloss.text.Finding;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.Segment;
import org.isogloss.text.Severity;
import org.isogloss.text.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A preferred term of the source whose translation the target does not use.
 *
 * <ol>
 *   <li>The source's preferred terms are found sentence by sentence.
 *   <li>Of a row that is kept, the term itself must stand in the target.
 *   <li>Of any other row with a term for the locale, that term must stand there in some form, or
 *       that of another row with the same source term.
 * </ol>
 */
final class TermMissingCheck implements Check {

  static final String RULE = "check.term-missing";

  /** A unit's target, and the rows the glossary itself finds there: it alone knows odd forms. */
  private static final class Target {

    private final TermSearch search;
    private final String text;
    private final CheckContext context;
    private @Nullable Set<Integer> rows;

    Target(String text, CheckContext context) {
      this.search = new TermSearch(text, context.target());
      this.text = text;
      this.context = context;
    }

    /** Looked up when the first term is missing, and once. */
    Set<Integer> rows() {
      Set<Integer> found = rows;
      if (found == null) {
        found = new HashSet<>();
        for (TermMatch match :
            context.terminology().find(text, context.target(), TermMatch.Kind.PREFERRED)) {
          found.add(match.entry().row());
        }
        rows = found;
      }
      return found;
    }
  }

  private final Map<String, List<Entry>> rowsOfTerm = new HashMap<>();

  TermMissingCheck(Glossary glossary) {
    for (Entry entry : glossary.entries()) {
      for (String term : new LinkedHashSet<>(entry.preferred().values())) {
        rowsOfTerm.computeIfAbsent(Words.fold(term), key -> new ArrayList<>()).add(entry);
      }
    }
  }

  @Override
  public String rule() {
    return RULE;
  }

  @Override
  public List<Finding> check(Unit unit, CheckContext context) {
    if (!unit.isAligned() || unit.targetText().isBlank()) {
      return List.of();
    }
    Target target = new Target(unit.targetText(), context);
    List<Finding> findings = new ArrayList<>();
    Set<Integer> rows = new LinkedHashSet<>();
    for (Segment segment : unit.source()) {
      for (TermMatch match : preferred(segment, context)) {
        if (rows.add(match.entry().row()) && !isThere(match, target, context)) {
          missing(unit, segment, match, context, findings);
        }
      }
    }
    return findings;
  }

  private static List<TermMatch> preferred(Segment segment, CheckContext context) {
    return context
        .terminology()
        .find(segment.current(), context.source(), TermMatch.Kind.PREFERRED);
  }

  private boolean isThere(TermMatch match, Target target, CheckContext context) {
    Entry entry = match.entry();
    if (entry.action() == Action.KEEP) {
      return target.search.hasVerbatim(match.term(), entry.caseSensitive());
    }
    for (Entry row : rowsOfTerm.getOrDefault(Words.fold(match.term()), List.of(entry))) {
      for (String form : forms(row, context.target())) {
        if (target.search.has(form)) {
          return true;
        }
      }
    }
    return target.rows().contains(entry.row());
  }

  private static List<String> forms(Entry entry, LocaleTag locale) {
    List<String> forms = new ArrayList<>();
    entry.preferredIn(locale).ifPresent(forms::add);
    for (String group : entry.forms().getOrDefault(locale, List.of())) {
      forms.addAll(List.of(group.split("/", -1)));
    }
    forms.removeIf(String::isBlank);
    return forms;
  }

  private static void missing(
      Unit unit, Segment segment, TermMatch match, CheckContext context, List<Finding> findings) {
    Entry entry = match.entry();
    String found = Findings.quote(match.span().of(segment.current()));
    String place = context.place(entry.row());
    String message;
    if (entry.action() == Action.KEEP) {
      message =
          String.format(
              Locale.ROOT,
              "The source names %s, which %s keeps in every language, but the target does not; write %s.",
              found,
              place,
              Findings.quote(match.term()));
    } else if (entry.preferredIn(context.target()).isPresent()) {
      message =
          String.format(
              Locale.ROOT,
              "The source says %s, but the target does not say %s; use that term of %s or confirm the wording.",
              found,
              Findings.quote(entry.preferredIn(context.target()).orElseThrow()),
              place);
    } else {
      return;
    }
    findings.add(Finding.about(unit.id(), RULE, Severity.WARNING, message, entry.row()));
  }
}
