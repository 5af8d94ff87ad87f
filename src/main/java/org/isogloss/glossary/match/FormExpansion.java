package org.isogloss.glossary.match;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isogloss.glossary.Action;
import org.isogloss.glossary.Entry;
import org.isogloss.glossary.PartOfSpeech;
import org.isogloss.glossary.TermMatch;
import org.isogloss.glossary.inflect.Form;
import org.isogloss.glossary.inflect.Inflection;
import org.isogloss.text.LocaleTag;

/**
 * Makes all spellings of a row's terms in one locale, each with the form of the preferred term that
 * replaces it. Two forms of a term that are spelled alike are one: the first.
 */
public final class FormExpansion {

  private static final Form NOTHING = new Form("", Inflection.BASE, false);

  private final LocaleTag locale;
  private final Inflection inflection;

  /** The forms of one locale's terms, by its language's own inflection. */
  public static FormExpansion of(LocaleTag locale) {
    return new FormExpansion(locale, Inflection.of(locale));
  }

  FormExpansion(LocaleTag locale, Inflection inflection) {
    this.locale = locale;
    this.inflection = inflection;
  }

  /** The spellings of a row's preferred term and of its avoided ones; none of a row that drops. */
  public List<TermForm> formsOf(Entry entry) {
    List<TermForm> made = new ArrayList<>();
    if (entry.action() == Action.DROP) {
      return made;
    }
    String preferred = entry.preferredIn(locale).orElse("");
    List<Form> replacements = preferred.isEmpty() ? List.of() : forms(preferred, entry);
    if (!preferred.isEmpty()) {
      add(entry, TermMatch.Kind.PREFERRED, preferred, List.of(), made);
    }
    for (String term : entry.avoidedIn(locale)) {
      add(entry, TermMatch.Kind.AVOIDED, term, replacements, made);
    }
    return made;
  }

  private void add(
      Entry entry, TermMatch.Kind kind, String term, List<Form> replacements, List<TermForm> made) {
    Set<String> seen = new HashSet<>();
    for (Form form : forms(term, entry)) {
      if (seen.add(form.spelling())) {
        Form replacement = standingFor(form, replacements);
        boolean plural = form.slot() > Inflection.BASE || replacement.plural();
        made.add(
            new TermForm(
                entry, kind, term, form.spelling(), form.slot(), replacement.spelling(), plural));
      }
    }
  }

  /** The first form in the same slot, or else the preferred term as written. */
  private static Form standingFor(Form form, List<Form> replacements) {
    for (Form replacement : replacements) {
      if (replacement.slot() == form.slot()) {
        return replacement;
      }
    }
    return replacements.isEmpty() ? NOTHING : replacements.get(0);
  }

  /** The forms of a word that is no row's term. */
  List<Form> forms(String word) {
    return inflection.forms(word, PartOfSpeech.ANY);
  }

  /** The forms of a row's term; the editor's own forms overrule the language's. */
  List<Form> forms(String term, Entry entry) {
    List<String> cells = entry.forms().getOrDefault(locale, List.of());
    String key = cells.isEmpty() ? "" : Folding.fold(term);
    for (String cell : cells) {
      String[] own = cell.split("/", -1);
      String base = Folding.fold(own[0].strip());
      boolean last = key.endsWith(base) && key.length() == term.length();
      int stem = term.length() - base.length();
      if (key.equals(base) || (last && Character.isWhitespace(term.charAt(stem - 1)))) {
        List<Form> forms = new ArrayList<>(List.of(new Form(term, Inflection.BASE, false)));
        for (int i = 1; i < own.length; i++) {
          String form = own[i].strip();
          forms.add(
              new Form(
                  key.equals(base) ? form : term.substring(0, stem) + form,
                  i,
                  i == Inflection.PLURAL));
        }
        return forms;
      }
    }
    return inflection.forms(term, entry.pos());
  }
}
