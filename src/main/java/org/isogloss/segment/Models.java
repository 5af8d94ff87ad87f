package org.isogloss.segment;

import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The model of each language, as the resource {@code models.txt} lists them. */
final class Models {

  /** A model on the class path and what its bytes hash to. */
  private record ModelFile(String resource, String sha256) {

    static ModelFile of(String[] columns) {
      return new ModelFile(columns[1], columns[2]);
    }

    String name() {
      return resource.substring(resource.lastIndexOf('/') + 1);
    }
  }

  private static final Map<String, ModelFile> BY_LANGUAGE = listed();

  private Models() {}

  private static Map<String, ModelFile> listed() {
    Map<String, ModelFile> files = new TreeMap<>();
    for (String line : Language.lines("models.txt")) {
      String[] columns = line.split(" ", -1);
      files.put(columns[0], ModelFile.of(columns));
    }
    return files;
  }

  /** The file names of all models, in order. */
  static List<String> names() {
    return BY_LANGUAGE.values().stream().map(ModelFile::name).sorted().toList();
  }

  /**
   * What decides in a locale what the rules leave open: OpenNLP with the language's model, or,
   * where there is none, ICU's breaks.
   *
   * @throws IllegalStateException if the model is missing from the class path or is another one
   */
  static BreakModel of(ULocale locale, String language) {
    ModelFile file = BY_LANGUAGE.get(language);
    return file == null ? new IcuModel(locale) : OpenNlpModel.load(file.resource(), file.sha256());
  }
}
