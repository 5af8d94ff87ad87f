package org.isogloss.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.isogloss.text.InlineCode;
import org.junit.jupiter.api.Test;

class XliffCodesTest {

  private static InlineCode code(int offset, InlineCode.Kind kind, int pair, String markup) {
    return new InlineCode(offset, kind, pair, markup, false);
  }

  @Test
  void pairsThatCrossAreWrittenAsHalves() {
    InlineCode first = code(0, InlineCode.Kind.OPEN, 0, "<b>");
    InlineCode second = code(1, InlineCode.Kind.OPEN, 1, "<i>");
    InlineCode firstEnd = code(2, InlineCode.Kind.CLOSE, 0, "</b>");
    InlineCode secondEnd = code(3, InlineCode.Kind.CLOSE, 1, "</i>");
    XliffCodes codes =
        XliffCodes.ofSource(new CodedText("abc", List.of(first, second, firstEnd, secondEnd)));
    assertThat(codes.groupOf(first).shape()).isEqualTo(XliffCodes.Shape.CROSSING);
    assertThat(codes.groupOf(second).shape()).isEqualTo(XliffCodes.Shape.PAIR);
  }

  @Test
  void theSameMarkupIsTakenBeforeTheSameKind() {
    List<InlineCode> source =
        List.of(
            code(0, InlineCode.Kind.STANDALONE, 0, "<br>"),
            code(0, InlineCode.Kind.STANDALONE, 1, "<hr>"));
    InlineCode target = code(0, InlineCode.Kind.STANDALONE, 0, "<hr>");
    XliffCodes codes = XliffCodes.ofSource(new CodedText("", source));
    assertThat(codes.ofTarget(new CodedText("", List.of(target))).nameOf(target)).isEqualTo("2");
  }

  @Test
  void aCodeOfAnotherTextIsRefused() {
    XliffCodes codes = XliffCodes.ofSource(new CodedText("", List.of()));
    assertThatThrownBy(() -> codes.groupOf(code(0, InlineCode.Kind.OPEN, 5, "*")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
