package org.isogloss.glossary.sheet;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isogloss.glossary.Action;
import org.isogloss.glossary.Entry;
import org.isogloss.glossary.match.TermKey;
import org.isogloss.glossary.sheet.Column.Kind;
import org.isogloss.text.LocaleTag;

/** What must be true of a row by itself. */
final class RowRules {

  private final CsvRow row;
  private final Header header;
  private final Entry entry;
  private final Problems problems;

  private RowRules(CsvRow row, Header header, Entry entry, Problems problems) {
    this.row = row;
    this.header = header;
    this.entry = entry;
    this.problems = problems;
  }

  /** Adds the problems of a row, in the order of the columns. */
  static void check(CsvRow row, Header header, Entry entry, Problems problems) {
    RowRules rules = new RowRules(row, header, entry, problems);
    header.locales().forEach(rules::checkLocale);
    rules.checkAction();
  }

  private void checkLocale(LocaleTag locale) {
    String preferred = entry.preferredIn(locale).orElse("");
    List<String> avoided = entry.avoidedIn(locale);
    String column = header.nameOf(Kind.PREFERRED, locale);
    if (!preferred.isEmpty() && TermKey.hasNoWord(preferred)) {
      problem(column, preferred, quoted(preferred) + " has no letter or digit", "write a term");
    }
    String avoid = header.nameOf(Kind.AVOID, locale);
    if (entry.action() == Action.FIX && !avoided.isEmpty() && preferred.isEmpty()) {
      problem(
          avoid,
          avoided.get(0),
          quoted(avoided.get(0)) + " has no term to replace it",
          "write one in column " + quoted(column) + ", or set action to flag");
    }
    String preferredKey = TermKey.of(preferred, entry);
    Set<String> seen = new HashSet<>();
    for (String term : avoided) {
      String key = TermKey.of(term, entry);
      checkAvoided(avoid, preferred, term, key.equals(preferredKey));
      if (!seen.add(key)) {
        problem(avoid, term, quoted(term) + " is there twice", "delete one");
      }
    }
  }

  private void checkAvoided(String column, String preferred, String term, boolean alike) {
    if (TermKey.hasNoWord(term)) {
      problem(column, term, quoted(term) + " has no letter or digit to look for", "delete it");
    } else if (term.equals(preferred)) {
      problem(column, term, quoted(term) + " is the preferred term itself", "delete one of them");
    } else if (alike) {
      problem(
          column,
          term,
          quoted(term) + " is matched like the preferred term " + quoted(preferred),
          "delete it, or set case to sensitive and pos to exact");
    }
  }

  private void checkAction() {
    boolean prefers = !entry.preferred().isEmpty();
    boolean avoids = !entry.avoided().isEmpty();
    switch (entry.action()) {
      case FIX -> {
        if (!prefers && !avoids) {
          problem("", "", "the row has no term in any locale", "fill a locale's column");
        }
      }
      case FLAG -> {
        if (!avoids) {
          action("flag reports avoided terms, and the row has none", "add some");
        }
      }
      case KEEP -> {
        if (!prefers) {
          action("keep protects the preferred term, and the row has none", "add it");
        }
        if (avoids) {
          action("keep replaces nothing", "clear the avoided terms, or set action to fix");
        }
      }
      case DROP -> checkDrop(prefers, avoids);
    }
  }

  private void checkDrop(boolean prefers, boolean avoids) {
    if (!avoids) {
      action("drop hides blocks that are an avoided term, and the row has none", "add it");
    }
    if (prefers) {
      action("drop puts nothing in a block's place", "clear the preferred terms");
    }
    if (!entry.when().isEmpty() || !entry.unless().isEmpty()) {
      action("drop looks at whole blocks", "clear when and unless");
    }
  }

  private void action(String message, String fix) {
    problem(header.nameOf(Kind.ACTION), entry.action().word(), message, fix);
  }

  private void problem(String column, String value, String message, String fix) {
    problems.add(Problems.ROW, row, column, value, message, fix);
  }

  private static String quoted(String term) {
    return "\"" + term + "\"";
  }
}
