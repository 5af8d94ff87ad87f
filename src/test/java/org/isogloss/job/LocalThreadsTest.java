package org.isogloss.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LocalThreadsTest {

  private static final List<Integer> INPUTS = IntStream.range(0, 100).boxed().toList();

  @Test
  void handsResultsOnInTheOrderOfTheInputs() {
    List<Integer> taken = new ArrayList<>();
    new LocalThreads(8)
        .inOrder(
            INPUTS,
            number -> {
              for (int i = 0; i < (100 - number) * 1_000; i++) {
                Thread.onSpinWait(); // the first inputs take longest
              }
              return number;
            },
            taken::add);
    assertThat(taken).isEqualTo(INPUTS);
  }

  @Test
  void keepsTwoTasksAThreadInFlightAtMost() {
    AtomicInteger inFlight = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    new LocalThreads(3)
        .inOrder(
            INPUTS,
            number -> {
              most.accumulateAndGet(inFlight.incrementAndGet(), Math::max);
              return number;
            },
            number -> inFlight.decrementAndGet());
    assertThat(most.get()).isBetween(1, 6);
  }

  @Test
  void handsAFailureOn() {
    Function<Integer, Integer> failing =
        number -> {
          throw new IllegalArgumentException("number " + number);
        };
    LocalThreads threads = new LocalThreads(2);
    assertThatThrownBy(() -> threads.inOrder(INPUTS, failing, number -> {}))
        .isInstanceOf(IllegalStateException.class)
        .hasRootCauseMessage("number 0");
  }

  @Test
  void needsAThread() {
    assertThatThrownBy(() -> new LocalThreads(0)).hasMessageContaining("at least one thread");
  }
}
