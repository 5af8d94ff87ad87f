package org.isogloss.glossary.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The article goes by the sound, not by the letter. */
class EnglishArticleTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hour",
        "hourly feed",
        "honest answer",
        "honour",
        "heir",
        "umbrella",
        "udder",
        "egg",
        "unimportant note",
        "uninjured nipple",
        "unidentified lump",
        "urgent call",
        "usher",
        "utter mess",
        "ugly scar",
        "X-ray",
        "MRI",
        "MRIs",
        "FBI agent",
        "SUV",
        "LED",
        "HIV test",
        "mRNA vaccine",
        "NSAID",
        "8-week course",
        "11th day",
        "18-month-old",
        "8,000",
        "11,500",
        "1850 house",
        "80 %",
        "\u201Carea\u201D",
        "$8 note",
        "f-shaped scar",
        "M16",
        "mp3",
        "\u00E9lan",
        "O'Brien",
        "Euler line",
        "EU rule",
        "e-mail",
        "(enlarged) duct",
        "eight",
        "Yttrium rod",
        "AIDS test",
        "IVF cycle",
        "only child",
        "oneiric state"
      })
  void an(String phrase) {
    assertThat(EnglishArticle.of(phrase)).as(phrase).contains("an");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "unit",
        "uterus",
        "European",
        "ewe",
        "one-off",
        "once-weekly visit",
        "one's own",
        "user",
        "usual feed",
        "utensil",
        "urine test",
        "ureter",
        "uvula",
        "unique case",
        "union",
        "universal rule",
        "unicellular thing",
        "Ukrainian",
        "Ugandan",
        "ubiquitous germ",
        "unanimous vote",
        "UFO",
        "US study",
        "U-turn",
        "NICU",
        "NASA",
        "SWAT team",
        "RAM stick",
        "BBC film",
        "CT",
        "110",
        "1,100",
        "180",
        "10 %",
        "7-day course",
        "\u201Cbreast\u201D",
        "yard",
        "year",
        "hospital",
        "house",
        "Mr. Smith",
        "mm scale",
        "B12",
        "PhD",
        "ONE",
        "s'more",
        "woman",
        "quick feed",
        "t-shirt",
        "xylophone",
        "Uighur",
        "ouija board"
      })
  void a(String phrase) {
    assertThat(EnglishArticle.of(phrase)).as(phrase).contains("a");
  }

  @ParameterizedTest
  @ValueSource(strings = {"herbal tea", "historic day", "NEC", "\u043B\u0443\u0447", "\u2014", ""})
  void bothAreInUseOrNothingCanBeSaid(String phrase) {
    assertThat(EnglishArticle.of(phrase)).as(phrase).isEmpty();
  }
}
