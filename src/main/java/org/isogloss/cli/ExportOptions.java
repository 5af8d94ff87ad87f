package org.isogloss.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isogloss.export.Format;
import org.isogloss.export.FormatOptions;
import org.isogloss.export.TbxVersion;
import org.isogloss.export.XliffVersion;
import picocli.CommandLine;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Which formats a run writes, and how. */
final class ExportOptions {

  private static final String DEFAULTS = "default";
  private static final String ALL = "all";

  @Option(
      names = "--formats",
      paramLabel = "FORMAT",
      split = ",",
      showDefaultValue = Visibility.NEVER,
      description =
          "What to write: default (json, markdown, xliff, xliff12, tmx, tbx, tsv, jsonl), po,"
              + " properties, i18next, formatjs, android, html, csv, or all; default if absent.")
  private List<String> formats = new ArrayList<>(List.of(DEFAULTS));

  @Option(
      names = "--xliff-version",
      paramLabel = "VERSION",
      description = "The version that XLIFF 2 files say they have: 2.1, or 2.0 for Poedit.")
  private String xliffVersion = XliffVersion.V2_1.number();

  @Option(
      names = "--tbx-version",
      paramLabel = "VERSION",
      description = "The version of the glossary's TBX-Basic: 2, which most tools read, or 3.")
  private String tbxVersion = "2";

  @Option(
      names = "--min-confidence",
      paramLabel = "NUMBER",
      showDefaultValue = Visibility.NEVER,
      converter = ConfidenceConverter.class,
      description =
          "Keep pairs whose alignment is less sure, from 0 to 1, out of memory.tmx, pairs.tsv and"
              + " pairs.jsonl. The other formats hold every unit.")
  private double minConfidence;

  /**
   * The options in one value.
   *
   * @throws ParameterException if one of them is not known
   */
  FormatOptions options(CommandLine command) {
    Set<Format> chosen = EnumSet.noneOf(Format.class);
    for (String name : formats) {
      switch (name) {
        case DEFAULTS -> chosen.addAll(Format.defaults());
        case ALL -> chosen.addAll(EnumSet.allOf(Format.class));
        default -> chosen.add(format(name, command));
      }
    }
    return new FormatOptions(chosen, xliff(command), tbx(command), minConfidence);
  }

  private static Format format(String name, CommandLine command) {
    for (Format format : Format.values()) {
      if (format.label().equals(name)) {
        return format;
      }
    }
    String known =
        Arrays.stream(Format.values()).map(Format::label).collect(Collectors.joining(", "));
    throw new ParameterException(
        command, "--formats: \"" + name + "\" is not a format; choose from default, all, " + known);
  }

  private XliffVersion xliff(CommandLine command) {
    for (XliffVersion version : XliffVersion.values()) {
      if (version.number().equals(xliffVersion)) {
        return version;
      }
    }
    throw new ParameterException(
        command,
        "--xliff-version takes 2.1 or 2.0, not \""
            + xliffVersion
            + "\"; for XLIFF 1.2 write --formats xliff12");
  }

  private TbxVersion tbx(CommandLine command) {
    return switch (tbxVersion) {
      case "2" -> TbxVersion.V2;
      case "3" -> TbxVersion.V3;
      default ->
          throw new ParameterException(
              command, "--tbx-version takes 2 or 3, not \"" + tbxVersion + "\"");
    };
  }
}
