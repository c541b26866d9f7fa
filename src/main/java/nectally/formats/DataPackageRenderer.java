package nectally.formats;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import nectally.answer.Audience;
import nectally.answer.Column;
import nectally.answer.Kind;
import nectally.answer.Layout;
import nectally.answer.Report;

/**
 * Describes the CSV file of each table as a Frictionless Data Package (specs.frictionlessdata.io):
 * names, titles and types of the columns, by which other programs read them without guessing.
 *
 * <p>The file of a table is expected beside the description, called as the table and {@code .csv}.
 */
final class DataPackageRenderer implements Renderer {

  private final char delimiter;
  private final char decimalMark;

  /**
   * Makes a renderer.
   *
   * @param delimiter what parts the values of the files
   * @param decimalMark what stands before the decimals of a number in them
   */
  DataPackageRenderer(char delimiter, char decimalMark) {
    this.delimiter = delimiter;
    this.decimalMark = decimalMark;
  }

  @Override
  public void render(Report report, OutputStream out) throws IOException {
    try (JsonGenerator json = JsonRenderer.generator(out)) {
      json.writeStartObject();
      json.writeStringField("profile", "tabular-data-package");
      json.writeStringField("name", name(report.election()));
      json.writeStringField("title", report.title().isEmpty() ? report.election() : report.title());
      json.writeArrayFieldStart("resources");
      for (Layout<?> layout : report.layouts().seenBy(Audience.MACHINES)) {
        resource(layout, json);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    out.write('\n');
    out.flush();
  }

  /** Returns a name of small Latin letters, figures and hyphens, as the name of a package is. */
  private static String name(String election) {
    StringBuilder name = new StringBuilder("election");
    for (String word : election.toLowerCase(Locale.ROOT).split("[^a-z0-9]+", -1)) {
      name.append(word.isEmpty() ? "" : "-" + word);
    }
    return name.toString();
  }

  private void resource(Layout<?> layout, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("profile", "tabular-data-resource");
    json.writeStringField("name", layout.name());
    json.writeStringField("path", layout.name() + ".csv");
    if (!layout.title().isEmpty()) {
      json.writeStringField("title", layout.title());
    }
    json.writeStringField("format", "csv");
    json.writeStringField("mediatype", "text/csv");
    json.writeStringField("encoding", "utf-8");
    json.writeObjectFieldStart("dialect");
    json.writeStringField("delimiter", String.valueOf(delimiter));
    json.writeStringField("lineTerminator", "\n");
    json.writeEndObject();
    json.writeObjectFieldStart("schema");
    json.writeArrayFieldStart("fields");
    if (!layout.scope().isOfElection()) {
      field(Report.CONTEST, "Contest", "string", "", json);
    }
    for (Column<?> column : layout.columns(Audience.MACHINES)) {
      String title = column.heading().replace('\n', ' ');
      field(column.key(), title, type(column.kind()), unit(column.kind()), json);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("missingValues");
    json.writeString("");
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void field(String name, String title, String type, String description, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("name", name);
    json.writeStringField("type", type);
    if (type.equals("number") && decimalMark != '.') {
      json.writeStringField("decimalChar", String.valueOf(decimalMark));
    }
    if (!title.isEmpty()) {
      json.writeStringField("title", title);
    }
    if (!description.isEmpty()) {
      json.writeStringField("description", description);
    }
    json.writeEndObject();
  }

  private static String type(Kind kind) {
    return switch (kind) {
      case TEXT, MARK -> "string";
      case RANK, EARLIER_RANK, COUNT, SIGNED_COUNT -> "integer";
      case PERCENT, POINTS, DECIMAL, NUMBER, FIXED, SIGNED_FIXED -> "number";
      case FLAG -> "boolean";
    };
  }

  private static String unit(Kind kind) {
    return switch (kind) {
      case PERCENT -> "in per cent: 12.2, not 0.122";
      case POINTS -> "in percentage points, of unrounded shares";
      default -> "";
    };
  }
}
