package org.isogloss.glossary.normalize;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words of a language that agree with the noun beside them, as far as their letters tell. Only
 * words that show a difference are in: French {@code les} fits any plural.
 *
 * @param before the words before a noun, in lower case: articles and other determiners, and in
 *     languages that have no article the endings of adjectives
 * @param after the endings of participles after a noun; matches nothing where adjectives stand
 *     before it
 * @param beforeVowel of words that change before a vowel what they become there
 * @param beforeConsonant of the same words as they stand before a vowel what they are elsewhere
 */
record AgreeingWords(
    Pattern before,
    Pattern after,
    Map<String, String> beforeVowel,
    Map<String, String> beforeConsonant) {

  /** Whether a phrase ends with the word that gives it its gender: nothing agreeing follows it. */
  boolean isHeadLast() {
    return after.pattern().equals(NOTHING);
  }

  private static final String NOTHING = "(?!)";
  private static final Map<String, AgreeingWords> BY_LANGUAGE = new HashMap<>();

  static {
    addRomance();
    addGermanic();
    addSlavic();
    add(
        "el",
        "ο|η|το|τον|τη|την|του|της|στο|στον|στη|στην|στου|στης|ένα|έναν|μια|μία|ένας",
        NOTHING);
  }

  private static void addRomance() {
    BY_LANGUAGE.put(
        "fr",
        words(
            "le|la|l'|un|une|du|au|ce|cet|cette|mon|ma|ton|ta|son|sa|quel|quelle|aucun|aucune|tout"
                + "|toute|certain|certaine|certains|certaines|quels|quelles|tous|toutes",
            "\\p{L}{2,}(?:ée?s?|eux|euses?)",
            Map.ofEntries(
                Map.entry("le", "l'"),
                Map.entry("la", "l'"),
                Map.entry("de", "d'"),
                Map.entry("du", "de l'"),
                Map.entry("au", "à l'"),
                Map.entry("ce", "cet"),
                Map.entry("ma", "mon"),
                Map.entry("ta", "ton"),
                Map.entry("sa", "son"),
                Map.entry("que", "qu'")),
            Map.of("l'", "le or la", "d'", "de", "cet", "ce", "qu'", "que")));
    BY_LANGUAGE.put(
        "it",
        words(
            "il|lo|la|l'|i|gli|le|un|uno|una|un'|(?:de|da|ne|su|a)(?:l|llo|lla|ll'|i|gli|lle)"
                + "|quest[oaei]|quel|quell[oae]|quei|quegli",
            "\\p{L}{3,}[aiu]t[oaie]",
            Map.of("il", "l'", "lo", "l'", "del", "dell'", "al", "all'", "nel", "nell'"),
            Map.of(
                "l'",
                "il, lo or la",
                "un'",
                "una",
                "dell'",
                "del, dello or della",
                "all'",
                "al, allo or alla",
                "nell'",
                "nel, nello or nella")));
    BY_LANGUAGE.put(
        "ca",
        words(
            "el|la|l'|els|les|un|una|uns|unes|del|dels|al|als|pel|pels|aquest[as]?|aquestes|aquell"
                + "|aquella",
            "\\p{L}{3,}[aiu](?:t|da|ts|des)",
            Map.of("el", "l'", "de", "d'", "del", "de l'", "al", "a l'"),
            Map.of("l'", "el or la", "d'", "de")));
    add(
        "es",
        "el|la|los|las|un|una|unos|unas|del|al|est[ea]|est[oa]s|es[ea]|es[oa]s|aquel|aquella"
            + "|aquell[oa]s|nuestr[oa]s?|otr[oa]s?|much[oa]s?|poc[oa]s?|tod[oa]s?|mism[oa]s?"
            + "|algún|algunas?|algunos|ningún|ninguna",
        "\\p{L}{2,}[ai]d[oa]s?");
    add(
        "pt",
        "o|a|os|as|um|uma|uns|umas|d[oa]s?|n[oa]s?|ao|à|aos|às|pel[oa]s?|est[ea]s?|ess[ea]s?"
            + "|aquel[ea]s?|d?num|d?numa|meus?|minhas?|seus?|suas?|noss[oa]s?|outr[oa]s?|tod[oa]s?",
        "\\p{L}{2,}[ai]d[oa]s?");
    add("ro", "un|o|unui|unei|acest|această|acestui|acestei|acel|acea", NOTHING);
  }

  private static void addGermanic() {
    add(
        "de",
        "der|die|das|dem|den|des|ein(?:e[mnrs]?)?|kein(?:e[mnrs]?)?|[mds]ein(?:e[mnrs]?)?"
            + "|ihr(?:e[mnrs]?)?|unse?r(?:e[mnrs]?)?|eue?r(?:e[mnrs]?)?|dies(?:e[mnrs]?)"
            + "|jed(?:e[mnrs]?)|jen(?:e[mnrs]?)|welch(?:e[mnrs]?)|am|ans|aufs|beim|durchs|fürs|im|ins"
            + "|ums|vom|zum|zur",
        NOTHING);
    add("nl", "de|het|dit|dat|deze|die|ons|onze|elk|elke|ieder|iedere", NOTHING);
    add("sv", "en|ett|den|det|denna|detta|[mds]in|[mds]itt|någon|något|ingen|inget", NOTHING);
    add("da", "en|et|den|det|denne|dette|[mds]in|[mds]it|nogen|noget|ingen|intet", NOTHING);
    add("nb", "en|ei|et|den|det|denne|dette|[mds]in|[mds]itt|[mds]i|noen|noe|ingen", NOTHING);
    add("no", "en|ei|et|den|det|denne|dette|[mds]in|[mds]itt|[mds]i|noen|noe|ingen", NOTHING);
  }

  private static void addSlavic() {
    add(
        "ru",
        "эт(?:от|а|о|ого|ой|ому|им|ом|у)|т(?:от|а|ого|ой|ому)|мо(?:й|я|ё|его|ей|ему|ю)"
            + "|(?:ваш|наш)(?:а|е|его|ей|ему|у)?|од(?:ин|на|но|ного|ной|ному|ну)"
            + "|\\p{L}{2,}(?:ый|ий|ой|ая|яя|ое|ее|ую|юю|ого|его|ому|ему|ым|им)",
        NOTHING);
    add(
        "uk",
        "ц(?:ей|я|е|ього|ієї|ьому|ій|ю)|т(?:ой|а|е|ого|ієї)|мо(?:й|я|є|го|єї)|од(?:ин|на|не|ного)"
            + "|\\p{L}{2,}(?:ий|ій|ого|ього|ому|ьому|ої|ьої)",
        NOTHING);
    add(
        "pl",
        "t(?:en|a|o|ego|ej|emu|ę|ą)|m(?:ój|oja|oje|ojego|ojej)|jed(?:en|na|no|nego|nej)|każd[yae]"
            + "|\\p{L}{2,}(?:ego|iej|emu|owy|owa|owe|ny|na|ne|ski|ska|skie)",
        NOTHING);
    add(
        "cs",
        "t(?:en|a|o|oho|omu)|můj|moje|má|jed(?:en|na|no|noho|né)|každ[ýáé]"
            + "|\\p{L}{2,}(?:ý|ého|ému|ým|ná|né|vá|vé|ská|ské)",
        NOTHING);
  }

  /** The words of a language, if they are known. */
  static Optional<AgreeingWords> of(String language) {
    @Nullable AgreeingWords words = BY_LANGUAGE.get(language);
    return Optional.ofNullable(words);
  }

  private static void add(String language, String before, String after) {
    BY_LANGUAGE.put(language, words(before, after, Map.of(), Map.of()));
  }

  private static AgreeingWords words(
      String before,
      String after,
      Map<String, String> beforeVowel,
      Map<String, String> beforeConsonant) {
    return new AgreeingWords(
        Pattern.compile(before), Pattern.compile(after), beforeVowel, beforeConsonant);
  }
}
