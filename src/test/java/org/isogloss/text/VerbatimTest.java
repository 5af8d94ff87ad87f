package org.isogloss.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerbatimTest {

  private static final int MEGABYTE = 1 << 20;

  @Test
  void addressesOfPages() {
    assertThat(found("See https://a.example/b?c=d#e, or (www.b.example)."))
        .containsExactly("https://a.example/b?c=d#e", "www.b.example");
    assertThat(found("Mail MAILTO://box or ftp:/a «http://a.example»"))
        .containsExactly("MAILTO://box", "ftp:/a", "http://a.example");
    assertThat(found("xhttp://a and awww.b are none, http: neither")).isEmpty();
  }

  @Test
  void addressesOfMailboxes() {
    assertThat(found("Ask sua.me+nuoi_1%@vi-dụ.com.vn."))
        .containsExactly("sua.me+nuoi_1%@vi-dụ.com.vn");
    assertThat(found("母乳@例え.jp, x@²Ⅷ.𠀀𠀁.org")).containsExactly("母乳@例え.jp", "x@²Ⅷ.𠀀𠀁.org");
    assertThat(found("@a.b a@b a@ a@.b a@b. a@@b.c")).isEmpty();
  }

  @Test
  void anAddressBeginsBehindTheOneBeforeIt() {
    assertThat(found("a@b.c@d.e")).containsExactly("a@b.c");
    assertThat(found("a@b@c.d")).containsExactly("b@c.d");
    assertThat(found("a@b.c_d@e.f")).containsExactly("a@b.c_d@e.f");
  }

  @Test
  void placeholders() {
    assertThat(found("{name} ${a} {{b, c}} %s %1$d %(count)s"))
        .containsExactly("{name}", "${a}", "{{b, c}}", "%s", "%1$d", "%(count)s");
    assertThat(found("50% sure, {no\nname}, %sure")).isEmpty();
  }

  @Test
  void codeBetweenBackticks() {
    assertThat(found("Call `udder()` or ``a`b``, not `this."))
        .containsExactly("`udder()`", "``a`b``");
    assertThat(found("I don`t and you can`t, she `won`t`")).containsExactly("`won`");
  }

  @Test
  void targetsOfMarkdownLinks() {
    assertThat(found("See [udder](../udder.md) and ![x](a_(b).png \"udder\")."))
        .containsExactly("../udder.md", "a_(b).png");
    assertThat(found("a list [1] (udder) and [2]()")).isEmpty();
  }

  @Test
  void tagsOfHtml() {
    assertThat(found("An <em title=\"udder\">udder</em><br/>, 3 < 4 and 5 > 4"))
        .containsExactly("<em title=\"udder\">", "</em><br/>");
  }

  @Test
  void codeIsWhatLiesBetweenAVerbatimCodeAndItsPartner() {
    TrackedText text =
        TrackedText.of("run this not that")
            .withCodes(
                List.of(
                    code(4, InlineCode.Kind.OPEN, 0, true),
                    code(8, InlineCode.Kind.CLOSE, 0, false),
                    code(9, InlineCode.Kind.OPEN, 1, false),
                    code(12, InlineCode.Kind.CLOSE, 1, false),
                    code(13, InlineCode.Kind.OPEN, 2, true)));
    assertThat(Verbatim.spansIn(text)).containsExactly(new Span(4, 8));
  }

  @Test
  void aStretchTouchesWhatItSharesAPositionWith() {
    List<Span> verbatim = List.of(new Span(2, 4), new Span(6, 6), new Span(8, 10));
    assertThat(touching(verbatim, 2)).containsExactly(1, 2, 3, 5, 7, 8, 9);
  }

  @Test
  void aPlaceTouchesWhatItLiesInsideOf() {
    List<Span> verbatim = List.of(new Span(2, 4), new Span(8, 10));
    assertThat(touching(verbatim, 0)).containsExactly(3, 9);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "乳",
        "𠀀",
        "\u0301",
        "h\u0301",
        ".c",
        "@",
        "a@",
        "a@b.c",
        "a@b.c_",
        ".",
        "{",
        "{a",
        "${",
        "{{a}",
        "%",
        "`",
        "`a",
        "` ``",
        "](",
        "](a",
        "](a(",
        "<a",
        "%1",
        "%(",
        "%(a",
        "www.",
        "www. ",
        "http:/",
        "http:/ ",
        "http://a.",
        "mailto:"
      })
  void aMegabyteOfAnythingTakesNoTime(String piece) {
    String run = piece.repeat(MEGABYTE / piece.length());
    assertTimeoutPreemptively(
        Duration.ofMinutes(2),
        () -> {
          assertThat(Verbatim.spansIn("x@" + run)).isSorted();
          assertThat(Verbatim.spansIn("www.{%" + run + "@x.y")).isSorted();
        });
  }

  @Test
  void aHostMayHaveAnyNumberOfLabels() {
    String address = "a@b" + ".c".repeat(100_000);
    assertThat(found("To " + address + ".")).containsExactly(address);
  }

  @Test
  void manyCodesTakeNoTime() {
    List<InlineCode> codes = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      codes.add(code(2 * i, InlineCode.Kind.OPEN, i, true));
      codes.add(code(2 * i + 1, InlineCode.Kind.CLOSE, i, false));
    }
    TrackedText text = TrackedText.of("ab".repeat(100_000)).withCodes(codes);
    assertTimeoutPreemptively(
        Duration.ofMinutes(2),
        () -> {
          List<Span> verbatim = Verbatim.spansIn(text);
          assertThat(verbatim).hasSize(100_000);
          assertThat(verbatim).allMatch(span -> Verbatim.touches(verbatim, span));
        });
  }

  private static InlineCode code(int offset, InlineCode.Kind kind, int pair, boolean verbatim) {
    return new InlineCode(offset, kind, pair, "`", verbatim);
  }

  private static List<Integer> touching(List<Span> verbatim, int length) {
    List<Integer> starts = new ArrayList<>();
    for (int start = 0; start < 12; start++) {
      if (Verbatim.touches(verbatim, new Span(start, start + length))) {
        starts.add(start);
      }
    }
    return starts;
  }

  private static List<String> found(String text) {
    return Verbatim.spansIn(text).stream().map(span -> span.of(text)).toList();
  }
}
