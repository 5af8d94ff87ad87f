package org.isogloss.glossary.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.isogloss.glossary.Action;
import org.isogloss.glossary.Entry;
import org.isogloss.glossary.match.TermKey;
import org.isogloss.text.LocaleTag;

/** What must be true of a row by itself. */
final class RowRules {

  private final String fileName;
  private final Entry entry;
  private final List<String> problems = new ArrayList<>();

  private RowRules(String fileName, Entry entry) {
    this.fileName = fileName;
    this.entry = entry;
  }

  /** The problems of a row, in the order of the columns. */
  static List<String> check(String fileName, List<LocaleTag> locales, Entry entry) {
    RowRules rules = new RowRules(fileName, entry);
    for (LocaleTag locale : locales) {
      rules.checkLocale(locale);
    }
    rules.checkAction();
    return rules.problems;
  }

  private void checkLocale(LocaleTag locale) {
    String preferred = entry.preferredIn(locale).orElse("");
    List<String> avoided = entry.avoidedIn(locale);
    if (!preferred.isEmpty() && TermKey.hasNoWord(preferred)) {
      problem(locale.tag(), quoted(preferred) + " has no letter or digit; write a term");
    }
    if (entry.action() == Action.FIX && !avoided.isEmpty() && preferred.isEmpty()) {
      problem(
          locale + ":avoid",
          quoted(avoided.get(0))
              + " has no term to replace it; write one in column \""
              + locale
              + "\", or set action to flag");
    }
    TreeSet<String> seen = new TreeSet<>();
    for (String term : avoided) {
      checkAvoided(locale, preferred, term);
      if (!seen.add(TermKey.of(term, entry))) {
        problem(locale + ":avoid", quoted(term) + " is there twice; delete one");
      }
    }
  }

  private void checkAvoided(LocaleTag locale, String preferred, String term) {
    String column = locale + ":avoid";
    if (TermKey.hasNoWord(term)) {
      problem(column, quoted(term) + " has no letter or digit to look for; delete it");
    } else if (TermKey.of(term, entry).equals(TermKey.of(preferred, entry))) {
      problem(
          column,
          quoted(term)
              + (term.equals(preferred)
                  ? " is the preferred term itself; delete one of them"
                  : " is matched like the preferred term "
                      + quoted(preferred)
                      + "; delete it, or set case to sensitive and pos to exact"));
    }
  }

  private void checkAction() {
    boolean prefers = !entry.preferred().isEmpty();
    boolean avoids = !entry.avoided().isEmpty();
    switch (entry.action()) {
      case FIX -> {
        if (!prefers && !avoids) {
          problems.add(at() + "the row has no term in any locale; fill a locale's column");
        }
      }
      case FLAG -> {
        if (!avoids) {
          problem("action", "flag reports avoided terms, and the row has none; add some");
        }
      }
      case KEEP -> {
        if (!prefers) {
          problem("action", "keep protects the preferred term, and the row has none; add it");
        }
        if (avoids) {
          problem("action", "keep replaces nothing; clear the avoided terms, or set action to fix");
        }
      }
      case DROP -> checkDrop(prefers, avoids);
    }
  }

  private void checkDrop(boolean prefers, boolean avoids) {
    if (!avoids) {
      problem("action", "drop hides blocks that are an avoided term, and the row has none; add it");
    }
    if (prefers) {
      problem("action", "drop puts nothing in a block's place; clear the preferred terms");
    }
    if (!entry.when().isEmpty() || !entry.unless().isEmpty()) {
      problem("action", "drop looks at whole blocks; clear when and unless");
    }
  }

  private void problem(String column, String message) {
    problems.add(at() + "column \"" + column + "\": " + message);
  }

  private String at() {
    return fileName + ":" + entry.row() + ": ";
  }

  private static String quoted(String term) {
    return "\"" + term + "\"";
  }
}
