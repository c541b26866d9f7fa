package nectally.formats;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nectally.answer.Audience;
import nectally.answer.Cell;
import nectally.answer.Column;
import nectally.answer.Fact;
import nectally.answer.Grid;
import nectally.answer.Layout;
import nectally.answer.Report;
import nectally.answer.Section;

/**
 * Writes everything that machines can have as one JSON object.
 *
 * <p>{@code {election, compared, contests: [{contest, facts..., candidates: [{...}], ...}], ...}}
 * with the columns' keys as names. Counts are exact, other numbers rounded and written plainly; an
 * unknown value is {@code null}.
 */
final class JsonRenderer implements Renderer {

  private static final String NUMBER_OF = "number_of_";

  private final int decimals;
  private final Map<String, SerializedString> names = new HashMap<>();

  JsonRenderer(int decimals) {
    this.decimals = decimals;
  }

  @Override
  public void render(Report report, OutputStream out) throws IOException {
    try (JsonGenerator json = generator(out)) {
      json.writeStartObject();
      json.writeStringField("election", report.election());
      json.writeStringField("compared", report.compared().orElse(null));
      if (!report.reading().isEmpty()) {
        JsonReading.write(report.reading(), json);
      }
      List<Layout<?>> ofElection = report.ofElection(Audience.MACHINES);
      if (report.overall().isPresent()) {
        tables(report.overall().get(), of(ofElection, true), json);
      }
      List<Layout<?>> ofContests = report.ofContests(Audience.MACHINES);
      if (!ofContests.isEmpty()) {
        json.writeArrayFieldStart("contests");
        for (Section contest : report.contests()) {
          json.writeStartObject();
          json.writeStringField(Report.CONTEST, contest.name());
          tables(contest, ofContests, json);
          sentences(contest, json);
          json.writeEndObject();
        }
        json.writeEndArray();
      }
      if (report.overall().isPresent()) {
        tables(report.overall().get(), of(ofElection, false), json);
        sentences(report.overall().get(), json);
      }
      json.writeEndObject();
    }
    out.write('\n');
    out.flush();
  }

  /** What people read of a section beside its tables, in their words. */
  private static void sentences(Section section, JsonGenerator json) throws IOException {
    List<Fact> facts = section.facts();
    if (!facts.isEmpty()) {
      json.writeArrayFieldStart("facts");
      for (Fact fact : facts) {
        json.writeStartObject();
        json.writeStringField("name", fact.name());
        json.writeStringField("value", fact.value());
        json.writeStringField("more", fact.more().isEmpty() ? null : fact.more());
        json.writeEndObject();
      }
      json.writeEndArray();
    } else if (!section.headline().isEmpty()) {
      json.writeStringField("summary", section.headline());
    }
    List<String> notes = section.notes();
    if (!notes.isEmpty()) {
      json.writeArrayFieldStart("notes");
      for (String note : notes) {
        json.writeString(note);
      }
      json.writeEndArray();
    }
  }

  /** Returns what writes JSON as people can read it, and leaves {@code out} open. */
  static JsonGenerator generator(OutputStream out) throws IOException {
    JsonFactory factory =
        JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();
    JsonGenerator json = factory.createGenerator(out, JsonEncoding.UTF8);
    json.setPrettyPrinter(new JsonLayout());
    return json;
  }

  /** Returns the tables that open the document, or those that do not. */
  private static List<Layout<?>> of(List<Layout<?>> layouts, boolean opening) {
    List<Layout<?>> found = new ArrayList<>();
    for (Layout<?> layout : layouts) {
      if ((layout.scope() == Layout.Scope.OPENING) == opening) {
        found.add(layout);
      }
    }
    return found;
  }

  /** Facts come first, so that nobody has to pass over long lists to see them. */
  private void tables(Section section, List<Layout<?>> layouts, JsonGenerator json)
      throws IOException {
    List<String> names = new ArrayList<>();
    for (Layout<?> layout : layouts) {
      if (layout.scope() != Layout.Scope.FACTS) {
        names.add(layout.name());
      }
    }
    for (Layout<?> layout : layouts) {
      if (layout.scope() == Layout.Scope.FACTS) {
        facts(section.table(layout).forMachines(), names, json);
      }
    }
    for (Layout<?> layout : layouts) {
      if (layout.scope() != Layout.Scope.FACTS) {
        json.writeArrayFieldStart(layout.name());
        objects(section.table(layout).forMachines(), json);
        json.writeEndArray();
      }
    }
  }

  /**
   * A fact that is called as a table beside it is the number of its rows: an object has no twins.
   */
  private <R> void facts(Grid<R> grid, List<String> tables, JsonGenerator json) throws IOException {
    for (R row : grid.rows()) {
      for (Column<R> column : grid.columns()) {
        String key = column.key();
        json.writeFieldName(name(tables.contains(key) ? NUMBER_OF + key : key));
        value(column.cell(row), json);
      }
    }
  }

  private <R> void objects(Grid<R> grid, JsonGenerator json) throws IOException {
    List<Column<R>> columns = grid.columns();
    SerializedString[] keys = new SerializedString[columns.size()];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = name(columns.get(i).key());
    }
    for (R row : grid.rows()) {
      json.writeStartObject();
      for (int i = 0; i < keys.length; i++) {
        json.writeFieldName(keys[i]);
        value(columns.get(i).cell(row), json);
      }
      json.writeEndObject();
    }
  }

  /** Returns a name in bytes, which are made once for all rows. */
  private SerializedString name(String key) {
    SerializedString known = names.get(key);
    if (known == null) {
      known = new SerializedString(key);
      names.put(key, known);
    }
    return known;
  }

  private void value(Cell cell, JsonGenerator json) throws IOException {
    if (cell instanceof Cell.Text text) {
      json.writeString(text.value());
    } else if (cell instanceof Cell.Count count) {
      json.writeNumber(count.value());
    } else if (cell instanceof Cell.Exact exact) {
      json.writeNumber(exact.value().rounded(decimals));
    } else if (cell instanceof Cell.Fixed fixed) {
      json.writeNumber(fixed.value());
    } else if (cell instanceof Cell.Flag flag) {
      json.writeBoolean(flag.value());
    } else if (cell instanceof Cell.Rank rank && rank.place().isPresent()) {
      json.writeNumber(rank.place().getAsInt());
    } else {
      json.writeNull();
    }
  }
}
