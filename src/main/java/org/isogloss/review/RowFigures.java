package org.isogloss.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.isogloss.text.LocaleTag;

/** What a glossary row did, in one document or in a run. */
final class RowFigures {

  /** What there is to see at an example. */
  enum Kind {
    CHANGED,
    FLAGGED,
    MISSING
  }

  /**
   * A form the row changed.
   *
   * @param after empty if it was taken out
   */
  record Form(LocaleTag locale, String before, String after) implements Comparable<Form> {
    private static final Comparator<Form> ORDER =
        Comparator.comparing(Form::locale).thenComparing(Form::before).thenComparing(Form::after);

    @Override
    public int compareTo(Form other) {
      return ORDER.compare(this, other);
    }
  }

  /**
   * A place to see the row at work.
   *
   * @param href seen from {@code review/}
   */
  record Example(Kind kind, LocaleTag locale, String href, String title, String quote) {}

  private static final int MOST_EXAMPLES = 2;

  /** A row that catches names or numbers may change a new form each time. */
  private static final int MOST_FORMS = 500;

  int caught;
  int flagged;
  final SortedMap<LocaleTag, Integer> used = new TreeMap<>();
  final SortedMap<LocaleTag, Integer> missing = new TreeMap<>();
  final Map<Form, Integer> forms = new HashMap<>();
  final List<Example> examples = new ArrayList<>();

  /** Counts a form that was changed. */
  void form(Form form, int count) {
    if (forms.size() < MOST_FORMS || forms.containsKey(form)) {
      forms.merge(form, count, Integer::sum);
    }
  }

  /** Keeps an example, if there are not enough of its kind. */
  void example(Example example) {
    long same = examples.stream().filter(e -> e.kind() == example.kind()).count();
    if (same < MOST_EXAMPLES && examples.stream().noneMatch(e -> e.href().equals(example.href()))) {
      examples.add(example);
    }
  }

  /** Adds what the row did in the documents after. */
  void add(RowFigures later) {
    caught += later.caught;
    flagged += later.flagged;
    later.used.forEach((locale, count) -> used.merge(locale, count, Integer::sum));
    later.missing.forEach((locale, count) -> missing.merge(locale, count, Integer::sum));
    later.forms.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(form -> form(form.getKey(), form.getValue()));
    later.examples.forEach(this::example);
  }

  static int sum(Map<?, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Whether it did anything that a person may want to see. */
  boolean isIdle() {
    return caught == 0 && flagged == 0 && missing.isEmpty();
  }
}
