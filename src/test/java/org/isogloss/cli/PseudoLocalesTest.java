package org.isogloss.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site can be tried in locales nobody has translated anything into. */
class PseudoLocalesTest {

  @TempDir private static Path root;
  private static Path output;

  @BeforeAll
  static void run() {
    FileTree.write(
        root.resolve("source-texts/en/rest.md"),
        "# Rest **now**\n\nOpen [the *page*](https://example.org/rest) of {name} or"
            + " https://example.org/care. Run `go home`.\n\n1. Over**night**\n\nBreathe in, breathe out.\n");
    FileTree.write(
        root.resolve("source-texts/en/tools.md"),
        "Pay %1$s or %d for {{count}} of ${kind}, <b>dear</b> %(name)s and me@example.org.\n");
    FileTree.write(root.resolve("source-texts/vi/rest.md"), "# Nghỉ ngay\n");
    FileTree.write(root.resolve("glossary.csv"), "en,en:avoid\nrest,repose\n");
    output = root.resolve("output");
    Cli.Result result =
        Cli.isogloss(
            "run",
            "--source-texts",
            root.resolve("source-texts"),
            "--glossary",
            root.resolve("glossary.csv"),
            "--locales",
            "vi,en-XA,ar-XB",
            "--formats",
            "all",
            "--output",
            output);
    assertThat(result.err()).isEmpty();
    assertThat(result.code()).isZero();
  }

  private static String content(String locale) throws Exception {
    return content(locale, "rest");
  }

  private static String content(String locale, String document) throws Exception {
    String content = Files.readString(output.resolve(locale + "/content/" + document + ".md"));
    return content.substring(content.indexOf("\n---\n\n") + 6);
  }

  @Test
  void accentsAndLengthLeaveMarkupAddressesAndPlaceholdersAlone() throws Exception {
    assertThat(content("en-XA"))
        .isEqualTo(
            "# \\[Ŕéšţ **ñöŵ one]**\n\n"
                + "\\[Öþéñ [ţĥé *þåĝé*](https://example.org/rest) öƒ {name} öŕ"
                + " https://example.org/care. one two three four] \\[Ŕûñ `go home`. one]\n\n"
                + "1. \\[Öṽéŕ**ñîĝĥţ one]**\n\n"
                + "\\[Ɓŕéåţĥé îñ, ɓŕéåţĥé öûţ. one two]\n");
  }

  @Test
  void placeholdersTagsAndMailboxesStayInBothLocales() throws Exception {
    for (String locale : List.of("en-XA", "ar-XB")) {
      assertThat(content(locale, "tools"))
          .contains("%1$s", "%d", "{{count}}", "${kind}", "<b>", "</b>", "%(name)s")
          .contains("me@example.org")
          .doesNotContain("Pay ", "<b>dear");
    }
  }

  @Test
  void everyWordIsTurned() throws Exception {
    String content = content("ar-XB");
    assertThat(content)
        .startsWith("# \u200F\u202ERest\u202C\u200F **\u200F\u202Enow\u202C\u200F**\n")
        .contains(
            "](https://example.org/rest)", " {name} ", " https://example.org/care. ", "`go home`");
    assertThat(Files.readString(output.resolve("ar-XB/content/rest.md"))).contains("\ndir: rtl\n");
  }

  @Test
  void aSentenceOfPlainWordsIsOneChangeAndNotOneForEachWord() throws Exception {
    JsonNode bundle = new ObjectMapper().readTree(output.resolve("ar-XB/bundle.json").toFile());
    JsonNode edits = bundle.path("documents").path(1).path("blocks").path(0).path("edits");
    assertThat(edits)
        .extracting(edit -> edit.path("before").asText())
        .containsExactly("Pay", "or", "for", "of", "dear", "and");
    JsonNode plain = bundle.path("documents").path(0).path("blocks").path(3).path("edits");
    assertThat(plain)
        .extracting(edit -> edit.path("before").asText())
        .containsExactly("Breathe in, breathe out");
  }

  @Test
  void aPseudoLocaleIsABundleLikeAnyOther() throws Exception {
    JsonNode bundle = new ObjectMapper().readTree(output.resolve("en-XA/bundle.json").toFile());
    JsonNode unit = bundle.path("documents").path(0).path("units").path(0);
    assertThat(unit.path("origin").asText()).isEqualTo("pseudo");
    assertThat(unit.path("state").asText()).isEqualTo("translated");
    assertThat(unit.path("target").path("text").asText()).isEqualTo("[Ŕéšţ ñöŵ one]");
    assertThat(bundle.path("documents").path(0).path("findings")).isEmpty();
    assertThat(output.resolve("en-XA/android/values-en-rXA/strings.xml")).exists();
    assertThat(Cli.isogloss("verify", output).out()).isEqualTo(output + ": whole\n");
  }

  @Test
  void theInputsAreNamedOnce() throws Exception {
    JsonNode manifest = new ObjectMapper().readTree(output.resolve("manifest.json").toFile());
    assertThat(manifest.path("inputs"))
        .extracting(input -> input.path("path").asText())
        .containsExactly("en/rest.md", "en/tools.md", "vi/rest.md");
  }
}
