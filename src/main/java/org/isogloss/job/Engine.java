package org.isogloss.job;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Where a run's tasks are carried out. */
public interface Engine {

  /**
   * Carries out a task for each input and hands the results on in the order of the inputs, whatever
   * order they come in.
   *
   * @param task a pure function, called from any thread
   * @param sink called from the caller's thread alone, in order
   */
  <I, O> void inOrder(List<I> inputs, Function<I, O> task, Consumer<O> sink);
}
