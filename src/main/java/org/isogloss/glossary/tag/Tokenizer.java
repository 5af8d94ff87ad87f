package org.isogloss.glossary.tag;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a sentence into the tokens that OpenNLP's models were trained on: the surface tokens of the
 * Universal Dependencies treebanks EWT (English) and GSD (German, French). OpenNLP joins what a
 * treebank takes apart inside one written word, so {@code don't}, {@code mother's}, {@code im} and
 * {@code du} are single tokens.
 *
 * <ol>
 *   <li>White space parts chunks; a web or mail address is a token.
 *   <li>Marks at a chunk's edges are tokens, runs of one mark such as {@code ...} a single one. The
 *       full stop of an initial or of {@code Dr.} stays with it unless it ends the sentence.
 *   <li>What is left is parted at marks that do not stand between two letters or digits; in English
 *       and German at hyphens too, in French after the apostrophe of {@code l'} and before the
 *       pronoun of {@code a-t-il}.
 * </ol>
 */
final class Tokenizer {

  private static final Pattern ADDRESS =
      Pattern.compile("[a-z][a-z0-9+.-]*://.*|www\\..*|[^@]+@[^@]+");
  private static final String MARKS = "\"'“”„‘’‚«»‹›()[]{}<>¿¡,;:!?.…$€£%#*~–—-/";
  private static final Pattern ELISION =
      Pattern.compile(
          "((?:[cdjlmnst]|(?:jus|lors|puis|quoi)?qu)')(?=\\p{L}).*", Pattern.CASE_INSENSITIVE);
  private static final Pattern INVERSION =
      Pattern.compile(
          "(\\p{L}+)-(?:t-)?"
              + "(?:je|tu|ils?|elles?|on|nous|vous|ce|moi|toi|les?|la|leur|lui|y|en)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ABBREVIATION =
      Pattern.compile(
          "(?:\\p{L}\\.){1,5}"
              + "|(?:mr|mrs|ms|dr|prof|st|jr|sr|vs|etc|inc|co|corp|approx|bzw|usw|nr|mme|mlle)\\.",
          Pattern.CASE_INSENSITIVE);
  private static final int LONGEST_ABBREVIATION = 10;

  private final String language;
  private final String sentence;
  private final String plain;
  private final List<Token> tokens = new ArrayList<>();

  private Tokenizer(String language, String sentence) {
    this.language = language;
    this.sentence = sentence;
    this.plain = plain(sentence);
  }

  /** The tokens of a sentence, in order, none of them empty. */
  static List<Token> tokens(String language, String sentence) {
    Tokenizer tokenizer = new Tokenizer(language, sentence.stripTrailing());
    tokenizer.cutAll();
    return tokenizer.tokens;
  }

  private void cutAll() {
    int start = 0;
    while (start < sentence.length()) {
      int end = start;
      while (end < sentence.length() && !isSpace(sentence.charAt(end))) {
        end++;
      }
      cutChunk(start, end);
      start = end + 1;
    }
  }

  private void cutChunk(int from, int to) {
    int start = from;
    while (start < to && isMark(start)) {
      start = addRun(start, to);
    }
    List<Token> after = new ArrayList<>();
    int end = to;
    while (end > start && isMark(end - 1) && !isAbbreviation(start, end)) {
      int begin = end - 1;
      while (begin > start && sentence.charAt(begin - 1) == sentence.charAt(begin)) {
        begin--;
      }
      after.add(token(begin, end));
      end = begin;
    }
    if (ADDRESS.matcher(plain).region(start, end).matches() || isAbbreviation(start, end)) {
      add(start, end);
    } else {
      cutWords(start, end);
    }
    Collections.reverse(after);
    tokens.addAll(after);
  }

  private boolean isAbbreviation(int start, int end) {
    return end > start
        && sentence.charAt(end - 1) == '.'
        && end - start <= LONGEST_ABBREVIATION
        && (end < sentence.length() || sentence.indexOf('.', start) < end - 1)
        && ABBREVIATION.matcher(plain).region(start, end).matches();
  }

  private void cutWords(int from, int to) {
    int start = from;
    while (start < to) {
      if (isWord(start)) {
        int end = wordEnd(start, to);
        addWord(start, end);
        start = end;
      } else {
        start = addRun(start, to);
      }
    }
  }

  private int wordEnd(int start, int to) {
    String inside = language.equals("fr") ? "'.,:@&-" : "'.,:@&";
    int end = start;
    while (end < to) {
      boolean joins = end + 1 < to && inside.indexOf(plain.charAt(end)) >= 0 && isWord(end + 1);
      if (!isWord(end) && !joins) {
        break;
      }
      end++;
    }
    return end;
  }

  private void addWord(int from, int to) {
    int start = from;
    if (language.equals("fr")) {
      Matcher elision = ELISION.matcher(plain).region(start, to);
      if (elision.matches()) {
        add(start, elision.end(1));
        start = elision.end(1);
      }
      Matcher inversion = INVERSION.matcher(plain).region(start, to);
      if (inversion.matches()) {
        add(start, inversion.end(1));
        start = inversion.end(1);
      }
    }
    add(start, to);
  }

  /** Adds a character with those like it that follow; where it ends. */
  private int addRun(int start, int to) {
    int end = start + Character.charCount(sentence.codePointAt(start));
    while (end < to && sentence.charAt(end) == sentence.charAt(start)) {
      end++;
    }
    add(start, end);
    return end;
  }

  private void add(int start, int end) {
    if (start < end) {
      tokens.add(token(start, end));
    }
  }

  private Token token(int start, int end) {
    return new Token(plain.substring(start, end), start, end);
  }

  private boolean isMark(int index) {
    return MARKS.indexOf(sentence.charAt(index)) >= 0;
  }

  private boolean isWord(int index) {
    char c = sentence.charAt(index);
    return c == '_'
        || Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** As long as it was. */
  private static String plain(String text) {
    return text.replace('\u2019', '\'')
        .replace('\u2018', '\'')
        .replace('\u02BC', '\'')
        .replace('\uFF07', '\'')
        .replace('\u201C', '"')
        .replace('\u201D', '"');
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
