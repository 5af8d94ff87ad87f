package org.isogloss.glossary.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The walk finds what is found by trying every term at every place. */
class TermTrieTest {

  private static final int CASES = 5_000;

  /** "an" and "c0" have the same hash, and so have words made of them. */
  private static final List<String> WORDS =
      List.of(
          "an",
          "c0",
          "An",
          "C0",
          "ray",
          "rays'",
          "bull-dog",
          "bull",
          "dog",
          "Straße",
          "STRASSE",
          "é",
          "e\u0301",
          "вода",
          "นม",
          "母",
          "か\u3099",
          "😀",
          "don't",
          "c0an",
          "anc0",
          "--");

  private static final List<String> GAPS =
      List.of(" ", " ", " ", "-", "\u00A0", "\n", "-\n", " - ", "'", "\u2019", ", ", "");

  private static List<String> found(List<String> terms, String text) {
    TermTrie.Builder builder = new TermTrie.Builder();
    terms.forEach(term -> builder.add(term, 0));
    List<String> found = new ArrayList<>();
    builder.build().scan(text, (start, end, term) -> found.add(start + "-" + end + ":" + term));
    return found;
  }

  /** A token as it is compared, and whether a gap stands before it. */
  private record Token(String folded, boolean afterGap, int start, int end, boolean word) {}

  private static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    TokenCursor cursor = new TokenCursor(text);
    boolean gap = false;
    while (cursor.advance()) {
      boolean word = cursor.kind() == TokenCursor.Kind.WORD;
      if (cursor.kind() != TokenCursor.Kind.GAP) {
        String folded = Folding.fold(cursor.text());
        tokens.add(new Token(folded, gap, cursor.start(), cursor.end(), word));
      }
      gap = cursor.kind() == TokenCursor.Kind.GAP;
    }
    return tokens;
  }

  private static List<String> foundByTrying(List<String> terms, String text) {
    List<Token> inText = tokens(text);
    List<List<Token>> all = terms.stream().map(term -> tokens(term.strip())).toList();
    int longest = all.stream().mapToInt(List::size).max().orElse(0);
    List<String> found = new ArrayList<>();
    for (int begin = 0; begin < inText.size(); begin++) {
      for (int end = begin + 1; end <= Math.min(begin + longest, inText.size()); end++) {
        for (int term = 0; term < all.size(); term++) {
          if (isAlike(all.get(term), inText.subList(begin, end))) {
            found.add(inText.get(begin).start() + "-" + inText.get(end - 1).end() + ":" + term);
          }
        }
      }
    }
    return found;
  }

  private static boolean isAlike(List<Token> term, List<Token> text) {
    return term.size() == text.size()
        && term.stream().anyMatch(Token::word)
        && IntStream.range(0, term.size()).allMatch(i -> isAlike(term, text, i));
  }

  private static boolean isAlike(List<Token> term, List<Token> text, int index) {
    Token own = term.get(index);
    Token other = text.get(index);
    return own.folded().equals(other.folded())
        && (index == 0 || own.afterGap() == other.afterGap());
  }

  private static String phrase(Random random, int most) {
    StringBuilder phrase = new StringBuilder(any(WORDS, random));
    for (int words = random.nextInt(most); words > 0; words--) {
      phrase.append(any(GAPS, random)).append(any(WORDS, random));
    }
    return phrase.toString();
  }

  private static String any(List<String> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }

  @Test
  void findsWhatTryingEveryTermFinds() {
    for (int seed = 0; seed < CASES; seed++) {
      Random random = new Random(seed);
      List<String> terms =
          IntStream.range(0, 1 + random.nextInt(20)).mapToObj(i -> phrase(random, 4)).toList();
      String text = phrase(random, 40);
      assertThat(found(terms, text))
          .as("seed %d: %s in %s", seed, terms, text)
          .isEqualTo(foundByTrying(terms, text));
    }
  }

  @Test
  void wordsWithTheSameHashAreTwo() {
    assertThat("an".hashCode()).isEqualTo("c0".hashCode());
    assertThat(found(List.of("an", "c0", "an c0"), "c0 an c0"))
        .containsExactly("0-2:1", "3-5:0", "3-8:2", "6-8:1");
    assertThat(found(List.of("an"), "c0")).isEmpty();
    assertThat(found(List.of("an an"), "c0 an, an c0")).isEmpty();
  }

  @Test
  void termsSpelledAlikeAreToldByRank() {
    TermTrie.Builder builder = new TermTrie.Builder();
    builder.add("bird nest", 2);
    builder.add("Bird-nest", 1);
    builder.add("bird\u00A0nest", 2);
    List<Integer> found = new ArrayList<>();
    builder.build().scan("A bird nest.", (start, end, term) -> found.add(term));
    assertThat(found).containsExactly(1, 0, 2);
  }

  @Test
  void aLongTextIsReadLikeAShortOne() {
    String text = "a ray, ".repeat(30_000);
    assertThat(found(List.of("ray"), text)).hasSize(30_000);
    assertThat(found(List.of("ray"), "a ray")).containsExactly("2-5:0");
  }
}
