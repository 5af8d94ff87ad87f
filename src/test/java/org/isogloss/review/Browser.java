package org.isogloss.review;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LoggingPreferences;

/** A real browser without a window, for looking at pages on the disk as a person would. */
public final class Browser implements AutoCloseable {

  /** What is missing where {@link #isThere} is false, and what to do. */
  public static final String MISSING =
      "no Chromium with its chromedriver on the PATH; on Debian, install them with"
          + " apt-get install chromium chromium-driver";

  private static final Path SCREENSHOTS = Path.of("target", "screenshots");

  private final ChromeDriver driver;

  /** Starts a browser with a window of some size. */
  public Browser(int width, int height) {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium().orElseThrow().toString());
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage",
        "--window-size=" + width + "," + height);
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable("browser", Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(onPath("chromedriver").orElseThrow().toFile())
            .build();
    this.driver = new ChromeDriver(service, options);
  }

  /** Whether this machine has a browser. */
  public static boolean isThere() {
    return chromium().isPresent() && onPath("chromedriver").isPresent();
  }

  private static Optional<Path> chromium() {
    return onPath("chromium").or(() -> onPath("google-chrome"));
  }

  private static Optional<Path> onPath(String program) {
    for (String folder :
        Objects.requireNonNullElse(System.getenv("PATH"), "").split(File.pathSeparator, -1)) {
      Path file = Path.of(folder, program);
      if (!folder.isEmpty() && Files.isExecutable(file)) {
        return Optional.of(file);
      }
    }
    return Optional.empty();
  }

  /** Opens a page, anew even if only the part behind the # differs. */
  public void open(Path page, String hash) {
    driver.get("about:blank");
    driver.get(page.toUri() + hash);
  }

  /** Opens a page. */
  public void open(Path page) {
    open(page, "");
  }

  String address() {
    return driver.getCurrentUrl();
  }

  /** What a script returns. */
  public Object script(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /** What a script gives to the function that is its last argument. */
  public Object later(String script, Object... arguments) {
    return driver.executeAsyncScript(script, arguments);
  }

  WebElement find(String css) {
    return driver.findElement(By.cssSelector(css));
  }

  List<WebElement> all(String css) {
    return driver.findElements(By.cssSelector(css));
  }

  /** The texts of the elements that can be seen. */
  List<String> visible(String css) {
    return all(css).stream().filter(WebElement::isDisplayed).map(WebElement::getText).toList();
  }

  WebElement focused() {
    return driver.switchTo().activeElement();
  }

  void press(CharSequence... keys) {
    new Actions(driver).sendKeys(keys).perform();
  }

  void tab() {
    press(Keys.TAB);
  }

  void hover(WebElement element) {
    new Actions(driver).moveToElement(element).perform();
  }

  void choose(String select, String value) {
    find(select + " > option[value=\"" + value + "\"]").click();
  }

  /** What the page and the browser have complained about since it was asked last. */
  List<String> complaints() {
    return driver.manage().logs().get("browser").getAll().stream().map(LogEntry::toString).toList();
  }

  /** Waits until something is so; fails after ten seconds. */
  void await(BooleanSupplier isSo) {
    for (int i = 0; i < 500; i++) {
      if (isSo.getAsBoolean()) {
        return;
      }
      driver.executeAsyncScript("setTimeout(arguments[0], 20)");
    }
    throw new AssertionError("nothing came of waiting ten seconds");
  }

  void colours(String scheme) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  void phone(boolean on) {
    if (on) {
      driver.executeCdpCommand(
          "Emulation.setDeviceMetricsOverride",
          Map.of("width", 390, "height", 844, "deviceScaleFactor", 1, "mobile", true));
    } else {
      driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    }
  }

  /** Keeps a picture of what is on the screen, or of a print. */
  void screenshot(String name) {
    write(name + ".png", driver.executeCdpCommand("Page.captureScreenshot", Map.of()));
  }

  void print(String name) {
    write(name + ".pdf", driver.executeCdpCommand("Page.printToPDF", Map.of()));
  }

  private static void write(String name, Map<String, Object> answer) {
    try {
      Files.createDirectories(SCREENSHOTS);
      byte[] bytes = Base64.getDecoder().decode(String.valueOf(answer.get("data")));
      Files.write(SCREENSHOTS.resolve(name), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What axe-core finds seriously wrong with the page: rule, and the first elements. */
  @SuppressWarnings("unchecked")
  List<String> seriousViolations() {
    driver.executeScript(axe());
    Object violations =
        driver.executeAsyncScript(
            """
            const done = arguments[0];
            axe.run(document, { resultTypes: ["violations"] }).then((results) =>
              done(results.violations
                .filter((one) => one.impact === "serious" || one.impact === "critical")
                .map((one) => one.id + ": " + one.nodes.slice(0, 3)
                  .map((node) => node.target.join(" ") + " (" + node.failureSummary + ")")
                  .join("; "))));
            """);
    return (List<String>) violations;
  }

  private static String axe() {
    try (InputStream stream = Browser.class.getResourceAsStream("/axe.min.js")) {
      return new String(
          Objects.requireNonNull(stream, "axe-core").readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    driver.quit();
  }
}
