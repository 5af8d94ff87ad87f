package org.isogloss.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.isogloss.text.Block;
import org.isogloss.text.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cleans strings made to be nasty; a failure names the seed that makes the string again. */
class CleanerPropertyTest {

  private static final int CASES = 400;

  private static final List<String> PIECES =
      List.of(
          "milk",
          "often",
          "Milk",
          "A",
          "é",
          "e\u0301",
          "a",
          "Ã",
          "©",
          "Ã©",
          "â€™",
          "ÃƒÂ©",
          "€",
          "\u0092",
          "\u0085",
          " ",
          "  ",
          "\t",
          "\n",
          "\u00A0",
          "\u202F",
          "\u3000",
          "\u2009",
          "\u200B",
          "\u200C",
          "\u200D",
          "\uFEFF",
          "\u00AD",
          "\u0000",
          "\u001F",
          "\uD83D",
          "\uDE00",
          "😀",
          "❤\uFE0F",
          "\uFE0F",
          "\u200F",
          "\u202B",
          "\u202C",
          "\u2067",
          "\u2069",
          "\u2028",
          ":",
          ".",
          ",",
          "!",
          ";",
          "«",
          "»",
          "(",
          ")",
          "5",
          "12",
          "kg",
          "http://a.b/c",
          "{name}",
          "ب",
          "ก",
          "ा",
          "क",
          "乳",
          "\u0301",
          "\u0323",
          "ê",
          "Â",
          "\u0083",
          "-",
          "'");

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "vi", "ar", "ja"})
  void cleaningAgainChangesNothing(String locale) {
    for (long seed = 0; seed < CASES; seed++) {
      String text = nasty(seed);
      String once = Texts.cleaned(text, locale);
      assertThat(Texts.cleaned(once, locale)).as("seed %d: %s", seed, text).isEqualTo(once);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "vi", "ar", "ja"})
  void takingAllEditsBackGivesTheTextAsItWas(String locale) {
    for (long seed = 0; seed < CASES; seed++) {
      Document read = Texts.plain(locale, nasty(seed), nasty(seed + CASES));
      Document cleaned = new Cleaner().clean(read);
      assertThat(cleaned.restore()).as("seed %d", seed).isEqualTo(read.file().text());
      for (Block block : cleaned.blocks()) {
        assertThat(block.text().current()).as("seed %d", seed).doesNotContain("\u0000");
      }
    }
  }

  private static String nasty(long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    int pieces = 1 + random.nextInt(24);
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }
}
