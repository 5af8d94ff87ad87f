package org.isogloss.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isogloss.glossary.GlossaryException;
import org.isogloss.glossary.GlossaryProblem;
import org.isogloss.glossary.match.CompiledTerminology;
import org.isogloss.glossary.sheet.SheetSettings;
import org.isogloss.job.CheckedGlossary;
import org.jspecify.annotations.Nullable;

/** Opens what filters read. */
final class Inputs {

  private Inputs() {}

  /** The lines of a file, or of standard input if no file is named. */
  static LineReader lines(@Nullable Path file, Terminal terminal) throws IOException {
    if (file == null || file.toString().equals("-")) {
      return new LineReader(notClosing(terminal.in()), "standard input");
    }
    return lines(file);
  }

  /** The lines of a file. */
  static LineReader lines(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new CommandException(file + ": is a folder; name a file");
    }
    try {
      return new LineReader(Files.newInputStream(file), file.toString());
    } catch (NoSuchFileException e) {
      throw new CommandException(file + ": no such file");
    }
  }

  /** All lines of a file, for a command that needs them together. */
  static List<String> allLines(Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    try (LineReader reader = lines(file)) {
      for (String line = reader.next(); line != null; line = reader.next()) {
        lines.add(line);
      }
    }
    return lines;
  }

  /** A glossary without an error, ready to find terms with; its warnings are printed. */
  static CompiledTerminology terminology(Path file, SheetSettings settings, Terminal terminal) {
    try {
      CheckedGlossary checked = CheckedGlossary.read(file, settings);
      CompiledTerminology terminology = checked.sound();
      GlossaryReport.warn(checked.of(GlossaryProblem.Severity.WARNING), terminal);
      return terminology;
    } catch (GlossaryException e) {
      throw new CommandException(String.join("\n", e.lines()));
    }
  }

  private static InputStream notClosing(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public void close() {
        // Standard input belongs to the process.
      }

      @Override
      public int read(byte[] bytes, int offset, int length) throws IOException {
        return in.read(bytes, offset, length);
      }
    };
  }
}
