package org.isogloss.glossary.match;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.isogloss.glossary.Action;
import org.isogloss.glossary.Entry;
import org.isogloss.glossary.PartOfSpeech;
import org.isogloss.glossary.TermMatch;
import org.isogloss.glossary.inflect.Form;
import org.isogloss.glossary.inflect.Inflection;
import org.isogloss.text.LocaleTag;

/**
 * Makes all spellings of a row's terms in one locale, each with the form of the preferred term that
 * replaces it.
 *
 * <ol>
 *   <li>The forms of a term are the editor's own, where a cell of {@code <locale>:forms} begins
 *       with the term or with its last word, of a verb its first; or else the language's.
 *   <li>Two forms of a term that are spelled alike are one: the first. If one of them is a
 *       participle whose replacement is spelled otherwise, it takes that along; which is meant
 *       shows where it is found (see {@link TermForm#at}).
 *   <li>A form is replaced by the first of the preferred term's in the same slot, or, where there
 *       is none, by the preferred term as written.
 * </ol>
 */
public final class FormExpansion {

  /** An English verb in four parts has one form for past and participle: base/s/past/ing. */
  private static final int REGULAR_VERB = 4;

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

  LocaleTag locale() {
    return locale;
  }

  /** The spellings of a row's preferred term and of its avoided ones; none of a row that drops. */
  public List<TermForm> formsOf(Entry entry) {
    List<TermForm> made = new ArrayList<>();
    if (entry.action() == Action.DROP) {
      return made;
    }
    String preferred = entry.preferredIn(locale).orElse("");
    List<Form> replacements = List.of();
    if (!preferred.isEmpty()) {
      List<Form> own = ownForms(preferred, entry);
      List<Form> forms = own.isEmpty() ? inflection.forms(preferred, entry.pos()) : own;
      replacements = own.isEmpty() ? inflection.replacements(preferred, entry.pos(), forms) : own;
      add(entry, TermMatch.Kind.PREFERRED, preferred, forms, List.of(), made);
    }
    for (String term : entry.avoidedIn(locale)) {
      add(entry, TermMatch.Kind.AVOIDED, term, forms(term, entry), replacements, made);
    }
    return made;
  }

  private void add(
      Entry entry,
      TermMatch.Kind kind,
      String term,
      List<Form> forms,
      List<Form> replacements,
      List<TermForm> made) {
    for (int i = 0; i < forms.size(); i++) {
      Form form = forms.get(i);
      if (isNew(form.spelling(), forms.subList(0, i))) {
        Form replacement = standingFor(form, replacements);
        String participle = participle(entry, form, forms, replacements);
        made.add(
            new TermForm(
                entry,
                kind,
                term,
                form.spelling(),
                form.slot(),
                replacement.spelling(),
                participle.equals(replacement.spelling()) ? "" : participle,
                form.plural() || replacement.plural()));
      }
    }
  }

  private static boolean isNew(String spelling, List<Form> before) {
    for (Form form : before) {
      if (form.spelling().equals(spelling)) {
        return false;
      }
    }
    return true;
  }

  /** What replaces a form where it is a participle; empty if it never is, or is nothing else. */
  private static String participle(
      Entry entry, Form form, List<Form> forms, List<Form> replacements) {
    if (entry.pos() == PartOfSpeech.VERB && form.slot() < Inflection.PARTICIPLE) {
      for (Form other : forms) {
        if (other.slot() == Inflection.PARTICIPLE && other.spelling().equals(form.spelling())) {
          return standingFor(other, replacements).spelling();
        }
      }
    }
    return "";
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

  /**
   * The forms of a word that is no row's term: those of a noun, and of one word those of a verb
   * too, since nothing tells which it is.
   */
  List<Form> forms(String word) {
    List<Form> forms = new ArrayList<>(inflection.forms(word, PartOfSpeech.ANY));
    if (word.codePoints().allMatch(Character::isLetter)) {
      forms.addAll(inflection.forms(word, PartOfSpeech.VERB));
    }
    return forms;
  }

  /** The forms of a row's term; the editor's own forms overrule the language's. */
  List<Form> forms(String term, Entry entry) {
    List<Form> own = ownForms(term, entry);
    return own.isEmpty() ? inflection.forms(term, entry.pos()) : own;
  }

  /** The forms of a term by the first of the editor's cells that says any; empty if none does. */
  private List<Form> ownForms(String term, Entry entry) {
    List<String> cells = entry.forms().getOrDefault(locale, List.of());
    boolean verb = entry.pos() == PartOfSpeech.VERB;
    String key = cells.isEmpty() ? "" : Folding.fold(term);
    for (String cell : cells) {
      List<String> own = Stream.of(cell.split("/", -1)).map(String::strip).toList();
      String base = Folding.fold(own.get(0));
      if (key.equals(base)) {
        return spelled("", own, "", term, verb);
      }
      // The places of the folded word are those of the word as long as folding keeps the length.
      int rest = key.length() == term.length() ? term.length() - base.length() : 0;
      if (rest > 1 && verb && key.startsWith(base) && isSpace(term, base.length())) {
        return spelled("", own, term.substring(base.length()), term, true);
      }
      if (rest > 1 && !verb && key.endsWith(base) && isSpace(term, rest - 1)) {
        return spelled(term.substring(0, rest), own, "", term, false);
      }
    }
    return List.of();
  }

  private static boolean isSpace(String term, int offset) {
    return Character.isWhitespace(term.charAt(offset));
  }

  /** The editor's forms with what stands before and after them in the term. */
  private List<Form> spelled(
      String before, List<String> own, String after, String term, boolean verb) {
    List<Form> forms = new ArrayList<>(List.of(new Form(term, Inflection.BASE, false)));
    boolean regular = verb && own.size() == REGULAR_VERB && locale.language().equals("en");
    for (int i = 1; i < own.size(); i++) {
      int slot = regular && i == REGULAR_VERB - 1 ? Inflection.ING : i;
      boolean plural = !verb && slot == Inflection.PLURAL;
      String spelling = before + own.get(i) + after;
      if (own.get(i).isEmpty()) {
        continue;
      }
      forms.add(new Form(spelling, slot, plural));
      if (regular && slot == Inflection.PAST) {
        forms.add(new Form(spelling, Inflection.PARTICIPLE, false));
      }
    }
    return forms;
  }
}
