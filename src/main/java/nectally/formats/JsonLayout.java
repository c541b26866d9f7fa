package nectally.formats;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;

/**
 * Where JSON has line ends and blanks: two blanks for each level, one behind a colon, none in what
 * is empty.
 *
 * <p>A third of the bytes are these; they are kept as bytes, not made of characters each time.
 */
final class JsonLayout extends DefaultPrettyPrinter {

  private static final long serialVersionUID = 1;

  private static final int MOST_LEVELS = 16;
  private static final SerializedString COLON = new SerializedString(": ");
  private static final SerializedString[] STARTS = lines("\n");
  private static final SerializedString[] ENTRIES = lines(",\n");

  JsonLayout() {
    super(
        Separators.createDefaultInstance()
            .withRootSeparator("")
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator(""));
    Lines lines = new Lines();
    indentObjectsWith(lines);
    indentArraysWith(lines);
  }

  /** Returns how lines start at each level, behind {@code end}. */
  private static SerializedString[] lines(String end) {
    SerializedString[] lines = new SerializedString[MOST_LEVELS];
    for (int level = 0; level < lines.length; level++) {
      lines[level] = new SerializedString(end + "  ".repeat(level));
    }
    return lines;
  }

  @Override
  public DefaultPrettyPrinter createInstance() {
    return new JsonLayout();
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
    json.writeRaw(ENTRIES[_nesting]);
  }

  @Override
  public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
    json.writeRaw(COLON);
  }

  private static final class Lines implements Indenter {

    @Override
    public void writeIndentation(JsonGenerator json, int level) throws IOException {
      json.writeRaw(STARTS[level]);
    }

    @Override
    public boolean isInline() {
      return false;
    }
  }
}
