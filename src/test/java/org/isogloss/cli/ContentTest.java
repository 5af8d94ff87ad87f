package org.isogloss.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isogloss.cli.FileTree.write;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a glossary's edit does to the Markdown around it: nothing. */
class ContentTest {

  @TempDir private Path root;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiterString = "=>",
      value = {
        "strikethrough => ~~Old text~~ the udder. => ~~Old text~~ the breast.",
        "footnote => An udder[^1] here.¶¶[^1]: The note about the udder. => A breast[^1] here.¶¶[^1]: The"
            + " note about the breast.",
        "alert => > [!NOTE]¶> The udder hurts. => > [!NOTE]¶> The breast hurts.",
        "definition => Term¶: The udder => Term¶: The breast",
        "admonition => :::tip¶The udder¶::: => :::tip¶The breast¶:::",
        "wrapped lines => The left¶udder and the right¶udder hurt. => The left¶breast and the right¶breast"
            + " hurt.",
        "formula => The udder \\(a_1\\) hurts. => The breast \\(a_1\\) hurts.",
        "emphasis => The **udder** hurts. => The **breast** hurts.",
        "term over emphasis => The milk **rays** hurt. => The milk **ducts** hurt.",
        "term over two lines => The milk¶rays hurt. => The milk¶ducts hurt.",
        "link => See [the udder](udder.md 'The udder'). => See [the breast](udder.md 'The udder').",
        "label => An udder: see [udder] and [udder][].¶¶[udder]: http://a => A breast: see [udder] and"
            + " [udder][].¶¶[udder]: http://a",
        "full reference => See [the udder][1].¶¶[1]: udder.md => See [the breast][1].¶¶[1]: udder.md",
        "code => The udder is `an udder`. => The breast is `an udder`.",
        "HTML code => The udder is <code>an udder</code>. => The breast is <code>an udder</code>.",
        "HTML => The <b>udder</b> hurts. => The <b>breast</b> hurts.",
        "anchor => ## The udder {#udder} => ## The breast {#udder}",
        "template => The udder: {% include udder.html %}. => The breast: {% include udder.html %}.",
        "shortcode => The udder {{< figure src=\"udder.png\" >}} => The breast {{< figure"
            + " src=\"udder.png\" >}}",
        "picture => See the icon <img src='x.png'> and udder => See the icon <img src='x.png'> and"
            + " breast",
        "empty picture => ![](x.png) An udder => ![](x.png) A breast",
        "table => | a | udder |¶| - | - |¶| b | the udder | => | a | breast |¶| - | - |¶| b | the breast |",
      })
  void stays(String construct, String before, String after) throws Exception {
    assertThat(contentOf(before.replace('¶', '\n') + "\n"))
        .isEqualTo(after.replace('¶', '\n') + "\n");
  }

  @Test
  void aDroppedBlockTakesAnyNumberOfBlankLinesWithIt() throws Exception {
    String content = contentOf("Before.\n\nLeave a Comment\n" + "\n".repeat(3000) + "After.\n");
    assertThat(content).isEqualTo("Before.\n\nAfter.\n");
  }

  private String contentOf(String markdown) throws Exception {
    write(root.resolve("source-texts/en/a.md"), markdown);
    write(
        root.resolve("glossary.csv"),
        "en,en:avoid,action\nbreast,udder,\nmilk duct,milk ray,\n,Leave a Comment,drop\n");
    Path output = root.resolve("output");
    Cli.Result result =
        Cli.isogloss(
            "run",
            "--source-texts",
            root.resolve("source-texts"),
            "--glossary",
            root.resolve("glossary.csv"),
            "--output",
            output);
    assertThat(result.err()).isEmpty();
    String content = Files.readString(output.resolve("en/content/a.md"));
    assertThat(content).startsWith("---\ntitle: ");
    return content.substring(content.indexOf("\n---\n\n") + 6);
  }

  @Test
  void contentReadAgainHasTheSentencesOfTheBundle(@TempDir Path folder) throws Exception {
    Path first = folder.resolve("first");
    Path second = folder.resolve("second");
    assertThat(Cli.isogloss("run", "--output", first).code()).isZero();
    for (String locale : List.of("de", "en", "es", "fr", "vi")) {
      for (Path file : FileTree.files(first.resolve(locale + "/content"))) {
        Path name = first.resolve(locale + "/content").relativize(file);
        FileTree.write(
            folder.resolve("texts").resolve(locale).resolve(name), Files.readString(file));
      }
    }
    Cli.Result again =
        Cli.isogloss("run", "--source-texts", folder.resolve("texts"), "--output", second);
    assertThat(again.code()).as(again.err()).isZero();
    for (String locale : List.of("de", "en", "es", "fr", "vi")) {
      assertThat(sentences(second, locale)).as(locale).isEqualTo(sentences(first, locale));
      assertThat(sentences(first, locale)).hasSizeGreaterThan(50);
    }
  }

  /** Every sentence of a locale's clean content, in order. */
  private static List<String> sentences(Path output, String locale) throws Exception {
    List<String> sentences = new ArrayList<>();
    Path bundle = output.resolve(locale + "/bundle.json");
    for (JsonNode document : new ObjectMapper().readTree(bundle.toFile()).path("documents")) {
      for (JsonNode block : document.path("blocks")) {
        if (!block.has("dropped")) {
          block.path("sentences").forEach(s -> sentences.add(s.path("text").asText()));
        }
      }
    }
    return sentences;
  }
}
