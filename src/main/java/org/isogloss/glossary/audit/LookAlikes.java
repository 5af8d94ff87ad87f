package org.isogloss.glossary.audit;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.SpoofChecker;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isogloss.glossary.Entry;
import org.isogloss.glossary.GlossaryProblem.Severity;
import org.isogloss.glossary.match.Folding;
import org.isogloss.glossary.match.TokenCursor;
import org.isogloss.text.LocaleTag;

/**
 * Finds letters that look like those of another script: no text would match them, and no eye sees
 * why. What looks alike is Unicode's to say (UTS #39), through ICU's {@link SpoofChecker}.
 *
 * <ol>
 *   <li>A word that mixes Latin, Cyrillic, Greek, Armenian or Cherokee letters has strangers in it.
 *   <li>Two terms of different scripts that look alike as a whole are one term, mistyped.
 * </ol>
 */
final class LookAlikes {

  private static final Set<Integer> ALPHABETS =
      Set.of(UScript.LATIN, UScript.CYRILLIC, UScript.GREEK, UScript.ARMENIAN, UScript.CHEROKEE);

  private static final Set<Integer> LATIN = Set.of(UScript.LATIN);

  private record Place(Entry entry, String column, String term, Set<Integer> scripts) {}

  private final Remarks remarks;
  private final Map<String, Place> bySkeleton = new HashMap<>();
  private final SpoofChecker checker =
      new SpoofChecker.Builder().setChecks(SpoofChecker.CONFUSABLE).build();

  private LookAlikes(Remarks remarks) {
    this.remarks = remarks;
  }

  static void in(LocaleTag locale, List<Entry> entries, Remarks remarks) {
    List<Place> places = entries.stream().flatMap(entry -> places(entry, locale).stream()).toList();
    Set<Integer> scripts = new TreeSet<>();
    places.forEach(place -> scripts.addAll(place.scripts()));
    if (scripts.size() > 1) {
      LookAlikes lookAlikes = new LookAlikes(remarks);
      places.forEach(lookAlikes::check);
    }
  }

  private static List<Place> places(Entry entry, LocaleTag locale) {
    List<Place> places = new ArrayList<>();
    entry.preferredIn(locale).ifPresent(term -> places.add(place(entry, locale.tag(), term)));
    for (String term : entry.avoidedIn(locale)) {
      places.add(place(entry, Remarks.avoid(locale), term));
    }
    return places;
  }

  private static Place place(Entry entry, String column, String term) {
    return new Place(entry, column, term, scripts(term));
  }

  private static Set<Integer> scripts(String text) {
    boolean ascii = true;
    boolean letters = false;
    for (int i = 0; i < text.length(); i++) {
      ascii &= text.charAt(i) < 128;
      letters |= Character.isLetter(text.charAt(i));
    }
    if (ascii) {
      return letters ? LATIN : Set.of();
    }
    Set<Integer> scripts = new TreeSet<>();
    text.codePoints().map(UScript::getScript).filter(ALPHABETS::contains).forEach(scripts::add);
    return scripts;
  }

  private void check(Place place) {
    TokenCursor cursor = new TokenCursor(place.term());
    while (place.scripts().size() > 1 && cursor.advance()) {
      if (scripts(cursor.text()).size() > 1) {
        tellMixed(place, cursor.text());
        return;
      }
    }
    String skeleton = checker.getSkeleton(Folding.fold(place.term()));
    Place other = bySkeleton.putIfAbsent(skeleton, place);
    if (other != null && !other.scripts().equals(place.scripts())) {
      tell(
          place,
          "looks like "
              + Remarks.of(other.term(), other.entry())
              + ", but is in "
              + name(place.scripts().iterator().next())
              + " letters");
    }
  }

  /** The letters of the script that has fewest of them are the strangers. */
  private void tellMixed(Place place, String word) {
    Map<Integer, Integer> counts = new TreeMap<>();
    word.codePoints()
        .map(UScript::getScript)
        .filter(ALPHABETS::contains)
        .forEach(script -> counts.merge(script, 1, Integer::sum));
    int most = counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    int stranger =
        word.codePoints()
            .filter(c -> ALPHABETS.contains(UScript.getScript(c)) && UScript.getScript(c) != most)
            .findFirst()
            .orElseThrow();
    tell(
        place,
        String.format(
            Locale.ROOT,
            "holds U+%04X %s among %s letters",
            stranger,
            UCharacter.getName(stranger),
            name(most)));
  }

  private static String name(int script) {
    return UScript.getName(script);
  }

  private void tell(Place place, String message) {
    remarks.add(
        Severity.WARNING,
        "look-alike",
        place.entry().row(),
        place.column(),
        place.term(),
        Remarks.quoted(place.term()) + " " + message,
        "type it again in one script");
  }
}
