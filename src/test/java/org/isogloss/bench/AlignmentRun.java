package org.isogloss.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.management.NotificationEmitter;
import org.isogloss.align.AlignmentStatistics;
import org.isogloss.align.BeadFormat;
import org.isogloss.align.NumberedBead;
import org.isogloss.align.SentenceAligner;
import org.isogloss.align.TextSide;
import org.isogloss.text.Bead;
import org.isogloss.text.LocaleTag;

/** Aligns two files once, in a process of its own, and tells the time and the heap it took. */
public final class AlignmentRun {

  private static final Pattern SECONDS = Pattern.compile("(\\d+\\.\\d+) s of aligning");

  private AlignmentRun() {}

  /**
   * Prints the beads, and on standard error what they took.
   *
   * @param args the two files, a sentence per line
   */
  public static void main(String[] args) throws IOException {
    TextSide source = side(args[0]);
    TextSide target = side(args[1]);
    AtomicLong kept = heapAfterCollections();
    long start = System.nanoTime();
    List<Bead> beads = new SentenceAligner(AlignmentStatistics.empty(), null).align(source, target);
    double seconds = (System.nanoTime() - start) / 1e9;
    StringBuilder lines = new StringBuilder();
    beads.forEach(bead -> lines.append(BeadFormat.format(bead)).append('\n'));
    System.out.print(lines);
    System.err.printf(
        Locale.ROOT,
        "%.2f s of aligning; of a heap of %d MB at most %d in use, %d after a collection%n",
        seconds,
        Runtime.getRuntime().maxMemory() >> 20,
        mostUsed() >> 20,
        kept.get() >> 20);
  }

  /** The seconds that a run told. */
  static double seconds(Path note) throws IOException {
    Matcher matcher = SECONDS.matcher(Files.readString(note));
    return matcher.find() ? Double.parseDouble(matcher.group(1)) : Double.NaN;
  }

  /** The beads that a run printed. */
  static List<NumberedBead> beads(Path out) throws IOException {
    return Files.readAllLines(out).stream().map(NumberedBead::parse).toList();
  }

  private static TextSide side(String file) throws IOException {
    return TextSide.plain(LocaleTag.of("en"), Files.readAllLines(Path.of(file)));
  }

  /** The most bytes in use right after a garbage collection, kept up to date. */
  private static AtomicLong heapAfterCollections() {
    AtomicLong most = new AtomicLong();
    for (var collector : ManagementFactory.getGarbageCollectorMXBeans()) {
      ((NotificationEmitter) collector)
          .addNotificationListener(
              (notification, handback) -> {
                long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
                most.accumulateAndGet(used, Math::max);
              },
              null,
              null);
    }
    return most;
  }

  private static long mostUsed() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(MemoryUsage::getUsed)
        .sum();
  }
}
