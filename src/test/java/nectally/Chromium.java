package nectally;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A Chromium without a window, and one page in it whose width and colours can be chosen. */
final class Chromium implements AutoCloseable {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  /** The pages are our own, and within a container Chromium's sandbox does not start. */
  private static final List<String> OPTIONS =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-dev-shm-usage",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--no-first-run",
          "--hide-scrollbars",
          "--remote-debugging-port=0");

  private static final int HEIGHT = 8000;
  private static final String LISTENING = "DevTools listening on ";

  private final Process process;
  private final DevTools tools;
  private final String page;

  private Chromium(Process process, DevTools tools, String page) {
    this.process = process;
    this.tools = tools;
    this.page = page;
  }

  /** Returns the name of the Chromium of this machine; empty where there is none. */
  static Optional<String> installed() {
    return NAMES.stream().filter(ShellSession::has).findFirst();
  }

  /**
   * Starts a Chromium.
   *
   * @param profile an empty folder for what it keeps
   */
  static Chromium start(String name, Path profile) throws IOException {
    List<String> command = new ArrayList<>(List.of(name, "--user-data-dir=" + profile));
    command.addAll(OPTIONS);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    DevTools tools = DevTools.connect(URI.create(address(process)));
    String target =
        tools
            .send("", "Target.createTarget", Map.of("url", "about:blank"))
            .get("targetId")
            .asText();
    String page =
        tools
            .send("", "Target.attachToTarget", Map.of("targetId", target, "flatten", true))
            .get("sessionId")
            .asText();
    for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
      tools.send(page, domain + ".enable", Map.of());
    }
    return new Chromium(process, tools, page);
  }

  /** Returns where the browser listens; what it prints later is read and let go. */
  private static String address(Process process) throws IOException {
    BufferedReader printed =
        new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
    StringBuilder before = new StringBuilder();
    for (String line = printed.readLine(); line != null; line = printed.readLine()) {
      if (line.startsWith(LISTENING)) {
        Thread reader = new Thread(() -> printed.lines().forEach(more -> {}), "chromium");
        reader.setDaemon(true);
        reader.start();
        return line.substring(LISTENING.length());
      }
      before.append(line).append('\n');
    }
    throw new IOException("Chromium ended without a word where it listens:\n" + before);
  }

  /**
   * Sets how wide a page is, in pixels, and whether the reader's system is dark. The window is so
   * high that all of a page of some contests is laid out at once.
   */
  void look(int width, boolean dark) throws IOException {
    tools.send(
        page,
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", false));
    media("", dark);
  }

  /** Sets whether the page is seen on a screen or, by {@code "print"}, on paper. */
  void media(String media, boolean dark) throws IOException {
    Map<String, String> scheme =
        Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light");
    tools.send(
        page, "Emulation.setEmulatedMedia", Map.of("media", media, "features", List.of(scheme)));
  }

  /** Opens a file and returns when it is loaded; events of an earlier page are forgotten. */
  void open(Path file) throws IOException {
    tools.forget();
    tools.send(page, "Page.navigate", Map.of("url", file.toUri().toString()));
    tools.await("Page.loadEventFired");
  }

  /** Returns what a script comes to, waited for where it is a promise. */
  JsonNode run(String script) throws IOException {
    Map<String, Object> wanted =
        Map.of("expression", script, "awaitPromise", true, "returnByValue", true);
    JsonNode answer = tools.send(page, "Runtime.evaluate", wanted);
    if (answer.has("exceptionDetails")) {
      throw new IOException("the script failed: " + answer.get("exceptionDetails"));
    }
    return answer.get("result").path("value");
  }

  /** Returns what was printed on the console, thrown, or reported, since the page was opened. */
  List<String> messages() {
    List<String> messages = new ArrayList<>();
    for (String event :
        List.of("Runtime.consoleAPICalled", "Runtime.exceptionThrown", "Log.entryAdded")) {
      tools.events(event).forEach(told -> messages.add(told.toString()));
    }
    return messages;
  }

  /** Returns the addresses of all that was asked for since the page was opened. */
  List<String> requests() {
    return tools.events("Network.requestWillBeSent").stream()
        .map(asked -> asked.get("request").get("url").asText())
        .toList();
  }

  /** Returns the page as a PDF, in the paper size that its style asks for. */
  byte[] print() throws IOException {
    Map<String, Object> wanted = Map.of("preferCSSPageSize", true, "printBackground", true);
    return tools.send(page, "Page.printToPDF", wanted).get("data").binaryValue();
  }

  /** Returns what the page looks like, as far down as its window goes, as a PNG. */
  byte[] picture() throws IOException {
    run("new Promise(seen => requestAnimationFrame(() => requestAnimationFrame(seen)))");
    int height = run("Math.ceil(document.body.getBoundingClientRect().bottom)").asInt();
    int width = run("innerWidth").asInt();
    Map<String, Object> all =
        Map.of("x", 0, "y", 0, "width", width, "height", Math.min(height, HEIGHT), "scale", 1);
    Map<String, Object> wanted = Map.of("format", "png", "clip", all);
    return tools.send(page, "Page.captureScreenshot", wanted).get("data").binaryValue();
  }

  @Override
  public void close() throws IOException {
    tools.close();
    process.destroy();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
