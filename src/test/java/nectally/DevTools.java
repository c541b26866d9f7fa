package nectally;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * The protocol by which a Chromium is driven: commands and their answers, and events, as JSON over
 * a WebSocket.
 *
 * <p>Source: https://chromedevtools.github.io/devtools-protocol/.
 */
final class DevTools implements WebSocket.Listener, AutoCloseable {

  private static final int PATIENCE_SECONDS = 120;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<Integer, CompletableFuture<JsonNode>> asked = new ConcurrentHashMap<>();
  private final BlockingQueue<JsonNode> arriving = new LinkedBlockingQueue<>();
  private final List<JsonNode> arrived = new ArrayList<>();
  private final StringBuilder message = new StringBuilder();
  private @Nullable WebSocket socket;
  private int last;

  private DevTools() {}

  static DevTools connect(URI address) {
    DevTools tools = new DevTools();
    tools.socket =
        HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(address, tools).join();
    return tools;
  }

  /**
   * Sends a command and returns its answer.
   *
   * @param session of the page; empty for the browser itself
   */
  JsonNode send(String session, String method, Map<String, ?> parameters) throws IOException {
    int id = ++last;
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    asked.put(id, answer);
    Map<String, Object> command =
        session.isEmpty()
            ? Map.of("id", id, "method", method, "params", parameters)
            : Map.of("id", id, "method", method, "params", parameters, "sessionId", session);
    if (socket != null) {
      socket.sendText(JSON.writeValueAsString(command), true).join();
    }
    JsonNode told = in(answer, method);
    if (told.has("error")) {
      throw new IOException(method + ": " + told.get("error"));
    }
    return told.get("result");
  }

  private static JsonNode in(CompletableFuture<JsonNode> answer, String method) throws IOException {
    try {
      return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(method + " was interrupted", e);
    } catch (ExecutionException | TimeoutException e) {
      throw new IOException(method + " was not answered", e);
    }
  }

  /** Forgets the events up to now. */
  void forget() {
    arriving.clear();
    arrived.clear();
  }

  /** Returns when an event of this name has come. */
  void await(String event) throws IOException {
    try {
      JsonNode next;
      do {
        next = arriving.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (next == null) {
          throw new IOException(event + " did not come");
        }
        arrived.add(next);
      } while (!next.get("method").asText().equals(event));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(event + " was waited for in vain", e);
    }
  }

  /** Returns what the events of this name said that came since they were forgotten. */
  List<JsonNode> events(String name) {
    arriving.drainTo(arrived);
    return arrived.stream()
        .filter(event -> event.get("method").asText().equals(name))
        .map(event -> event.get("params"))
        .toList();
  }

  @Override
  public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean isLast) {
    message.append(data);
    if (isLast) {
      take(message.toString());
      message.setLength(0);
    }
    from.request(1);
    return null;
  }

  private void take(String text) {
    try {
      JsonNode told = JSON.readTree(text);
      CompletableFuture<JsonNode> waiting =
          told.has("id") ? asked.remove(told.get("id").asInt()) : null;
      if (waiting != null) {
        waiting.complete(told);
      } else if (told.has("method")) {
        arriving.add(told);
      }
    } catch (IOException e) {
      throw new IllegalStateException("a browser speaks JSON", e);
    }
  }

  @Override
  public void close() {
    if (socket != null) {
      socket.abort();
    }
  }
}
