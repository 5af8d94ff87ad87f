package org.isogloss.check;

import java.util.ArrayList;
import java.util.List;
import org.isogloss.text.Finding;
import org.isogloss.text.Severity;
import org.isogloss.text.Unit;

/**
 * Numbers that stand on one side only. Values are compared, not spellings: {@code 1,500} in English
 * is {@code 1.500} in German; {@code 3 pm} is {@code 15:00}; a number that the other side writes as
 * a word is there. Order does not matter.
 */
final class NumbersCheck implements Check {

  static final String RULE = "check.numbers";

  private final NumberWords words = new NumberWords();

  @Override
  public String rule() {
    return RULE;
  }

  @Override
  public List<Finding> check(Unit unit, CheckContext context) {
    if (!unit.isAligned() || unit.targetText().isBlank()) {
      return List.of();
    }
    List<Quantity> source = new ArrayList<>(Quantity.in(unit.sourceText(), context.source()));
    List<Quantity> target = new ArrayList<>(Quantity.in(unit.targetText(), context.target()));
    takeEqual(source, target);
    words.takeSpelled(source, unit.targetText(), context.target());
    words.takeSpelled(target, unit.sourceText(), context.source());
    if (source.isEmpty() && target.isEmpty()) {
      return List.of();
    }
    return Findings.one(unit, RULE, Severity.WARNING, message(source, target));
  }

  /** Takes away what stands on both sides: the same values first, then the same hours. */
  private static void takeEqual(List<Quantity> source, List<Quantity> target) {
    source.removeIf(quantity -> takeFirst(target, quantity, false));
    source.removeIf(quantity -> takeFirst(target, quantity, true));
  }

  private static boolean takeFirst(List<Quantity> from, Quantity wanted, boolean sameHour) {
    for (int i = 0; i < from.size(); i++) {
      if (sameHour ? wanted.isSameHour(from.get(i)) : wanted.isSameValue(from.get(i))) {
        from.remove(i);
        return true;
      }
    }
    return false;
  }

  private static String message(List<Quantity> source, List<Quantity> target) {
    StringBuilder message = new StringBuilder("Numbers differ: ");
    if (!source.isEmpty()) {
      message.append(written(source)).append(" only in the source");
    }
    if (!target.isEmpty()) {
      message.append(source.isEmpty() ? "" : ", ").append(written(target));
      message.append(" only in the target");
    }
    return message.append("; correct the target or confirm it.").toString();
  }

  private static String written(List<Quantity> quantities) {
    return String.join(", ", quantities.stream().map(Quantity::written).toList());
  }
}
