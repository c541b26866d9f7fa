package nectally.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nectally.answer.PeopleText;
import nectally.model.Attributes;
import nectally.model.FileReading;
import nectally.model.FileReading.FieldColumns;
import nectally.model.Role;

/** How files were read, in words. */
public final class ReadingSentences {

  private static final int MOST_NAMES = 10;

  private ReadingSentences() {}

  /** Returns all that is known of the reading of a file, a line for each kind. */
  public static List<String> of(FileReading file) {
    List<String> lines = new ArrayList<>();
    boolean joined = !file.use().equals(FileReading.RESULTS);
    lines.add(form(file) + (joined ? ", joined for its " + file.use() : ""));
    if (file.layout().isPresent()) {
      lines.add("recognised as " + file.layout().get());
    }
    if (!file.fields().isEmpty()) {
      lines.add("columns: " + fields(file, true));
    }
    if (!file.unused().isEmpty()) {
      int unused = file.unused().size();
      lines.add("columns of no field, kept as attributes: " + listed(file.unused(), unused));
    }
    if (file.allContests() > 0) {
      lines.add(contests(file) + ": " + listed(file.contests(), file.allContests()));
    }
    if (!file.fields().isEmpty()) {
      lines.add("rows: " + rows(file));
    }
    lines.replaceAll(line -> file.file() + ": " + line);
    return lines;
  }

  /** Returns the same in one line: columns where their names are not those of the fields. */
  public static String inOneLine(FileReading file) {
    return file.file()
        + ": read as "
        + form(file)
        + "; "
        + fields(file, false)
        + "; "
        + (file.allContests() == 0 ? "" : contests(file) + "; ")
        + "rows: "
        + rows(file);
  }

  private static String form(FileReading file) {
    String header =
        switch (file.headerLines()) {
          case 0 -> "no header line";
          case 1 -> "header on line " + file.headerLine();
          default ->
              "header of " + file.headerLines() + " lines from line " + file.headerLine() + " on";
        };
    if (file.sheet().isPresent()) {
      return "sheet " + quoted(file.sheet().get()) + " of a workbook, " + header;
    }
    return file.encoding() + ", cells parted by " + delimiter(file.delimiter()) + ", " + header;
  }

  private static String delimiter(char delimiter) {
    return switch (delimiter) {
      case ',' -> "commas";
      case ';' -> "semicolons";
      case '\t' -> "tabs";
      case '|' -> "bars";
      default -> quoted(String.valueOf(delimiter));
    };
  }

  private static String fields(FileReading file, boolean withReasons) {
    List<String> fields = new ArrayList<>();
    for (FieldColumns field : file.fields()) {
      List<String> columns = new ArrayList<>();
      for (String column : field.columns()) {
        columns.add(quoted(column));
      }
      boolean same = isSame(field) && !withReasons;
      String from =
          switch (same ? 0 : columns.size()) {
            case 0 -> "";
            case 1, 2, 3 -> " from " + String.join(" and ", columns);
            default -> " from " + columns.get(0) + " and " + (columns.size() - 1) + " more";
          };
      fields.add(field.field() + from + (withReasons ? " (" + why(field.why()) + ")" : ""));
    }
    return String.join(", ", fields);
  }

  private static boolean isSame(FieldColumns field) {
    return field.columns().size() == 1
        && Attributes.fold(field.columns().get(0)).equals(field.field());
  }

  private static String why(FileReading.Why why) {
    return switch (why) {
      case NAME -> "by its name";
      case OPTION -> "by --map";
      case LAYOUT -> "by the layout";
      case PARTS -> "first name and surname";
      case MARKS -> "by its marks";
      case SHAPE -> "by --wide, --repeated or headings";
    };
  }

  private static String contests(FileReading file) {
    int number = file.allContests();
    return number == 1 ? "1 contest" : number + " contests";
  }

  private static String rows(FileReading file) {
    List<String> rows = new ArrayList<>();
    for (Map.Entry<Role, Long> role : file.rows().entrySet()) {
      rows.add(role.getValue() + " " + role.getKey().word());
    }
    if (file.passedOver() > 0) {
      rows.add(file.passedOver() + " not asked for");
    }
    if (rows.size() == 1) {
      return rows.get(0);
    }
    return file.allRows() + (rows.isEmpty() ? "" : " (" + String.join(", ", rows) + ")");
  }

  /** Returns the first of so many names, and how many more there are. */
  private static String listed(List<String> names, int all) {
    List<String> quoted = new ArrayList<>(names);
    quoted.replaceAll(ReadingSentences::quoted);
    return PeopleText.listed(quoted, MOST_NAMES, all);
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }
}
