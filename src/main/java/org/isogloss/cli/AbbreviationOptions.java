package org.isogloss.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isogloss.job.AbbreviationFiles;
import org.isogloss.job.CannotStartException;
import org.isogloss.text.LocaleTag;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Option;

/** How a team's own abbreviations are named on the command line. */
final class AbbreviationOptions {

  @Option(
      names = "--abbreviations",
      paramLabel = "[TAG=]FILE",
      showDefaultValue = Visibility.NEVER,
      description =
          "Abbreviations of your own, one a line, for a language; for the command's if no TAG is"
              + " given. May be repeated.")
  private List<String> files = new ArrayList<>();

  /**
   * Reads the files.
   *
   * @param locale whose abbreviations they are if they do not say; null if they must say
   */
  AbbreviationFiles read(@Nullable LocaleTag locale) {
    AbbreviationFiles read = AbbreviationFiles.NONE;
    for (String named : files) {
      int sign = named.indexOf('=');
      Optional<LocaleTag> tag =
          sign < 0 ? Optional.empty() : LocaleTag.parse(named.substring(0, sign));
      LocaleTag whose = tag.orElse(locale);
      if (whose == null) {
        throw new CommandException(
            "--abbreviations " + named + ": say whose they are, as in en=" + named);
      }
      Path file = Path.of(tag.isPresent() ? named.substring(sign + 1) : named);
      try {
        read = read.plus(whose, file);
      } catch (CannotStartException e) {
        throw new CommandException(String.valueOf(e.getMessage()));
      }
    }
    return read;
  }
}
