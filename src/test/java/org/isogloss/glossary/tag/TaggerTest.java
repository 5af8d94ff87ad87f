package org.isogloss.glossary.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.Span;
import org.junit.jupiter.api.Test;

class TaggerTest {

  private static Reading reading(String locale, String sentence, String word) {
    int start = sentence.indexOf(word);
    assertThat(start).isNotNegative();
    return Tagger.of(LocaleTag.of(locale))
        .orElseThrow()
        .tag(sentence)
        .readingOf(new Span(start, start + word.length()))
        .orElseThrow();
  }

  private static List<String> tokens(String language, String sentence) {
    List<Token> tokens = Tokenizer.tokens(language, sentence);
    return tokens.stream().map(Token::form).toList();
  }

  @Test
  void englishWordsKeepTheirContractionsAndLoseTheirMarks() {
    assertThat(tokens("en", "“Don’t,” she said: Dr. Lee's well-known cat..."))
        .containsExactly(
            "\"", "Don't", ",", "\"", "she", "said", ":", "Dr.", "Lee's", "well", "-", "known",
            "cat", "...");
  }

  @Test
  void frenchElisionsAndInversionsArePartedHyphensAreNot() {
    assertThat(tokens("fr", "L’enfant dort-il peut-être du matin ?"))
        .containsExactly("L'", "enfant", "dort", "-il", "peut-être", "du", "matin", "?");
  }

  @Test
  void germanContractionsAreSingleTokens() {
    assertThat(tokens("de", "Im Haus, z.B. beim Essen."))
        .containsExactly("Im", "Haus", ",", "z.B.", "beim", "Essen", ".");
  }

  @Test
  void addressesAreSingleTokensAndNumbersKeepTheirPoints() {
    assertThat(tokens("en", "See https://example.org/a-b?c or 1,500.5 (me@example.org)."))
        .containsExactly(
            "See", "https://example.org/a-b?c", "or", "1,500.5", "(", "me@example.org", ")", ".");
  }

  @Test
  void tokensSayWhereTheyStand() {
    String sentence = "  “We  don’t 🐐 go”\u00a0… a--b  ";
    for (Token token : Tokenizer.tokens("en", sentence)) {
      assertThat(sentence.substring(token.start(), token.end()))
          .hasSameSizeAs(token.form())
          .doesNotContainAnyWhitespaces();
    }
    assertThat(Tokenizer.tokens("en", " \t")).isEmpty();
    assertThat(Tokenizer.tokens("en", "")).isEmpty();
  }

  @Test
  void longChunksTakeNoStack() {
    assertThat(Tokenizer.tokens("en", "a.b-".repeat(50_000))).hasSize(100_000);
    assertThat(Tokenizer.tokens("fr", "l'a.".repeat(50_000))).hasSize(3);
    assertThat(Tokenizer.tokens("en", "word" + ".,".repeat(50_000))).hasSize(100_001);
  }

  @Test
  void englishVerbAndNounAreToldApart() {
    assertThat(reading("en", "They milk the goats before dawn.", "milk").verb()).isGreaterThan(0.7);
    assertThat(reading("en", "The warm milk tastes sweet.", "milk").noun()).isGreaterThan(0.7);
    assertThat(reading("en", "The milk's colour changed.", "milk").noun()).isGreaterThan(0.5);
  }

  @Test
  void germanVerbAndNounAreToldApart() {
    assertThat(reading("de", "Die Mütter stillen ihre Kinder nachts.", "stillen").verb())
        .isGreaterThan(0.7);
    assertThat(reading("de", "Das Stillen braucht Zeit.", "Stillen").noun()).isGreaterThan(0.7);
  }

  @Test
  void frenchVerbAndNounAreToldApart() {
    assertThat(reading("fr", "Le médecin porte une blouse blanche.", "porte").verb())
        .isGreaterThan(0.7);
    assertThat(reading("fr", "Elle ferme la porte de la maison.", "porte").noun())
        .isGreaterThan(0.7);
  }

  @Test
  void neighboursThatLeaveNoChoiceOverruleTheModel() {
    assertThat(reading("en", "Her sisters want to torture the piano.", "torture").verb()).isOne();
    assertThat(reading("en", "You must not milk before noon.", "milk").verb()).isOne();
    assertThat(reading("en", "Please don't milk her now.", "milk").verb()).isOne();
    assertThat(reading("en", "Farmers who milk by hand rise early.", "milk").verb()).isOne();
    assertThat(reading("en", "You can milk her at six.", "milk").verb()).isOne();
    assertThat(reading("en", "She milks them twice.", "milks").verb()).isOne();
    assertThat(reading("en", "Our milk is fresh.", "milk").verb()).isZero();
    assertThat(reading("en", "Pain comes from improper milking.", "milking").verb()).isZero();
  }

  @Test
  void aPlaceWithoutAWordHasNoReading() {
    TaggedSentence tagged = Tagger.of(LocaleTag.of("en")).orElseThrow().tag("Milk  it");
    assertThat(tagged.readingOf(new Span(4, 5))).isEmpty();
    assertThat(tagged.readingOf(new Span(8, 9))).isEmpty();
  }

  @Test
  void regionsShareTheirLanguagesModelAndOtherLanguagesHaveNone() {
    assertThat(Tagger.of(LocaleTag.of("en-GB"))).isEqualTo(Tagger.of(LocaleTag.of("en")));
    assertThat(Tagger.knows(LocaleTag.of("vi"))).isFalse();
    assertThat(Tagger.of(LocaleTag.of("vi"))).isEmpty();
  }

  @Test
  void eightThreadsReadTheSame() throws Exception {
    List<String> sentences =
        List.of("They milk all goats.", "Milk is white.", "Do not milk her.", "We saw milk flow.");
    List<Reading> alone = readings(sentences);
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Callable<List<Reading>>> tasks = new ArrayList<>();
      for (int i = 0; i < 64; i++) {
        tasks.add(() -> readings(sentences));
      }
      for (Future<List<Reading>> result : threads.invokeAll(tasks)) {
        assertThat(result.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<Reading> readings(List<String> sentences) {
    return sentences.stream()
        .map(sentence -> reading("en", sentence, sentence.contains("Milk") ? "Milk" : "milk"))
        .toList();
  }

  @Test
  void refusesAnotherModelUnderTheSameName() {
    String name = Tagger.models().get(0);
    assertThatThrownBy(() -> new ModelFile(name, "00").load())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(name)
        .hasMessageContaining("SHA-256");
    assertThatThrownBy(() -> new ModelFile("opennlp-xx.bin", "00").load())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("opennlp-xx.bin is not on the class path");
  }
}
