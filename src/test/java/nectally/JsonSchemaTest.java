package nectally;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * The schema that ships describes all that is written as JSON; no object has two fields of one
 * name.
 */
class JsonSchemaTest {

  private static final Path SCHEMA =
      Path.of("src", "main", "dist", "share", "nec-tally", "answer.schema.json");
  private static final Set<String> COMMANDS =
      Set.of("results", "trend", "vacancy", "match", "check", "count");

  private final ObjectMapper json =
      new ObjectMapper().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
  private final ObjectNode schema = (ObjectNode) json.readTree(SCHEMA.toFile());
  private final Map<String, JsonSchema> answers = new HashMap<>();

  JsonSchemaTest() throws IOException {}

  @Test
  void everyAnswerOfEveryCaseIsAsTheSchemaSays() throws IOException {
    List<String> wrong = new ArrayList<>();
    int checked = 0;
    for (GoldenCase one : GoldenCase.all()) {
      if (isPrinted(one) && !one.has("--fields") && !one.has("--help")) {
        ProgramRun run = one.run("json");
        if ((run.status() == 0 || run.status() == 3) && run.out().startsWith("{")) {
          checked++;
          answer(one)
              .validate(json.readTree(run.out()))
              .forEach(problem -> wrong.add(one.name() + ": " + problem.getMessage()));
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(checked).isGreaterThan(150);
  }

  @Test
  void theSchemaRefusesWhatIsNotAnAnswer() throws IOException {
    JsonSchema any = of(schema);
    assertThat(any.validate(json.readTree("{\"election\": \"2014\"}"))).isNotEmpty();
    assertThat(
            any.validate(
                json.readTree(
                    "{\"election\": \"a\", \"compared\": null, \"contests\": [{\"contest\": \"A\","
                        + " \"seats\": \"six\"}]}")))
        .isNotEmpty();
  }

  /**
   * Every figure of a page is in the JSON, to the same decimals, but for what a count of ballots
   * divides by the ballots beside it.
   */
  @Test
  void everyFigureOfAPageIsInTheJson() throws IOException {
    Set<String> missing = new TreeSet<>();
    int pages = 0;
    for (GoldenCase one : GoldenCase.all()) {
      if (isDrawn(one)) {
        ProgramRun page = one.run("html", "--decimals", "4");
        ProgramRun run = one.run("json", "--decimals", "4");
        if (page.out().startsWith("<") && run.out().startsWith("{")) {
          pages++;
          Set<String> known = PageFigures.of(json.readTree(run.out()));
          for (String figure : PageFigures.of(page.out())) {
            if (!known.contains(figure)) {
              missing.add(one.name() + ": " + figure);
            }
          }
        }
      }
    }
    assertThat(missing).isEmpty();
    assertThat(pages).isGreaterThan(100);
  }

  /** Facts, sentences and notes of a page are in the JSON word for word. */
  @Test
  void everySentenceOfAPageIsInTheJson() throws IOException {
    Set<String> missing = new TreeSet<>();
    int sentences = 0;
    for (GoldenCase one : GoldenCase.all()) {
      if (isPrinted(one) && !one.has("--fields") && !one.has("--decimals")) {
        ProgramRun page = one.run("html", "--decimals", "4");
        ProgramRun run = one.run("json", "--decimals", "4");
        if (page.out().startsWith("<") && run.out().startsWith("{")) {
          String all = String.join("\n", PageSentences.of(json.readTree(run.out())));
          for (String sentence : PageSentences.of(page.out())) {
            sentences++;
            if (!all.contains(sentence)) {
              missing.add(one.name() + ": " + sentence);
            }
          }
        }
      }
    }
    assertThat(missing).isEmpty();
    assertThat(sentences).isGreaterThan(1000);
  }

  /** Returns whether a case answers on standard output, and writes no file. */
  private static boolean isPrinted(GoldenCase one) throws IOException {
    return COMMANDS.contains(one.command()) && !one.has("-o") && !one.has("--output");
  }

  private static boolean isDrawn(GoldenCase one) throws IOException {
    boolean isCount = key(one).equals("count");
    return isPrinted(one)
        && !isCount
        && !one.has("--fields")
        && !one.has("--decimals")
        && !isRounded(one);
  }

  /** Returns whether people see sums of what machines have, or fewer decimals than asked for. */
  private static boolean isRounded(GoldenCase one) throws IOException {
    return one.shows("exchanges") || one.shows("slatemates") || one.has("--others");
  }

  private JsonSchema answer(GoldenCase one) throws IOException {
    return answers.computeIfAbsent(
        key(one),
        key -> {
          ObjectNode own = schema.deepCopy();
          own.put("$ref", "#/$defs/" + key);
          return of(own);
        });
  }

  /** Returns which answer of the schema the case should be. */
  private static String key(GoldenCase one) throws IOException {
    return one.has("--ballots")
        ? "stages"
        : one.command().equals("count") && (one.has("scottish") || one.has("ers97"))
            ? "ranked"
            : one.command();
  }

  private static JsonSchema of(JsonNode schema) {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema);
  }
}
