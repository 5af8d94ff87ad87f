package org.isogloss.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isogloss.text.InlineCode;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.TrackedText;
import org.junit.jupiter.api.Test;

class RepairsTest {

  private static final LocaleTag ENGLISH = LocaleTag.of("en");

  @Test
  void codeIsNeverEdited() {
    TrackedText text =
        TrackedText.of("run often:Milk  x now")
            .withCodes(
                List.of(
                    new InlineCode(4, InlineCode.Kind.OPEN, 0, "`", true),
                    new InlineCode(17, InlineCode.Kind.CLOSE, 0, "`", true)));
    for (Repair repair : new Cleaner().repairs()) {
      assertThat(repair.repair(text, ENGLISH).isEmpty()).as(repair.rule()).isTrue();
    }
  }

  @Test
  void whatNoFileCanHoldGoesEvenFromCode() {
    TrackedText text =
        TrackedText.of("a\u0000b")
            .withCodes(
                List.of(
                    new InlineCode(0, InlineCode.Kind.OPEN, 0, "`", true),
                    new InlineCode(3, InlineCode.Kind.CLOSE, 0, "`", true)));
    assertThat(text.revise(new InvisibleCharacters().repair(text, ENGLISH)).current())
        .isEqualTo("ab");
  }

  @Test
  void aHardLineBreakStaysAndTheSpaceAroundItGoes() {
    TrackedText text = TrackedText.of("one  \n  two");
    assertThat(text.revise(new WhiteSpace().repair(text, ENGLISH)).current()).isEqualTo("one\ntwo");
  }

  @Test
  void theSpaceThatStaysIsNotEdited() {
    TrackedText text = TrackedText.of("one   two");
    assertThat(new WhiteSpace().repair(text, ENGLISH).edits())
        .singleElement()
        .satisfies(
            edit -> {
              assertThat(edit.start()).isEqualTo(4);
              assertThat(edit.before()).isEqualTo("  ");
            });
  }

  @Test
  void onlyTheClusterThatChangesIsEdited() {
    TrackedText text = TrackedText.of("cafe\u0301 au lait");
    assertThat(new Composition().repair(text, ENGLISH).edits())
        .singleElement()
        .satisfies(edit -> assertThat(edit.after()).isEqualTo("é"));
  }

  @Test
  void repairsGoOnUntilNothingIsLeft() {
    assertThat(Texts.cleaned("caf" + "e\u200B\u0301", "en")).isEqualTo("café");
  }
}
