package org.isogloss.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Starts other people's programs. */
final class Client {

  private static final Path INSTALLED = Path.of("target", "clients").toAbsolutePath();
  private static final int MINUTES = 5;

  private Client() {}

  /**
   * What a program left behind.
   *
   * @param code its exit code, which tells less than it should
   * @param out its standard output
   * @param err its standard error
   */
  record Result(int code, String out, String err) {}

  /** Ends a test, with a message, where a program of the system is not there. */
  static void assumeProgram(String name) {
    boolean found =
        Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":", -1))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
    assumeTrue(found, name + " is not installed; src/test/clients/install installs it");
  }

  /** A package of npm, or the end of the test where it is not there. */
  static Path npm(String name) {
    assumeProgram("node");
    Path found = INSTALLED.resolve("npm/node_modules").resolve(name);
    assumeTrue(Files.exists(found), name + " is not installed; src/test/clients/install does so");
    return found;
  }

  /** The script that reads files with npm's packages. */
  static String npmScript() {
    return INSTALLED.resolve("npm/read.cjs").toString();
  }

  /** OmegaT's jars, or the end of the test where they are not there. */
  static Path omegat() {
    Path jars = INSTALLED.resolve("omegat");
    assumeTrue(
        Files.exists(jars.resolve("omegat-5.8.0.jar")),
        "OmegaT is not installed; src/test/clients/install installs it");
    return jars;
  }

  static Result run(Path folder, String... command) throws IOException, InterruptedException {
    Path out = Files.createTempFile("client", ".out");
    Path err = Files.createTempFile("client", ".err");
    try {
      Process process =
          new ProcessBuilder(List.of(command))
              .directory(folder.toFile())
              .redirectOutput(out.toFile())
              .redirectError(err.toFile())
              .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
              .start();
      boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
      if (!ended) {
        process.destroyForcibly();
      }
      assertThat(ended).as("ended in time: " + String.join(" ", command)).isTrue();
      return new Result(
          process.exitValue(),
          Files.readString(out, StandardCharsets.UTF_8),
          Files.readString(err, StandardCharsets.UTF_8));
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }

  /** The first number with a dot in what a program says of itself. */
  static String version(String... command) throws IOException, InterruptedException {
    Result said = run(Path.of("").toAbsolutePath(), command);
    return Stream.of((said.out() + said.err()).split("[\\s,]+"))
        .filter(word -> word.matches("v?\\d+\\.\\d+.*"))
        .findFirst()
        .orElse("?")
        .replaceFirst("^v", "");
  }
}
