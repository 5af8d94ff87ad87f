package org.isogloss.job;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.util.VersionInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which version of what a run is made with. */
public final class Versions {

  private Versions() {}

  /** Isogloss's own version. */
  public static String isogloss() {
    try (InputStream in = Versions.class.getResourceAsStream("version.properties")) {
      if (in == null) {
        throw new IllegalStateException("version.properties is missing from the build");
      }
      Properties properties = new Properties();
      properties.load(in);
      return properties.getProperty("version");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** ICU4J's version. */
  public static String icu() {
    return majorAndMinor(VersionInfo.ICU_VERSION);
  }

  /** The version of Unicode that ICU4J knows. */
  public static String unicode() {
    return majorAndMinor(UCharacter.getUnicodeVersion());
  }

  private static String majorAndMinor(VersionInfo version) {
    return version.getMajor() + "." + version.getMinor();
  }

  /** OpenNLP's version. */
  public static String openNlp() {
    return opennlp.tools.util.Version.currentVersion().toString();
  }
}
