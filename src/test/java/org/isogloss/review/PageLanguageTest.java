package org.isogloss.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isogloss.text.LocaleTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The pages' own texts in another language: one resource, beside the English one. */
class PageLanguageTest {

  private static final LocaleTag PSEUDO = LocaleTag.of("ar-XB");

  /** What is said in attributes. */
  private static final List<String> SPOKEN =
      List.of("aria-label", "title", "data-label", "data-some", "data-other", "data-words");

  /** Ids of rules, and the sign of a note. */
  private static final Pattern NO_WORDS = Pattern.compile("\\b(check|clean)\\.[a-z-]+|^i\\b");

  /** Their content is no text of the page. */
  private static final Set<String> NOT_OURS = Set.of("bdi", "code", "kbd", "script");

  @TempDir Path folder;

  @Test
  void aTranslatorAddsOneResource() {
    Messages messages = Messages.in(PSEUDO);
    assertThat(messages.text("index.title")).isEqualTo("مراجعة");
    assertThat(messages.text("count.error", 2)).isEqualTo("خطآن");
    assertThat(messages.text("glossary.title")).as("not translated yet").isEqualTo("Glossary");
    assertThat(messages.language(LocaleTag.of("vi")).name()).isEqualTo("الفيتنامية");
  }

  @Test
  void aLanguageWithoutTextsIsNamedWithWhatToDo() {
    assertThatThrownBy(() -> Messages.in(LocaleTag.of("vi")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Vietnamese")
        .hasMessageContaining("messages_vi.properties");
  }

  @Test
  void aPageHasTheLanguageAndDirectionOfItsTextsAndADocumentItsOwn() throws IOException {
    SampleRun.run().write(folder, Messages.in(PSEUDO), DocumentLayout.HEAVIEST_PART);
    for (Path page : pages()) {
      Element root = Html.parse(page).getDocumentElement();
      assertThat(root.getAttribute("lang")).isEqualTo("ar-XB");
      assertThat(root.getAttribute("dir")).isEqualTo("rtl");
    }
    String overview = Files.readString(folder.resolve("index.html"));
    assertThat(overview)
        .contains("<h1>مراجعة</h1>", "lang=\"en\" dir=\"ltr\">Sleep</a>")
        .contains("<bdi lang=\"en\">byte 17 is no UTF-8");
    assertThat(Files.readString(folder.resolve("review/findings.html")))
        .contains("<bdi class=\"message\" lang=\"en\">10 is not in the source");
  }

  @Test
  void everyWordOfThePagesComesFromTheResource() throws IOException {
    SampleRun.run().write(folder, bracketed(), DocumentLayout.HEAVIEST_PART);
    List<String> foreign = new ArrayList<>();
    for (Path page : pages()) {
      for (Element element : Html.elements(Html.parse(page))) {
        for (String attribute : SPOKEN) {
          collect(element.getAttribute(attribute), element, foreign);
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
          if (child.getNodeType() == Node.TEXT_NODE && isOurs(element)) {
            collect(child.getNodeValue(), element, foreign);
          }
        }
      }
    }
    assertThat(foreign).isEmpty();
  }

  /** Every text in brackets, so that one that is not from the resource stands out. */
  private static Messages bracketed() throws IOException {
    Properties patterns = new Properties();
    try (Reader english =
        new InputStreamReader(
            Objects.requireNonNull(Messages.class.getResourceAsStream("messages.properties")),
            StandardCharsets.UTF_8)) {
      patterns.load(english);
    }
    patterns.replaceAll((key, pattern) -> "⟦" + pattern + "⟧");
    return new Messages(patterns, PSEUDO);
  }

  private static boolean isOurs(Element element) {
    for (Node node = element; node instanceof Element e; node = e.getParentNode()) {
      boolean isText = e.hasAttribute("lang") && !e.getTagName().equals("html");
      if (isText && !e.getAttribute("lang").equals(PSEUDO.tag())) {
        return false;
      }
      if (NOT_OURS.contains(e.getTagName()) || e.getAttribute("class").equals("tag")) {
        return false;
      }
    }
    return true;
  }

  private static void collect(String text, Element element, List<String> foreign) {
    StringBuilder outside = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '⟦' ? 1 : c == '⟧' ? -1 : 0;
      outside.append(depth == 0 ? c : ' ');
    }
    String words = NO_WORDS.matcher(outside.toString().strip()).replaceAll("");
    if (words.chars().anyMatch(c -> c < 0x80 && Character.isLetter(c))) {
      foreign.add(element.getTagName() + ": " + text.strip());
    }
  }

  private List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }
}
