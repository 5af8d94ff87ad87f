package org.isogloss.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.isogloss.glossary.PartOfSpeech;
import org.isogloss.glossary.inflect.Form;
import org.isogloss.glossary.inflect.Inflection;
import org.isogloss.text.LocaleTag;

/**
 * Measures the forms of words on a treebank of Universal Dependencies, by type.
 *
 * <p>A type is a lemma with a form of it, both in lower case and of letters alone. It is
 * <i>recognised</i> if the form is among those made from the lemma, and <i>produced</i> if it is
 * the one that would replace another term in the same form: the first in its slot, or the lemma
 * itself where the slot is empty.
 *
 * <p>Usage: {@code InflectionEvaluation LOCALE FILE.conllu...}
 */
public final class InflectionEvaluation {

  private static final int FORM = 1;
  private static final int LEMMA = 2;
  private static final int UPOS = 3;
  private static final int XPOS = 4;
  private static final int FEATS = 5;
  private static final int COLUMNS = 10;
  private static final Map<String, Integer> VERB_SLOTS =
      Map.of(
          "VBZ", Inflection.THIRD_PERSON,
          "VBD", Inflection.PAST,
          "VBN", Inflection.PARTICIPLE,
          "VBG", Inflection.ING);
  private static final Map<String, Integer> ADJECTIVE_SLOTS =
      Map.of("JJR", Inflection.COMPARATIVE, "JJS", Inflection.SUPERLATIVE);

  /** Typing errors, abbreviations and such spellings as {@code goin}: no forms of their lemmas. */
  private static final List<String> NO_SPELLING = List.of("Typo=Yes", "Abbr=Yes", "Style=");

  private record Type(String lemma, String form, PartOfSpeech pos, int slot)
      implements Comparable<Type> {

    @Override
    public int compareTo(Type other) {
      return key().compareTo(other.key());
    }

    private String key() {
      return pos + " " + lemma + " " + slot + " " + form;
    }
  }

  private final Inflection inflection;

  private InflectionEvaluation(Inflection inflection) {
    this.inflection = inflection;
  }

  /** Prints a line per part of speech and its failures. */
  public static void main(String[] args) throws IOException {
    LocaleTag locale = LocaleTag.of(args[0]);
    Set<Type> types = new TreeSet<>();
    for (String file : List.of(args).subList(1, args.length)) {
      for (String line : Files.readAllLines(Path.of(file))) {
        addType(line.split("\t"), types);
      }
    }
    InflectionEvaluation evaluation = new InflectionEvaluation(Inflection.of(locale));
    for (PartOfSpeech pos : List.of(PartOfSpeech.NOUN, PartOfSpeech.VERB, PartOfSpeech.ADJECTIVE)) {
      evaluation.report(types.stream().filter(type -> type.pos() == pos).toList());
    }
  }

  private static void addType(String[] columns, Set<Type> types) {
    if (columns.length != COLUMNS) {
      return;
    }
    String form = columns[FORM].toLowerCase(Locale.ROOT);
    String lemma = columns[LEMMA].toLowerCase(Locale.ROOT);
    if (!isLetters(form) || !isLetters(lemma)) {
      return;
    }
    if (NO_SPELLING.stream().anyMatch(columns[FEATS]::contains)) {
      return;
    }
    String upos = columns[UPOS];
    Integer verb = VERB_SLOTS.get(columns[XPOS]);
    Integer adjective = ADJECTIVE_SLOTS.get(columns[XPOS]);
    if (upos.equals("NOUN") && columns[FEATS].contains("Number=Plur")) {
      types.add(new Type(lemma, form, PartOfSpeech.NOUN, Inflection.PLURAL));
    } else if (upos.equals("VERB") && verb != null) {
      types.add(new Type(lemma, form, PartOfSpeech.VERB, verb));
    } else if (upos.equals("ADJ") && adjective != null) {
      types.add(new Type(lemma, form, PartOfSpeech.ADJECTIVE, adjective));
    }
  }

  private static boolean isLetters(String word) {
    return !word.isEmpty() && word.codePoints().allMatch(Character::isLetter);
  }

  private void report(List<Type> types) {
    if (types.isEmpty()) {
      return;
    }
    List<String> failures = new ArrayList<>();
    int recognised = 0;
    int produced = 0;
    for (Type type : types) {
      List<Form> forms = inflection.forms(type.lemma(), type.pos());
      boolean known = forms.stream().anyMatch(form -> form.spelling().equals(type.form()));
      String made = produced(forms, type.slot());
      recognised += known ? 1 : 0;
      produced += made.equals(type.form()) ? 1 : 0;
      if (!made.equals(type.form())) {
        String failure = known ? "produced " : "unknown; produced ";
        failures.add(type.lemma() + " -> " + type.form() + ": " + failure + made);
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%s: %d types, %.2f%% recognised, %.2f%% produced%n",
        types.get(0).pos(),
        types.size(),
        100.0 * recognised / types.size(),
        100.0 * produced / types.size());
    failures.forEach(failure -> System.out.println("  " + failure));
  }

  private static String produced(List<Form> forms, int slot) {
    return forms.stream()
        .filter(form -> form.slot() == slot)
        .findFirst()
        .orElse(forms.get(0))
        .spelling();
  }
}
