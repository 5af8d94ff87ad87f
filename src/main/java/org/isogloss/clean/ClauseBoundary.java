package org.isogloss.clean;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Decides whether a mark between two words ends a clause, so that a space is surely missing. A rule
 * that cannot prove it says no: {@code Node.js}, {@code std:Vector} and {@code Schüler:innen} stay.
 */
final class ClauseBoundary {

  /** Words that begin sentences and hardly ever a name in code, by language. */
  private static final Map<String, Set<String>> STARTERS =
      Map.of(
          "en",
          words(
              "the this that these those it its he she they we you your my our his her their there",
              "a an i in on at as if when while after before because but and so then for from with",
              "do does did is are was were can what why how where who some many most each every",
              "however also even although once since until all both no not never always during"),
          "de",
          words(
              "der die das dem den des ein eine einen einem einer es er sie wir ihr ich wenn dann",
              "nach vor bei mit im in am auf und aber oder nicht kein keine auch so wie was warum"),
          "fr",
          words(
              "le la les l un une des il elle ils elles on nous vous je ce cette ces cela c mais",
              "et ou si quand après avant dans en pour avec sans pendant comment pourquoi votre"),
          "es",
          words(
              "el la los las un una unos unas lo es se si no en por para con sin como cuando pero",
              "y o después antes durante este esta estos estas su sus cada qué cómo también"),
          "vi",
          words(
              "các những một khi nếu nhưng và vì sau trước trong mẹ bé đây đó hãy không nên có bạn"));

  /** What follows a dot in the names of files, hosts and products. */
  private static final Set<String> AFTER_A_DOT =
      words(
          "com org net edu gov info io ai co uk de fr es vn us eu tv js ts py md txt pdf doc",
          "docx xls csv xml json html htm jpg png gif exe zip java final release");

  /** What precedes a dot, colon or comma in code and in abbreviations. */
  private static final Set<String> NO_SENTENCE_END =
      words(
          "www system console math object array string window document java javax com org",
          "net self std np pd os sys urn http https mailto file ftp xml xs xsd rdf mr mrs ms",
          "dr prof st vs etc eg ie no nr bzw vgl ca approx fig cf al inc ltd jr sr tel str",
          "tp gs ths bs category template user talk wikipedia special module portal");

  private static final Map<String, String> ONE_LETTER_WORDS =
      Map.of("en", "AI", "fr", "AÀYÔ", "es", "AYOEÚ", "pt", "AÀOEÉ", "it", "AÈEIO", "vi", "ÔÀỞỪ");

  private static final int LONG_ENOUGH_PAIR = 6;

  private ClauseBoundary() {}

  private static Set<String> words(String... lines) {
    return Set.copyOf(List.of(String.join(" ", lines).split(" ", -1)));
  }

  static boolean isProven(GluedToken token, char mark, String language) {
    String left = token.left().toLowerCase(Locale.ROOT);
    String right = token.right();
    if (mark == ',' && isLowerCase(token.left()) && isLowerCase(right) && !token.opened()) {
      boolean midSentence = !token.startsText() && !token.endsText();
      return midSentence
          && !token.closed()
          && Math.min(left.length(), right.length()) >= 2
          && left.length() + right.length() >= LONG_ENOUGH_PAIR;
    }
    if (!beginsLikeASentence(right, language)) {
      return false;
    }
    boolean starter = isStarter(right, language);
    if (Character.isDigit(left.charAt(0))) {
      return mark == ':' || mark == ';' || mark == '?' || mark == '!' || (mark == '.' && starter);
    }
    if (!starter && (NO_SENTENCE_END.contains(left) || left.length() < 2)) {
      return false;
    }
    return switch (mark) {
      case '.' -> endsASentence(token, left, starter);
      case ',' -> isLowerCase(token.left()) && left.length() >= 2;
      case ':' ->
          left.length() >= 2 && !isGenderColon(right, language) && isPlainWord(token.left());
      default -> left.length() >= 2 && isPlainWord(token.left());
    };
  }

  private static boolean endsASentence(GluedToken token, String left, boolean starter) {
    if (starter) {
      return isPlainWord(token.left()) && left.length() >= 2;
    }
    String right = token.right().toLowerCase(Locale.ROOT);
    return isLowerCase(token.left())
        && left.length() >= 2
        && !token.startsText()
        && !AFTER_A_DOT.contains(right);
  }

  private static boolean isStarter(String word, String language) {
    String folded = word.toLowerCase(Locale.ROOT);
    int apostrophe = Math.max(folded.indexOf('\''), folded.indexOf('’'));
    String head = apostrophe > 0 ? folded.substring(0, apostrophe) : folded;
    return STARTERS.getOrDefault(language, Set.of()).contains(head);
  }

  /** A capital and small letters, or one of the language's words of one letter. */
  private static boolean beginsLikeASentence(String word, String language) {
    if (!Character.isUpperCase(word.charAt(0))) {
      return false;
    }
    if (word.length() == 1) {
      return ONE_LETTER_WORDS.getOrDefault(language, "").indexOf(word.charAt(0)) >= 0;
    }
    return isLowerCase(word.substring(1)) || word.charAt(1) == '\'' || word.charAt(1) == '’';
  }

  /** {@code Schüler:Innen} names both sexes in German. */
  private static boolean isGenderColon(String right, String language) {
    return language.equals("de") && (right.equals("Innen") || right.equals("In"));
  }

  /** Small letters, the first of which may be a capital. */
  private static boolean isPlainWord(String word) {
    return isLowerCase(word.substring(Character.isUpperCase(word.charAt(0)) ? 1 : 0));
  }

  private static boolean isLowerCase(String word) {
    return word.chars().noneMatch(Character::isUpperCase);
  }
}
