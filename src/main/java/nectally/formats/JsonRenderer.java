package nectally.formats;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import nectally.answer.Cell;
import nectally.answer.Column;
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

  private final int decimals;

  JsonRenderer(int decimals) {
    this.decimals = decimals;
  }

  @Override
  public void render(Report report, OutputStream out) throws IOException {
    JsonFactory factory =
        JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();
    try (JsonGenerator json = factory.createGenerator(out, JsonEncoding.UTF8)) {
      json.setPrettyPrinter(printer());
      json.writeStartObject();
      json.writeStringField("election", report.election());
      json.writeStringField("compared", report.compared().orElse(null));
      if (!report.contestLayouts().isEmpty()) {
        json.writeArrayFieldStart("contests");
        for (Section contest : report.contests()) {
          json.writeStartObject();
          json.writeStringField(Report.CONTEST.key(), contest.name());
          tables(contest, report.contestLayouts(), json);
          json.writeEndObject();
        }
        json.writeEndArray();
      }
      if (report.overall().isPresent()) {
        tables(report.overall().get(), report.overallLayouts(), json);
      }
      json.writeEndObject();
    }
    out.write('\n');
    out.flush();
  }

  /** Facts come first, so that nobody has to pass over long lists to see them. */
  private void tables(Section section, List<Layout> layouts, JsonGenerator json)
      throws IOException {
    for (Layout layout : layouts) {
      if (layout.facts()) {
        fields(layout.columns(), section.forMachines(layout).rows().get(0), json);
      }
    }
    for (Layout layout : layouts) {
      if (!layout.facts()) {
        json.writeArrayFieldStart(layout.name());
        for (List<Cell> row : section.forMachines(layout).rows()) {
          json.writeStartObject();
          fields(layout.columns(), row, json);
          json.writeEndObject();
        }
        json.writeEndArray();
      }
    }
  }

  private void fields(List<Column> columns, List<Cell> row, JsonGenerator json) throws IOException {
    for (int i = 0; i < row.size(); i++) {
      json.writeFieldName(columns.get(i).key());
      value(row.get(i), json);
    }
  }

  private void value(Cell cell, JsonGenerator json) throws IOException {
    if (cell instanceof Cell.Text text) {
      json.writeString(text.value());
    } else if (cell instanceof Cell.Count count) {
      json.writeNumber(count.value());
    } else if (cell instanceof Cell.Exact exact) {
      json.writeNumber(exact.value().rounded(decimals));
    } else if (cell instanceof Cell.Flag flag) {
      json.writeBoolean(flag.value());
    } else {
      json.writeNull();
    }
  }

  private static DefaultPrettyPrinter printer() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withRootSeparator("")
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator(""));
    printer.indentObjectsWith(indenter);
    printer.indentArraysWith(indenter);
    return printer;
  }
}
