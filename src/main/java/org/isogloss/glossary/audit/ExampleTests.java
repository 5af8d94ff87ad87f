package org.isogloss.glossary.audit;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.isogloss.glossary.Entry;
import org.isogloss.glossary.Glossary;
import org.isogloss.glossary.GlossaryProblem;
import org.isogloss.glossary.GlossaryProblem.Severity;
import org.isogloss.glossary.normalize.RowNames;

/** Runs the sentences that rows give as their own tests through the whole glossary. */
public final class ExampleTests {

  /**
   * What a run makes of a sentence.
   *
   * @param text as it then reads
   * @param rows the rows that changed it
   */
  public record Result(String text, Set<Integer> rows) {}

  private ExampleTests() {}

  /**
   * The tests that fail, by row.
   *
   * @param run what a run makes of a sentence in the source locale
   */
  public static List<GlossaryProblem> problems(Glossary glossary, Function<String, Result> run) {
    Remarks remarks = new Remarks(glossary.file());
    for (Entry entry : glossary.entries()) {
      for (Entry.Example example : entry.changes()) {
        Result result = run.apply(example.before());
        if (!result.text().equals(example.after())) {
          tell(
              remarks,
              entry.row(),
              "changes",
              example.before(),
              becomes(example.before(), result) + ", not " + Remarks.quoted(example.after()));
        }
      }
      for (String sentence : entry.leaves()) {
        Result result = run.apply(sentence);
        if (!result.text().equals(sentence)) {
          tell(remarks, entry.row(), "leaves", sentence, becomes(sentence, result));
        }
      }
    }
    return remarks.inOrder();
  }

  private static String becomes(String sentence, Result result) {
    if (result.text().equals(sentence)) {
      return Remarks.quoted(sentence) + " stays as it is";
    }
    String by = result.rows().isEmpty() ? "" : " by row" + RowNames.of(result.rows());
    return Remarks.quoted(sentence) + " becomes " + Remarks.quoted(result.text()) + by;
  }

  private static void tell(
      Remarks remarks, int row, String column, String sentence, String message) {
    String fix = "correct the row or the sentence";
    remarks.add(Severity.ERROR, "example", row, column, sentence, message, fix);
  }
}
