package org.isogloss.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isogloss.clients.OwnOutput.Unit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The same clients open bundles of texts that break formats: each must see what {@code bundle.json}
 * says, but for the characters that its format cannot hold. Lone surrogates are not here, since no
 * file can bring them in: one in UTF-16 is quarantined.
 */
@Tag("clients")
class HostileTextsClientsTest extends ClientsTest {

  private static final int A_MILLION = 1_000_000;

  private static final List<String> ENGLISH =
      List.of(
          "Rest \u0001now\u0008 and \u001B[31mwait\u007F here.",
          "Take ]]> and <![CDATA[ <b>care</b> &amp; &lt;b&gt; <!-- not --> <?php here.",
          "=SUM(A1:A9) is no sum.",
          "+1 is more.",
          "-1 is less.",
          "@home you stay.",
          "Don't say \"rest\" \\n or \\u0041 or C:\\temp\\new or 'quoted'.",
          "The key=value # comment ! bang : colon; and %s %1$d %% %(name)s.",
          "Use {name} or '{' or {n, plural, one {#} other {##}} or <0>this</0>.",
          "A\ttab\tstands here.",
          "She said \u2067\u05E9\u05DC\u05D5\u05DD\u2069 and \u202Eevil\u202C twice.",
          "A family \uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67\u200D\uD83D\uDC66, a flag"
              + " \uD83C\uDFF3\uFE0F\u200D\uD83C\uDF08 and \uD835\uDCB3 came.",
          "No\u00A0break, thin\u202Fspace, zero\u200Bwidth, soft\u00ADhyphen, mark\uFEFFhere.",
          "Noncharacters \uFFFE and \uFFFF and \uD83F\uDFFE stay out.",
          "Lines \u2028 and \u2029 and \u0085 end here.",
          "A tower " + "a\u0301".repeat(3) + "\u0300".repeat(5000) + " stands.",
          "?attr is a question of style.",
          "Two  spaces and a backslash at the end \\",
          "One long sentence " + "goes on and on ".repeat(A_MILLION / 15) + "to its end.");

  @Override
  OwnOutput output(Path folder) throws Exception {
    Path texts = folder.resolve("hostile");
    write(texts.resolve("en/odd.txt"), ENGLISH);
    write(texts.resolve("vi/odd.txt"), ENGLISH.stream().map(text -> text + " Đã dịch.").toList());
    write(
        texts.resolve("ar/odd.txt"),
        ENGLISH.stream().map(text -> "\u062A\u0645: " + text).toList());
    Path glossary = Files.writeString(folder.resolve("glossary.csv"), "en,vi\n\"<a&b>\",đ\n");
    return OwnOutput.write(
        folder.resolve("output"),
        "--source-texts",
        texts.toString(),
        "--glossary",
        glossary.toString());
  }

  private static void write(Path file, List<String> paragraphs) throws Exception {
    Files.createDirectories(file.getParent());
    Files.writeString(file, String.join("\n\n", paragraphs) + "\n");
  }

  @Override
  boolean isOwn() {
    return false;
  }

  @Test
  void theTextsAreAsHostileAsTheyWere() throws Exception {
    List<Unit> units = opened().units("vi", Unit::isPair);
    assertThat(units).hasSizeGreaterThanOrEqualTo(ENGLISH.size());
    assertThat(units)
        .anyMatch(unit -> unit.source().length() > A_MILLION - 100)
        .anyMatch(unit -> unit.source().contains("]]> and <![CDATA["))
        .anyMatch(unit -> unit.target().contains("=SUM"))
        .anyMatch(unit -> unit.source().contains("\u200D\uD83D\uDC67"));
  }
}
