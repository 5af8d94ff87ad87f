package org.isogloss.check;

import java.util.List;
import org.isogloss.text.Finding;
import org.isogloss.text.Unit;

/**
 * One rule that units are held against. Implementations keep nothing of a unit and are shared by
 * threads.
 */
interface Check {

  /** The rule's id, such as {@code check.numbers}. */
  String rule();

  /**
   * What a person should look at in a unit; empty if all is well.
   *
   * @param unit the unit; either side may be empty
   * @param context what the check may know beside the unit
   */
  List<Finding> check(Unit unit, CheckContext context);
}
