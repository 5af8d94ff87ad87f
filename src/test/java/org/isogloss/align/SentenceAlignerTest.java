package org.isogloss.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.isogloss.align.Aligning.EN;
import static org.isogloss.align.Aligning.ES;
import static org.isogloss.align.Aligning.align;
import static org.isogloss.align.Aligning.shapes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.isogloss.text.Bead;
import org.isogloss.text.LocaleTag;
import org.junit.jupiter.api.Test;

class SentenceAlignerTest {

  private static final List<String> WARM =
      List.of(
          "A warm compress can ease the pain before a feed.",
          "Massage the breast gently, from the chest towards the nipple.",
          "Does it still hurt after two days?",
          "Then call your midwife or your doctor, since an infection needs treatment.",
          "Drink enough water and rest whenever the baby sleeps.");

  private static final List<String> TIBIA =
      List.of(
          "Una compresa tibia puede aliviar el dolor antes de una toma.",
          "Masajee el pecho con suavidad, desde el tórax hacia el pezón.",
          "¿Todavía duele después de dos días?",
          "Entonces llame a su matrona o a su médico, pues una infección necesita tratamiento.",
          "Beba bastante agua y descanse siempre que el bebé duerma.");

  @Test
  void pairsOneWithOne() {
    assertThat(align(WARM, TIBIA))
        .containsExactly("[0]:[0]", "[1]:[1]", "[2]:[2]", "[3]:[3]", "[4]:[4]");
  }

  @Test
  void findsTwoSentencesMadeOne() {
    List<String> merged = new ArrayList<>(TIBIA);
    merged.set(0, TIBIA.get(0) + " " + merged.remove(1));
    assertThat(align(WARM, merged)).containsExactly("[0, 1]:[0]", "[2]:[1]", "[3]:[2]", "[4]:[3]");
  }

  @Test
  void findsASentenceMadeTwo() {
    List<String> split = new ArrayList<>(TIBIA);
    split.set(3, "Entonces llame a su matrona o a su médico.");
    split.add(4, "Una infección necesita tratamiento.");
    assertThat(align(WARM, split)).contains("[3]:[3, 4]", "[4]:[5]");
  }

  @Test
  void leavesOutWhatOnlyTheSourceHasAtTheStart() {
    assertThat(align(WARM, TIBIA.subList(1, 5))).startsWith("[0]:[]", "[1]:[0]", "[2]:[1]");
  }

  @Test
  void leavesOutWhatOnlyTheTargetHasAtTheEnd() {
    List<String> longer = new ArrayList<>(TIBIA);
    longer.add("Este texto fue escrito por nuestro equipo de redacción en primavera.");
    assertThat(align(WARM, longer)).contains("[3]:[3]", "[4]:[4]").endsWith("[]:[5]");
  }

  @Test
  void blankSentencesGoWithEachOtherOrWithNothing() {
    assertThat(
            align(
                List.of("Rest now.", "", "Drink 3 glasses of water.", " "),
                List.of("Descanse ya.", "", "", "Beba 3 vasos de agua.")))
        .containsExactly("[0]:[0]", "[1]:[1]", "[]:[2]", "[2]:[3]", "[3]:[]");
  }

  @Test
  void keepsBlankSentences() {
    List<Bead> beads =
        new SentenceAligner(AlignmentStatistics.empty(), null)
            .align(
                TextSide.plain(EN, List.of("", "Rest now.", " ")),
                TextSide.plain(ES, List.of("Descanse ya.", "")));
    Aligning.assertWhole(beads, 3, 2, "blank sentences");
  }

  @Test
  void headingsMeetHeadings() {
    TextSide source =
        new TextSide(
            EN,
            List.of("Why it hurts", "Milk stays behind.", "What helps", "Warmth helps."),
            List.of(0, 1, 2, 3),
            List.of(true, false, true, false));
    TextSide target =
        new TextSide(
            ES,
            List.of("Por qué duele", "Qué ayuda", "El calor ayuda."),
            List.of(0, 1, 2),
            List.of(true, true, false));
    assertThat(align(source, target)).containsExactly("[0]:[0]", "[1]:[]", "[2]:[1]", "[3]:[2]");
  }

  @Test
  void findsALongHoleInALongText() {
    Random random = new Random(11);
    List<String> source = new ArrayList<>();
    for (int i = 0; i < 1500; i++) {
      StringBuilder sentence = new StringBuilder();
      for (int words = 4 + random.nextInt(8); words > 0; words--) {
        sentence.append("word").append((char) ('a' + random.nextInt(26))).append(' ');
        sentence.append(Integer.toString(random.nextInt(3000), 36)).append("x ");
      }
      source.add(sentence.toString());
    }
    List<String> target = new ArrayList<>(source.subList(0, 600));
    target.addAll(source.subList(700, 1500));
    List<String> beads = align(source, target);
    assertThat(beads).contains("[599]:[599]", "[650]:[]", "[701]:[601]", "[1499]:[1399]");
    assertThat(Collections.frequency(beads, "[650]:[]")).isOne();
  }

  @Test
  void alignsEnglishWithVietnamese() {
    List<String> target =
        List.of(
            "Chườm ấm có thể làm dịu cơn đau trước khi cho bú.",
            "Xoa nhẹ bầu ngực, từ thành ngực về phía núm vú.",
            "Sau hai ngày vẫn còn đau không?",
            "Khi đó hãy gọi cho nữ hộ sinh hoặc bác sĩ, vì nhiễm trùng cần được điều trị.",
            "Uống đủ nước và nghỉ ngơi mỗi khi bé ngủ.");
    assertThat(align(TextSide.plain(EN, WARM), TextSide.plain(LocaleTag.of("vi"), target)))
        .containsExactly("[0]:[0]", "[1]:[1]", "[2]:[2]", "[3]:[3]", "[4]:[4]");
  }

  @Test
  void alignsEnglishWithFrench() {
    List<String> target =
        List.of(
            "Une compresse tiède peut calmer la douleur avant une tétée.",
            "Massez doucement le sein, de la poitrine vers le mamelon.",
            "Est-ce encore douloureux après deux jours ?",
            "Appelez alors votre sage-femme ou votre médecin, car une infection se traite.",
            "Buvez assez d’eau et reposez-vous dès que le bébé dort.");
    assertThat(align(TextSide.plain(EN, WARM), TextSide.plain(LocaleTag.of("fr"), target)))
        .containsExactly("[0]:[0]", "[1]:[1]", "[2]:[2]", "[3]:[3]", "[4]:[4]");
  }

  @Test
  void alignsEnglishWithGermanThatSplits() {
    List<String> target =
        List.of(
            "Ein warmer Umschlag kann den Schmerz vor dem Stillen lindern.",
            "Massieren Sie die Brust sanft, vom Brustkorb zur Brustwarze hin.",
            "Tut es nach zwei Tagen noch weh?",
            "Rufen Sie dann Ihre Hebamme oder Ihren Arzt an.",
            "Eine Infektion muss behandelt werden.",
            "Trinken Sie genug Wasser und ruhen Sie, wann immer das Baby schläft.");
    assertThat(align(TextSide.plain(EN, WARM), TextSide.plain(LocaleTag.of("de"), target)))
        .containsExactly("[0]:[0]", "[1]:[1]", "[2]:[2]", "[3]:[3, 4]", "[4]:[5]");
  }

  @Test
  void refusesSidesWhoseListsDiffer() {
    assertThatThrownBy(() -> new TextSide(EN, List.of("a"), List.of(), List.of(false)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1 sentences, 0 blocks, 1 headings");
  }

  @Test
  void severalTextsAreLearnedTogetherAndEachKeepsItsOwnBeads() {
    TextPair first = pair(WARM, TIBIA);
    TextPair second = pair(WARM.subList(1, 4), TIBIA.subList(1, 4));
    Alignment together =
        new SentenceAligner(AlignmentStatistics.empty(), null).alignAll(List.of(first, second));
    assertThat(shapes(together.beads().get(0))).hasSize(5).endsWith("[4]:[4]");
    assertThat(shapes(together.beads().get(1))).containsExactly("[0]:[0]", "[1]:[1]", "[2]:[2]");
  }

  @Test
  void wordsThatStandForEachOtherAreToldInOrder() {
    Alignment together =
        new SentenceAligner(AlignmentStatistics.empty(), null)
            .alignAll(List.of(pair(WARM, TIBIA), pair(WARM, TIBIA), pair(WARM, TIBIA)));
    assertThat(together.lexicon()).isSorted();
    assertThat(together.lexicon())
        .allSatisfy(
            entry -> {
              assertThat(entry.forward()).isBetween(0.0, 1.0);
              assertThat(entry.backward()).isBetween(0.0, 1.0);
            })
        .anySatisfy(
            entry -> assertThat(entry.source() + "=" + entry.target()).isEqualTo("infec=infec"));
  }

  private static TextPair pair(List<String> source, List<String> target) {
    return new TextPair(TextSide.plain(EN, source), TextSide.plain(ES, target));
  }

  @Test
  void twoNeighboursThatChangedPlacesKeepTheRestAligned() {
    List<String> swapped = new ArrayList<>(TIBIA);
    Collections.swap(swapped, 1, 2);
    assertThat(align(WARM, swapped)).contains("[0]:[0]", "[3]:[3]", "[4]:[4]");
  }
}
