package org.isogloss.glossary.normalize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.isogloss.glossary.Documents;
import org.isogloss.glossary.Glossary;
import org.isogloss.glossary.GlossaryException;
import org.isogloss.glossary.audit.GlossaryAudit;
import org.isogloss.glossary.match.CompiledTerminology;
import org.isogloss.glossary.sheet.GlossaryReader;
import org.isogloss.glossary.sheet.SheetSettings;
import org.isogloss.text.Block;
import org.isogloss.text.Document;
import org.isogloss.text.LocaleTag;
import org.junit.jupiter.api.Test;

/** What holds for every glossary and every text; each failure names its seed. */
class NormalizerPropertiesTest {

  private static final int CASES = 2_000;
  private static final List<String> LOCALES = List.of("en", "vi", "ru", "th", "zh");
  private static final List<List<String>> WORDS =
      List.of(
          List.of("ray", "rays", "duct", "the", "an", "Udder", "breast", "MILK", "bus", "child"),
          List.of("sữa", "tia", "ống", "bằng", "ng", "Vú", "mẹ", "e\u0300"),
          List.of("молоко", "Грудь", "луч", "проток", "мама"),
          List.of("นม", "แม่", "เต้า", "ท่อ", "น้ำ", "ตากลม"),
          List.of("乳", "腺", "管", "妈妈", "中国", "😀", "A"));
  private static final List<String> GLUE =
      List.of(" ", " ", " ", "\n", "-", "\u00A0", ", ", "'s ", "\u2019 ", " - ", "😀", "");

  @Test
  void aSecondRunChangesNothingAndTakingBackGivesTheOriginal() {
    AtomicInteger edited = new AtomicInteger();
    for (long seed = 0; seed < CASES; seed++) {
      long theSeed = seed;
      assertThatCode(() -> edited.addAndGet(check(new Random(theSeed))))
          .as("seed %d", seed)
          .doesNotThrowAnyException();
    }
    assertThat(edited.get()).as("texts with an edit").isGreaterThan(CASES / 4);
  }

  private static int check(Random random) {
    int language = random.nextInt(LOCALES.size());
    CompiledTerminology terminology;
    try {
      terminology = GlossaryAudit.compile(glossary(random, language));
    } catch (GlossaryException e) {
      assertThat(e.problems()).isNotEmpty();
      return 0;
    }
    Normalizer normalizer = new Normalizer(terminology);
    String locale = LOCALES.get(language);
    Document before =
        Documents.document(locale, text(random, language, 12) + "¶ " + text(random, language, 6));
    Document once = normalizer.normalize(before);
    assertThat(once.restore()).isEqualTo(before.file().text());
    Block block = once.blocks().get(0);
    if (!block.isContent()) {
      return 0;
    }
    assertThat(block.text().at(0)).isEqualTo(before.blocks().get(0).text().current());
    Document again = Documents.document(locale, marked(block));
    Document twice = normalizer.normalize(again);
    assertThat(twice.blocks().get(0).text().current()).isEqualTo(block.text().current());
    assertThat(twice.blocks().get(0).isContent()).isTrue();
    return block.text().version() > 0 ? 1 : 0;
  }

  /** The block's text with a mark after its first sentence. */
  private static String marked(Block block) {
    int end = block.sentences().get(0).span().end();
    String text = block.text().current();
    return text.substring(0, end) + "¶" + text.substring(end);
  }

  private static Glossary glossary(Random random, int language) throws GlossaryException {
    String locale = LOCALES.get(language);
    StringBuilder lines = new StringBuilder();
    lines.append(
        String.format(
            java.util.Locale.ROOT,
            "%s,%s:avoid,%s:when,%s:unless,pos,case,action\n",
            locale,
            locale,
            locale,
            locale));
    int rows = 1 + random.nextInt(6);
    for (int i = 0; i < rows; i++) {
      boolean drop = random.nextInt(12) == 0;
      List<String> cells = new ArrayList<>();
      cells.add(drop ? "" : term(random, language));
      cells.add(term(random, language));
      cells.add(!drop && random.nextInt(5) == 0 ? term(random, language) : "");
      cells.add(!drop && random.nextInt(5) == 0 ? term(random, language) : "");
      cells.add(random.nextInt(8) == 0 ? "exact" : "");
      cells.add(random.nextInt(8) == 0 ? "sensitive" : "");
      cells.add(drop ? "drop" : random.nextInt(8) == 0 ? "flag" : "");
      lines.append(String.join(",", cells)).append('\n');
    }
    return GlossaryReader.open(
            "glossary.csv", lines.toString(), SheetSettings.of(LocaleTag.of(locale)))
        .sound();
  }

  private static String term(Random random, int language) {
    List<String> words = WORDS.get(language);
    StringBuilder term = new StringBuilder(words.get(random.nextInt(words.size())));
    while (random.nextInt(2) == 0) {
      term.append(random.nextInt(4) == 0 ? "-" : " ")
          .append(words.get(random.nextInt(words.size())));
    }
    return term.toString();
  }

  private static String text(Random random, int language, int length) {
    List<String> words = WORDS.get(language);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(words.get(random.nextInt(words.size())));
      text.append(GLUE.get(random.nextInt(GLUE.size())));
    }
    return text.append('.').toString();
  }
}
