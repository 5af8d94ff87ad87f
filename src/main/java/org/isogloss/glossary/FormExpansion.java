package org.isogloss.glossary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isogloss.text.LocaleTag;

/**
 * Makes all spellings of a row's terms in one locale, each with the form of the preferred term that
 * replaces it. Two forms of a term that are spelled alike are one: the first.
 */
final class FormExpansion {

  private final LocaleTag locale;
  private final Inflection inflection;

  FormExpansion(LocaleTag locale, Inflection inflection) {
    this.locale = locale;
    this.inflection = inflection;
  }

  /** The spellings of a row's preferred term and of its avoided ones; none of a row that drops. */
  List<TermForm> formsOf(Entry entry) {
    List<TermForm> made = new ArrayList<>();
    if (entry.action() == Action.DROP) {
      return made;
    }
    String preferred = entry.preferredIn(locale).orElse("");
    List<String> replacements =
        preferred.isEmpty() ? List.of("") : inflection.forms(preferred, entry, locale);
    if (!preferred.isEmpty()) {
      add(entry, TermMatch.Kind.PREFERRED, preferred, List.of(""), made);
    }
    for (String term : entry.avoidedIn(locale)) {
      add(entry, TermMatch.Kind.AVOIDED, term, replacements, made);
    }
    return made;
  }

  private void add(
      Entry entry,
      TermMatch.Kind kind,
      String term,
      List<String> replacements,
      List<TermForm> made) {
    List<String> forms = inflection.forms(term, entry, locale);
    Set<String> seen = new HashSet<>();
    for (int slot = 0; slot < forms.size(); slot++) {
      if (seen.add(forms.get(slot))) {
        String replacement = replacements.get(slot < replacements.size() ? slot : 0);
        boolean plural = slot > 0 || inflection.isPlural(replacement);
        made.add(new TermForm(entry, kind, term, forms.get(slot), slot, replacement, plural));
      }
    }
  }
}
