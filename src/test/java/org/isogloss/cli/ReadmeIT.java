package org.isogloss.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every command of the README that starts the jar does so. */
class ReadmeIT {

  private static final String JAR = "java -jar target/isogloss.jar ";

  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> commandsOfTheReadmeWork() throws Exception {
    List<String> commands =
        Files.readAllLines(Path.of("README.md")).stream()
            .map(String::strip)
            .filter(line -> line.startsWith(JAR))
            .toList();
    assertThat(commands).hasSizeGreaterThan(3);
    return commands.stream()
        .map(command -> DynamicTest.dynamicTest(command, () -> assertWorks(command)));
  }

  private void assertWorks(String command) throws Exception {
    String input = command.contains(" < ") ? "The milk rays hurt. Rest.\n" : "";
    List<String> args = new ArrayList<>();
    for (String word : command.replaceAll(" < .*", "").substring(JAR.length()).split(" ", -1)) {
      args.add(standIn(word));
    }
    Jar.Result result = Jar.runReading(input, args.toArray(String[]::new));
    assertThat(result.err()).isEmpty();
    assertThat(result.out()).isNotEmpty();
    assertThat(result.code()).isZero();
  }

  /** What the reader of the README has, and where the test writes. */
  private String standIn(String word) throws Exception {
    return switch (word) {
      case "output" -> folder.resolve("output").toString();
      case "source.txt", "target.txt" ->
          Files.writeString(folder.resolve(word), "Rest.\n").toString();
      default -> word;
    };
  }
}
