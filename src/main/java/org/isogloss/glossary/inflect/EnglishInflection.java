package org.isogloss.glossary.inflect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isogloss.glossary.PartOfSpeech;

/**
 * The forms of English terms: the number of nouns, the parts of verbs, the degrees of short
 * adjectives, each on the word of the phrase that has them. The possessive needs no form of its
 * own: an apostrophe ends a word. A noun that is a plural as written has no other form.
 */
final class EnglishInflection implements Inflection {

  private static final String DO_NOT = "do not ";

  @Override
  public List<Form> forms(String term, PartOfSpeech pos) {
    List<Form> forms = new ArrayList<>();
    switch (pos) {
      case ANY, NOUN -> addNumbers(term, forms);
      case VERB -> addParts(term, forms);
      case ADJECTIVE -> addDegrees(term, forms);
      case PROPER, EXACT -> forms.add(new Form(term, BASE, false));
    }
    return forms;
  }

  /** Long adjectives are compared by {@code more} and {@code most}. */
  @Override
  public List<Form> replacements(String term, PartOfSpeech pos, List<Form> forms) {
    return pos == PartOfSpeech.ADJECTIVE && forms.size() == 1
        ? List.of(
            forms.get(0),
            new Form("more " + term, COMPARATIVE, false),
            new Form("most " + term, SUPERLATIVE, false))
        : forms;
  }

  private static void addNumbers(String term, List<Form> forms) {
    EnglishHead head = EnglishHead.ofNoun(term);
    if (head == null) {
      forms.add(new Form(term, BASE, false));
    } else if (head.isAbbreviation()) {
      forms.add(new Form(term, BASE, false));
      forms.add(new Form(head.with(EnglishSpelling.plainS(head.lower())), PLURAL, true));
    } else if (EnglishNouns.isPlural(head.lower())) {
      forms.add(new Form(term, BASE, true));
    } else {
      forms.add(new Form(term, BASE, false));
      for (String plural : EnglishNouns.plurals(head.lower())) {
        forms.add(new Form(head.with(plural), PLURAL, true));
      }
    }
  }

  private static void addParts(String term, List<Form> forms) {
    forms.add(new Form(term, BASE, false));
    if (term.toLowerCase(Locale.ROOT).startsWith(DO_NOT)) {
      String rest = term.substring(2);
      forms.add(new Form(term.charAt(0) + "oes" + rest, THIRD_PERSON, false));
      forms.add(new Form(term.charAt(0) + "id" + rest, PAST, false));
      return;
    }
    EnglishHead head = EnglishHead.ofVerb(term);
    if (head == null) {
      return;
    }
    if (head.lower().equals("be")) {
      add(head, List.of("are", "am"), BASE, forms);
    }
    EnglishVerbs.Parts parts = EnglishVerbs.of(head.lower());
    add(head, parts.third(), THIRD_PERSON, forms);
    add(head, parts.past(), PAST, forms);
    add(head, parts.participle(), PARTICIPLE, forms);
    add(head, parts.ing(), ING, forms);
  }

  private static void addDegrees(String term, List<Form> forms) {
    forms.add(new Form(term, BASE, false));
    boolean word = !term.isEmpty() && term.codePoints().allMatch(Character::isLetter);
    if (word) {
      EnglishHead head = new EnglishHead("", term, "");
      EnglishAdjectives.Degrees degrees = EnglishAdjectives.of(head.lower());
      add(head, degrees.comparative(), COMPARATIVE, forms);
      add(head, degrees.superlative(), SUPERLATIVE, forms);
    }
  }

  private static void add(EnglishHead head, List<String> spellings, int slot, List<Form> forms) {
    for (String spelling : spellings) {
      forms.add(new Form(head.with(spelling), slot, false));
    }
  }
}
