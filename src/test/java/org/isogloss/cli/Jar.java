package org.isogloss.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts the jar that people run, in a process of its own. */
final class Jar {

  /**
   * What the process left behind.
   *
   * @param code its exit code
   * @param out its standard output
   * @param err its standard error
   */
  record Result(int code, String out, String err) {}

  private Jar() {}

  static Process start(List<String> args) throws IOException {
    return builder(args)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  static Result run(String... args) throws IOException, InterruptedException {
    return runReading("", args);
  }

  static Result runReading(String input, String... args) throws IOException, InterruptedException {
    Path in = Files.createTempFile("isogloss", ".in");
    Path out = Files.createTempFile("isogloss", ".out");
    Path err = Files.createTempFile("isogloss", ".err");
    try {
      Files.writeString(in, input);
      int code =
          builder(List.of(args))
              .redirectInput(in.toFile())
              .redirectOutput(out.toFile())
              .redirectError(err.toFile())
              .start()
              .waitFor();
      return new Result(
          code,
          Files.readString(out, StandardCharsets.UTF_8),
          Files.readString(err, StandardCharsets.UTF_8));
    } finally {
      Files.delete(in);
      Files.delete(out);
      Files.delete(err);
    }
  }

  private static ProcessBuilder builder(List<String> args) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-jar");
    command.add(System.getProperty("isogloss.jar"));
    command.addAll(args);
    return new ProcessBuilder(command);
  }
}
