package nectally.formats;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/** Writes objects of NIST SP 1500-100, each of which says its class, in lines of two blanks. */
final class NistWriter implements Closeable {

  private final JsonGenerator json;

  /** Makes a writer that leaves {@code out} open. */
  NistWriter(OutputStream out) throws IOException {
    JsonFactory factory =
        JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    json = factory.createGenerator(out, JsonEncoding.UTF8);
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
    printer.indentArraysWith(new DefaultIndenter("  ", "\n"));
    json.setPrettyPrinter(printer);
  }

  /** Begins an object of a class. */
  void begin(String type) throws IOException {
    json.writeStartObject();
    json.writeStringField("@type", "ElectionResults." + type);
  }

  void end() throws IOException {
    json.writeEndObject();
  }

  void list(String field) throws IOException {
    json.writeArrayFieldStart(field);
  }

  void endList() throws IOException {
    json.writeEndArray();
  }

  void item(String value) throws IOException {
    json.writeString(value);
  }

  void field(String field, String value) throws IOException {
    json.writeStringField(field, Printable.of(value));
  }

  void field(String field, long value) throws IOException {
    json.writeNumberField(field, value);
  }

  /** Writes a name; {@code und} says that nobody knows its language (BCP 47). */
  void text(String field, String value) throws IOException {
    json.writeFieldName(field);
    begin("InternationalizedText");
    list("Text");
    begin("LanguageString");
    field("Content", value);
    field("Language", "und");
    end();
    endList();
    end();
  }

  @Override
  public void close() throws IOException {
    json.close();
  }
}
