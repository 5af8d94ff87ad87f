package org.isogloss.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a process took, seen from outside. Processor time and memory are asked for every few
 * milliseconds, and the last answer counts.
 *
 * @param done whether it ended in time and well
 * @param clock seconds until it ended
 * @param cpu seconds of all processors together; 0 where the system does not tell
 * @param megabytes the most memory it had at once; 0 where the system does not tell
 */
record MeasuredProcess(boolean done, double clock, double cpu, long megabytes) {

  private static final long MILLISECONDS_BETWEEN = 10;
  private static final Pattern PEAK = Pattern.compile("VmHWM:\\s*(\\d+) kB");

  /**
   * Runs a command to its end, or stops it.
   *
   * @param folder where it works, and may leave files of its own
   * @param out where its standard output goes
   * @param err where its standard error goes
   * @param limit when to stop it
   */
  static MeasuredProcess run(List<String> command, Path folder, Path out, Path err, Duration limit)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    Duration cpu = Duration.ZERO;
    long megabytes = 0;
    boolean ended = false;
    while (!ended && System.nanoTime() - start < limit.toNanos()) {
      cpu = process.info().totalCpuDuration().orElse(cpu);
      megabytes = Math.max(megabytes, peak(status));
      ended = process.waitFor(MILLISECONDS_BETWEEN, TimeUnit.MILLISECONDS);
    }
    double clock = (System.nanoTime() - start) / 1e9;
    if (!ended) {
      process.destroyForcibly().waitFor();
    }
    return new MeasuredProcess(
        ended && process.exitValue() == 0, clock, cpu.toMillis() / 1e3, megabytes);
  }

  private static long peak(Path status) {
    try {
      Matcher matcher = PEAK.matcher(Files.readString(status));
      return matcher.find() ? Long.parseLong(matcher.group(1)) >> 10 : 0;
    } catch (IOException e) {
      return 0; // no such file on this system, or the process has just ended
    }
  }
}
