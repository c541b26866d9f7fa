package nectally.formats;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nectally.model.FileReading;
import nectally.model.FileReading.FieldColumns;
import nectally.model.Role;

/** Writes how files were read, one object a file. */
final class JsonReading {

  private JsonReading() {}

  static void write(List<FileReading> files, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("reading");
    for (FileReading file : files) {
      json.writeStartObject();
      json.writeStringField("file", file.file());
      json.writeStringField("use", file.use());
      boolean isText = file.sheet().isEmpty();
      json.writeStringField("encoding", isText ? file.encoding() : "xlsx");
      json.writeStringField("delimiter", isText ? String.valueOf(file.delimiter()) : null);
      json.writeStringField("sheet", file.sheet().orElse(null));
      json.writeFieldName("header_line");
      if (file.headerLines() == 0) {
        json.writeNull();
      } else {
        json.writeNumber(file.headerLine());
      }
      json.writeNumberField("header_lines", file.headerLines());
      json.writeStringField("layout", file.layout().orElse(null));
      json.writeArrayFieldStart("fields");
      for (FieldColumns field : file.fields()) {
        json.writeStartObject();
        json.writeStringField("field", field.field());
        texts("columns", field.columns(), json);
        json.writeStringField("why", field.why().name().toLowerCase(Locale.ROOT));
        json.writeEndObject();
      }
      json.writeEndArray();
      texts("unused_columns", file.unused(), json);
      json.writeNumberField("contests", file.allContests());
      json.writeNumberField("all_rows", file.allRows());
      json.writeObjectFieldStart("rows");
      for (Map.Entry<Role, Long> rows : file.rows().entrySet()) {
        json.writeNumberField(rows.getKey().word(), rows.getValue());
      }
      json.writeEndObject();
      json.writeNumberField("rows_passed_over", file.passedOver());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void texts(String name, List<String> texts, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }
}
