package org.isogloss.glossary.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.isogloss.glossary.Action;
import org.isogloss.glossary.Documents;
import org.isogloss.glossary.Entry;
import org.isogloss.glossary.GlossaryException;
import org.isogloss.glossary.TermMatch;
import org.isogloss.glossary.audit.GlossaryAudit;
import org.isogloss.glossary.match.CompiledTerminology;
import org.isogloss.text.Block;
import org.isogloss.text.Cause;
import org.isogloss.text.Change;
import org.isogloss.text.Document;
import org.isogloss.text.Edit;
import org.isogloss.text.Finding;
import org.isogloss.text.Layer;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.Span;
import org.isogloss.text.TrackedText;
import org.isogloss.text.Verbatim;
import org.junit.jupiter.api.Test;

/** What holds for every glossary and every text; a failure names its seed. */
class NormalizerPropertiesTest {

  private static final int CASES = 10_000;

  @Test
  void whatHoldsForEveryGlossaryAndEveryText() {
    int edited = 0;
    for (long seed = 0; seed < CASES; seed++) {
      try {
        edited += new Case(new RandomGlossaries(new Random(seed))).check() ? 1 : 0;
      } catch (AssertionError | RuntimeException e) {
        throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
      }
    }
    assertThat(edited).as("texts with an edit").isGreaterThan(CASES / 4);
  }

  /** One glossary and one text. */
  private static final class Case {

    private final RandomGlossaries made;

    Case(RandomGlossaries made) {
      this.made = made;
    }

    /** Whether the text was edited. */
    boolean check() {
      CompiledTerminology terminology;
      try {
        terminology = GlossaryAudit.compile(made.glossary());
      } catch (GlossaryException e) {
        assertThat(e.problems()).isNotEmpty();
        return false;
      }
      Block before = made.block();
      Document document = document(before);
      Normalizer normalizer = new Normalizer(terminology);
      Document once = normalizer.normalize(document);
      Block after = once.blocks().get(0);
      assertThat(once.restore()).isEqualTo(before.text().current());
      Set<Integer> rows =
          terminology.glossary().entries().stream().map(Entry::row).collect(Collectors.toSet());
      checkFindings(once, before, rows);
      if (!after.isContent()) {
        assertThat(Objects.requireNonNull(after.dropped()).row()).isIn(rows);
        assertThat(after.text()).isSameAs(before.text());
        return false;
      }
      checkEdits(before, after, rows);
      checkSentences(before, after);
      checkUntouched(terminology, before, after);
      checkSecondRun(normalizer, after);
      return after.text().version() > 0;
    }

    private Document document(Block block) {
      return Documents.of(made.locale(), block.text().current(), List.of(block));
    }

    /** Findings name a row of the glossary and a place of the text. */
    private static void checkFindings(Document once, Block before, Set<Integer> rows) {
      for (Finding finding : once.findings()) {
        assertThat(finding.row()).as(finding.message()).isIn(rows);
        assertThat(finding.block()).isZero();
        Span all = new Span(0, before.text().length());
        assertThat(all.contains(Objects.requireNonNull(finding.span()))).isTrue();
      }
    }

    /** The edits alone make the new text of the old one, and each names its row. */
    private static void checkEdits(Block before, Block after, Set<Integer> rows) {
      List<Edit> edits = new ArrayList<>();
      for (Change change : after.changes()) {
        edits.add(Edit.of(change.from().start(), change.before(), change.after(), change.cause()));
        for (Cause cause : change.causes()) {
          assertThat(cause.rule()).isEqualTo("glossary.term");
          assertThat(cause.row()).isIn(rows);
        }
      }
      TrackedText made = before.text().revise(new Layer("all", edits));
      assertThat(made.current()).isEqualTo(after.text().current());
      assertThat(after.text().restore()).isEqualTo(before.text().current());
    }

    /** Sentences keep names and boundaries; what changes lies inside one. */
    private static void checkSentences(Block before, Block after) {
      assertThat(after.sentences()).hasSameSizeAs(before.sentences());
      Set<Change> inside = new TreeSet<>((a, b) -> a.from().compareTo(b.from()));
      for (int i = 0; i < before.sentences().size(); i++) {
        Span was = before.sentences().get(i).span();
        Span is = after.sentences().get(i).span();
        assertThat(after.sentences().get(i).id()).isEqualTo(before.sentences().get(i).id());
        assertThat(after.text().originalSpan(is)).isEqualTo(was);
        assertThat(after.text().map(was, 0, after.text().version())).isEqualTo(is);
        after.changes().stream().filter(c -> was.contains(c.from())).forEach(inside::add);
      }
      assertThat(inside).containsExactlyElementsOf(after.changes());
    }

    /** What is no prose, and what is kept, stays as it is; markup stays in its order. */
    private void checkUntouched(CompiledTerminology terminology, Block before, Block after) {
      List<Span> verbatim = Verbatim.spansIn(before.text());
      List<Span> kept = new ArrayList<>();
      LocaleTag locale = LocaleTag.of(made.locale());
      before
          .sentences()
          .forEach(
              sentence -> {
                String text = sentence.span().of(before.text().current());
                terminology.find(text, locale, TermMatch.Kind.PREFERRED).stream()
                    .filter(match -> match.entry().action() == Action.KEEP)
                    .forEach(match -> kept.add(match.span().shift(sentence.span().start())));
              });
      for (Change change : after.changes()) {
        Predicate<Span> touched = span -> span.overlaps(change.from());
        assertThat(verbatim).as(change.toString()).noneMatch(touched);
        assertThat(kept).as(change.toString()).noneMatch(touched);
      }
      assertThat(after.text().codes())
          .extracting(code -> code.kind() + " " + code.pair())
          .isEqualTo(before.text().codes().stream().map(c -> c.kind() + " " + c.pair()).toList());
    }

    /** The result taken as a new text has no edit, and is dropped no more. */
    private void checkSecondRun(Normalizer normalizer, Block after) {
      TrackedText fresh = TrackedText.of(after.text().current()).withCodes(after.text().codes());
      Block again = Block.read(0, after.role(), 0, fresh).withSentences(after.sentences());
      Block twice = normalizer.normalize(document(again)).blocks().get(0);
      assertThat(twice.changes()).isEmpty();
      assertThat(twice.isContent()).isTrue();
    }
  }
}
