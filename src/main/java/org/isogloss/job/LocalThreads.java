package org.isogloss.job;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * An engine of threads on this machine.
 *
 * <p>At most {@code 2 × threads} documents are in flight, started or waiting to be taken: that, and
 * what is learned over the corpus, bounds the memory of a run.
 */
public final class LocalThreads implements Engine {

  private final int threads;

  /** An engine of that many threads, at least one. */
  public LocalThreads(int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("a run needs at least one thread, not " + threads);
    }
    this.threads = threads;
  }

  @Override
  public <I, O> void inOrder(List<I> inputs, Function<I, O> task, Consumer<O> sink) {
    ExecutorService executor = Executors.newFixedThreadPool(threads, LocalThreads::worker);
    try {
      Deque<Future<O>> inFlight = new ArrayDeque<>();
      for (I input : inputs) {
        if (inFlight.size() == 2 * threads) {
          sink.accept(take(inFlight.remove()));
        }
        inFlight.add(executor.submit(() -> task.apply(input)));
      }
      while (!inFlight.isEmpty()) {
        sink.accept(take(inFlight.remove()));
      }
    } finally {
      executor.shutdownNow();
    }
  }

  /** Deep markup and long texts need more stack than a thread has by default. */
  private static Thread worker(Runnable task) {
    Thread thread = new Thread(null, task, "isogloss-worker", 16L << 20);
    thread.setDaemon(true);
    return thread;
  }

  private static <O> O take(Future<O> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the run was interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
