package org.isogloss.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.isogloss.text.Bead;
import org.isogloss.text.LocaleTag;
import org.junit.jupiter.api.Test;

/** What little evidence must decide: short texts, and texts of very different size. */
class LittleEvidenceTest {

  private static final List<String> RECIPE =
      List.of(
          "Peel 3 large onions and cut them into rings.",
          "Is the pan hot?",
          "Fry the onions in 50 grams of butter for 25 minutes, until they are brown and soft.",
          "Add a litre of vegetable stock, 2 laurel leaves and some thyme.",
          "Serve with 2 slices of cheese.");

  private static final List<String> RECETA =
      List.of(
          "Pele 3 cebollas grandes y córtelas en aros.",
          "¿Está caliente la sartén?",
          "Fría las cebollas en 50 gramos de mantequilla durante 25 minutos, hasta que estén"
              + " doradas y blandas.",
          "Añada un litro de caldo vegetal, 2 hojas de laurel y algo de tomillo.",
          "Sirva con 2 lonchas de queso.");

  private static final List<String> TALE =
      List.of(
          "The lighthouse",
          "Old Marta climbed the 212 steps of the lighthouse every evening.",
          "At the top she lit the lamp and wrote the weather into a thick green book.",
          "In the winter of 1931 a storm broke three windows, and the lamp went out for the first"
              + " time.",
          "Was anybody at sea that night?",
          "Two fishing boats, the Aurora and the Petrel, were on their way home with 40 boxes of"
              + " herring.",
          "Marta took a heavy drum from the cellar and carried it up to the gallery.",
          "She beat it until morning, although nobody could tell whether the sound was carried over"
              + " the waves.",
          "Both boats came in at 6 o'clock.",
          "The men have called her the drummer ever since.");

  /** A hundred sentences about something else, no two alike. */
  private static List<String> hundredOthers() {
    List<String> who = List.of("El cartero", "La vecina", "Un guardia", "Mi abuelo", "La maestra");
    List<String> did =
        List.of(
            "perdió el paraguas",
            "contaba los barcos del puerto",
            "no quiso abrir la ventana aunque llovía",
            "salió");
    List<String> when =
        List.of(
            "aquella mañana.",
            "mientras los demás dormían en el tren de la costa.",
            "sin decir una palabra.",
            "porque nadie le había avisado de que la feria empezaba antes.",
            "otra vez.");
    List<String> others = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      others.add(who.get(i % 5) + " " + did.get(i / 5 % 4) + " " + when.get(i / 20));
    }
    return others;
  }

  private static void assertTheFiveFindTheirs(int before) {
    List<String> longer = hundredOthers();
    longer.addAll(before, RECETA);
    List<String> there = new ArrayList<>();
    List<String> back = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      there.add("[" + i + "]:[" + (before + i) + "]");
      back.add("[" + (before + i) + "]:[" + i + "]");
    }
    assertThat(Aligning.align(RECIPE, longer)).hasSize(105).containsAll(there);
    assertThat(Aligning.align(longer, RECIPE)).hasSize(105).containsAll(back);
  }

  @Test
  void fiveSentencesAtTheStartOfAHundredMoreFindTheirs() {
    assertTheFiveFindTheirs(0);
  }

  @Test
  void fiveSentencesAmongAHundredMoreFindTheirs() {
    assertTheFiveFindTheirs(43);
  }

  @Test
  void fiveSentencesAtTheEndOfAHundredMoreFindTheirs() {
    assertTheFiveFindTheirs(100);
  }

  @Test
  void aLineOfAMillionCharactersOnOneSideIsLeftAlone() {
    List<String> source = new ArrayList<>(RECIPE);
    source.add(2, "x".repeat(1_000_000));
    List<Bead> beads = Aligning.beads(source, RECETA);
    Aligning.assertWhole(beads, 6, 5, "a line on one side");
    assertThat(Aligning.shapes(beads)).contains("[0]:[0]", "[2]:[]", "[5]:[4]");
  }

  private static void assertAligned(String locale, String... translation) {
    assertThat(
            Aligning.align(
                Aligning.english(TALE), TextSide.plain(LocaleTag.of(locale), List.of(translation))))
        .containsExactly(
            "[0]:[0]",
            "[1]:[1]",
            "[2]:[2]",
            "[3]:[3, 4]",
            "[4]:[5]",
            "[5]:[6]",
            "[6, 7]:[7]",
            "[8]:[8]",
            "[9]:[9]");
  }

  @Test
  void aSentenceOfChineseForTwo() {
    assertAligned(
        "zh",
        "灯塔",
        "老玛尔塔每天晚上都要爬灯塔的212级台阶。",
        "到了塔顶，她点亮灯，把天气写进一本厚厚的绿皮本子里。",
        "1931年冬天，一场风暴打碎了三扇窗户。",
        "灯第一次熄灭了。",
        "那天夜里海上有人吗？",
        "两条渔船，奥罗拉号和海燕号，正载着40箱鲱鱼往家里赶。",
        "玛尔塔从地窖里搬出一面沉重的大鼓，把它抬到塔上的回廊，一直敲到天亮，尽管没有人知道鼓声能不能传过海浪。",
        "两条船6点钟进了港。",
        "从那以后，男人们都叫她鼓手。");
  }

  @Test
  void aSentenceOfJapaneseForTwo() {
    assertAligned(
        "ja",
        "灯台",
        "年老いたマルタは毎晩、灯台の212段の階段を上っていました。",
        "上に着くとランプをともし、その日の天気を厚い緑の帳面に書きつけました。",
        "1931年の冬、嵐が三つの窓を割りました。",
        "ランプは初めて消えました。",
        "その夜、海には誰かいたのでしょうか。",
        "二そうの漁船、オーロラ号とペトレル号が、40箱のニシンを積んで家に帰るところでした。",
        "マルタは地下室から重い太鼓を持ち出して上の回廊まで運び、音が波を越えて届くかどうか誰にも分からないのに、朝までたたき続けました。",
        "二そうとも6時に港に入りました。",
        "それからというもの、男たちは彼女を太鼓たたきと呼んでいます。");
  }
}
