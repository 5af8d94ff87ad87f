package org.isogloss.glossary.normalize;

import com.ibm.icu.text.Normalizer2;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells {@code a} from {@code an} by the sound a phrase begins with, as far as its letters say.
 *
 * <ol>
 *   <li>A number is read out: {@code an 8-week}, {@code an 11th}, {@code an 18,000}, {@code a 110}.
 *   <li>A letter by itself, or one that stands before a capital or a digit, has the sound of its
 *       name: {@code an X-ray}, {@code an mRNA}, {@code a UFO}.
 *   <li>Capitals are spelled out ({@code an MRI}) unless they read like a word ({@code a NASA}).
 *   <li>Any other word begins with its first letter's sound, the exceptions apart: {@code an hour},
 *       {@code a unit}, {@code a European}, {@code a one-off}.
 *   <li>Where both are in use ({@code a herb}, {@code an herb}) or nothing can be said, neither is
 *       preferred.
 * </ol>
 */
public final class EnglishArticle {

  private static final Optional<String> A = Optional.of("a");
  private static final Optional<String> AN = Optional.of("an");
  private static final Optional<String> EITHER = Optional.empty();

  private static final Normalizer2 NFD = Normalizer2.getNFDInstance();
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /** A number with its thousands, or a word with the apostrophes and digits inside it. */
  private static final Pattern FIRST_WORD =
      Pattern.compile(
          "(?<number>\\d+(?:,\\d{3})*)|(?<word>\\p{L}[\\p{L}\\p{M}\\d]*(?:['\u2019]\\p{L}+)*)");

  private static final Pattern NAME_BEGINS_WITH_A_VOWEL =
      Pattern.compile("[AEFHILMNORSXaefhilmnorsx]");
  private static final Pattern LETTER_BY_ITSELF = Pattern.compile(".|.[\\p{Lu}\\d].*");
  private static final Pattern CAPITALS = Pattern.compile("[\\p{Lu}\\d]{2,}(?:s|['\u2019]s)?");

  /** Capitals that could be read out as they stand. */
  private static final Pattern PRONOUNCEABLE =
      Pattern.compile(
          "(?:[BCDFGHJKLMNPQRSTVWXZ]|S[CKLMNPQTW]|F[LR])[AEIOUY](?!.*[BCDFGHJKLMNPQRSTVWXZ]{3}).+");

  private static final Pattern READ_OUT =
      Pattern.compile(
          "FAT|FUN|HAT|HIP|HUD|LAN|LEG|MAN|MAP|MOM|NEW|NOT|RAM|REM|ROM|RAW|SIM|SAD|SAM");
  private static final Pattern SPELLED_OUT =
      Pattern.compile("FAA|HIV|HOA|LAPD|LAX|LED|MIT|NAACP|NIH|ROI|SEO|SOS|SUV|[AEIO].*");

  private static final Pattern LATIN = Pattern.compile("[a-z].*");
  private static final Pattern EITHER_IS_USED =
      Pattern.compile("herb(?:s|al|ed)?|histori(?:c|cal|cally|an|ans)|homage|url");
  private static final Pattern VOWEL = Pattern.compile("[aeiou\u00E6\u00F8\u0153].*");
  private static final Pattern SILENT_CONSONANT =
      Pattern.compile("(?:hour(?!i)|honest|honou?r|heir|hors\\b|y[bcdfglmprstvx][a-z]).*");

  /** Said like {@code you} or like {@code won}. */
  private static final Pattern SPOKEN_CONSONANT =
      Pattern.compile(
          "(?:eu(?!ler)"
              + "|ew(?:e|er|an|ing)s?$"
              + "|one(?:s|self|time|way|ness|fold|sies?)?$|one['\u2019]s$|once|ouija|oui$|oaxaca"
              + "|uni(?!deal|dent|diom|llu|mag|mm|mp|n[cdfhijlmnqstv]|ron|ss|tali|tem)"
              + "|us[aeiu]|us$|usb|ut[aeio]|ur[aeiou]|uk$|uk[aeiru]|ug[ao]|ubi|unan[i]m|unary"
              + "|ulys|uv|ufo|uy?igh?ur|uygh).*");

  /** Without a vowel, but never spelled out. */
  private static final Pattern ABBREVIATION =
      Pattern.compile(
          "[mM](?:rs?|s|t|lle|me)|[sS](?:t|r|gt|q)|[fF](?:t|r|l)|[lL](?:t|b|bs)|[rR]d|"
              + "m[glm]|mph|mths?|hrs?|hmm+|shh+|sq|lbs?");

  private static final Pattern NO_VOWEL = Pattern.compile("[a-z&&[^aeiouy]]{2,}\\d*s?");

  private EnglishArticle() {}

  /**
   * The article for a phrase.
   *
   * @param phrase in the case it is written in when it stands in the middle of a sentence, since
   *     capitals may be an abbreviation
   * @return {@code a} or {@code an}; nothing where both may do
   */
  public static Optional<String> of(String phrase) {
    Matcher first = FIRST_WORD.matcher(phrase);
    if (!first.find()) {
      return EITHER;
    }
    String number = first.group("number");
    if (number != null) {
      return ofNumber(number);
    }
    String word = MARKS.matcher(NFD.normalize(first.group("word"))).replaceAll("");
    return ofWord(word);
  }

  /** Only eight, eleven and eighteen begin with a vowel: they must be the first thing said. */
  private static Optional<String> ofNumber(String written) {
    String digits = written.replace(",", "");
    boolean spokenInHundreds = digits.length() == 4 && digits.equals(written);
    int group = spokenInHundreds ? 2 : (digits.length() - 1) % 3 + 1;
    String spokenFirst = digits.substring(0, group);
    boolean vowel = digits.startsWith("8") || spokenFirst.equals("11") || spokenFirst.equals("18");
    return vowel ? AN : A;
  }

  private static Optional<String> ofWord(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (!VOWEL.matcher(lower).matches() && !LATIN.matcher(lower).matches()) {
      return EITHER;
    }
    if (CAPITALS.matcher(word).matches()) {
      return ofCapitals(word.replaceFirst("['\u2019]?s$", ""));
    }
    if (LETTER_BY_ITSELF.matcher(word).matches()) {
      return ofLetter(word);
    }
    if (EITHER_IS_USED.matcher(lower).matches()) {
      return EITHER;
    }
    if (NO_VOWEL.matcher(word).matches() && !ABBREVIATION.matcher(word).matches()) {
      return ofLetter(word);
    }
    boolean vowel =
        VOWEL.matcher(lower).matches()
            ? !SPOKEN_CONSONANT.matcher(lower).matches()
            : SILENT_CONSONANT.matcher(lower).matches();
    return vowel ? AN : A;
  }

  private static Optional<String> ofCapitals(String capitals) {
    if (capitals.equals("ONE") || capitals.equals("ONCE")) {
      return A;
    }
    boolean spelled =
        SPELLED_OUT.matcher(capitals).matches() || !PRONOUNCEABLE.matcher(capitals).matches();
    if (spelled || !NAME_BEGINS_WITH_A_VOWEL.matcher(capitals).lookingAt()) {
      return ofLetter(capitals);
    }
    return capitals.length() > 3 || READ_OUT.matcher(capitals).matches() ? A : EITHER;
  }

  private static Optional<String> ofLetter(String word) {
    return NAME_BEGINS_WITH_A_VOWEL.matcher(word).lookingAt() ? AN : A;
  }
}
