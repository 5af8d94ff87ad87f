package org.isogloss.review;

import java.nio.file.Path;
import java.util.Map;
import org.isogloss.text.Bitext;
import org.isogloss.text.BlockRole;
import org.isogloss.text.Cause;
import org.isogloss.text.Document;
import org.isogloss.text.Finding;
import org.isogloss.text.Severity;

/** A small run with a bit of everything; its main method writes the pages for looking at them. */
final class SampleRun {

  static final Cause TERM =
      Cause.row("glossary.term", 12, "The ducts carry the milk; rays are light.");

  private SampleRun() {}

  public static void main(String[] args) throws Exception {
    run().write(Path.of(args[0]));
  }

  static TestRun run() {
    Document duct = duct();
    Document sleep = sleep();
    return new TestRun()
        .row(
            12,
            Map.of(TestRun.EN, "milk duct", TestRun.VI, "dẫn sữa"),
            "milk ray|milk canal",
            "The ducts carry the milk; rays are light.")
        .row(14, "breast", "udder", "")
        .document(duct, vietnamese(duct), arabic(duct), spanish(duct))
        .document(
            sleep,
            TestRun.align(sleep, "ar", null, "1-0 1-0 1-0"),
            TestRun.align(sleep, "es", null, "1-0 1-0 1-0"),
            TestRun.align(
                sleep,
                "vi",
                new TestDocument("care/sleep", "vi")
                    .heading("Giấc ngủ")
                    .paragraph("Trẻ ngủ nhiều.", "Hãy để bé ngủ ngửa.")
                    .build(),
                "1-1 1-1 1-1"))
        .quarantined("en/broken.md", "byte 17 is no UTF-8; save the file as UTF-8")
        .ignored("en/photo.png", "not a text");
  }

  private static Document duct() {
    Cause space = Cause.rule("clean.missing-space");
    return new TestDocument("care/clogged duct", "en")
        .heading("A clogged milk ray")
        .change("milk ray", "milk duct", TERM)
        .paragraph(
            "Milk rays may clog when feeds are skipped.",
            "Warmth helps,and so does rest.",
            "See [our page](javascript:alert(1)) for more.")
        .change("Milk rays", "Milk ducts", TERM)
        .insertAfter("helps,", " ", space)
        .finding("rest", "check.vague", Severity.INFO, "“rest” is vague; say how long.")
        .block(new BlockRole(BlockRole.Kind.LIST_ITEM, 1, "•"), "Massage the udder  gently.")
        .change("udder", "breast", Cause.row("glossary.term", 14, ""))
        .change("  ", " ", Cause.rule("clean.white-space"))
        .item("•", "Feed often.")
        .paragraph("Leave a comment below!")
        .drop(Cause.row("glossary.drop", 31, "No part of the article."))
        .block(new BlockRole(BlockRole.Kind.QUOTE, 0, ""), "\u200BRest is medicine.")
        .change("\u200B", "", Cause.rule("clean.invisible"))
        .build();
  }

  private static Bitext vietnamese(Document source) {
    Document target =
        new TestDocument("care/clogged duct", "vi")
            .heading("Tắc ống dẫn sữa")
            .paragraph(
                "Ống dẫn sữa có thể bị tắc khi bỏ cữ bú; chườm ấm và nghỉ ngơi đều giúp ích.",
                "Xem trang của chúng tôi.")
            .item("•", "Xoa bóp vú nhẹ nhàng.", "Đừng ấn mạnh.")
            .item("•", "Cho bú thường xuyên.")
            .build();
    return TestRun.align(
        source,
        "vi",
        target,
        "1-1 2-1 1-1 1-2 1-1 1-0",
        Finding.about(
            "sen4", "check.length-ratio", Severity.WARNING, "The translation is half as long.", 0));
  }

  private static Bitext arabic(Document source) {
    Document target =
        new TestDocument("care/clogged duct", "ar")
            .heading("انسداد قناة الحليب")
            .paragraph(
                "قد تنسد  قنوات الحليب عند تفويت الرضعات.",
                "الدفء يساعد، وكذلك الراحة (10 دقائق).",
                "استشيري طبيبتك.")
            .change("  ", " ", Cause.rule("clean.white-space"))
            .item("•", "دلكي الثدي بلطف.")
            .build();
    return TestRun.align(
        source,
        "ar",
        target,
        "1-1 1-1 1-1 0-1 1-0 1-1 1-0 1-0",
        Finding.about(
            "sen3", "check.numbers", Severity.ERROR, "10 is not in the source; remove it.", 0));
  }

  private static Bitext spanish(Document source) {
    Document target =
        new TestDocument("care/clogged duct", "es")
            .heading("Un conducto obstruido")
            .paragraph(
                "Los conductos de la leche pueden obstruirse si se saltan tomas.",
                "El calor ayuda, y el descanso también.")
            .build();
    return TestRun.align(source, "es", target, "1-1 1-1 1-1 1-0 1-0 1-0 1-0");
  }

  private static Document sleep() {
    return new TestDocument("care/sleep", "en")
        .heading("Sleep")
        .paragraph("Newborns sleep a lot.", "Put the baby on its back.")
        .build();
  }
}
