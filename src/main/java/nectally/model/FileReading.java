package nectally.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How one file was read: what every part of it was taken for.
 *
 * @param file as the user named it
 * @param use what the file is for: {@code results}, or {@code candidates}, {@code slates} or {@code
 *     contests} of a file that is joined to them
 * @param encoding which letters the bytes are, such as {@code UTF-8}
 * @param sheet the sheet that is read of a workbook; empty for a text file
 * @param delimiter what stands between cells
 * @param headerLine the line on which the header starts, 1-based; 0 where the file has none
 * @param headerLines of how many lines the header is
 * @param layout what the file is recognised as; empty where it is not
 * @param fields which columns hold what, in the order of the fields
 * @param unused the columns that hold no field, which are attributes
 * @param contests the names of the first of those of which the file has rows, in its order; at most
 *     {@value #MOST_CONTESTS}
 * @param allContests of how many contests the file has rows
 * @param rows how many rows have which role; those alone that a file of results has
 * @param allRows how many rows there are below the header
 * @param passedOver how many rows the user does not want
 */
public record FileReading(
    String file,
    String use,
    String encoding,
    Optional<String> sheet,
    char delimiter,
    long headerLine,
    int headerLines,
    Optional<String> layout,
    List<FieldColumns> fields,
    List<String> unused,
    List<String> contests,
    int allContests,
    Map<Role, Long> rows,
    long allRows,
    long passedOver) {

  /** How many names of contests are kept. */
  public static final int MOST_CONTESTS = 10;

  /** The use of a file that is not joined to others. */
  public static final String RESULTS = "results";

  /** Why a column is taken for a field. */
  public enum Why {
    /** Its name is one of those of the field. */
    NAME,
    /** The user says so. */
    OPTION,
    /** The layout that the file is recognised as says so. */
    LAYOUT,
    /** First name and surname together are the name. */
    PARTS,
    /** Its cells say who is elected, and its name may say so. */
    MARKS,
    /** The user says that the table has no row for each candidate. */
    SHAPE
  }

  /**
   * Where a field stands.
   *
   * @param field its canonical name, such as {@code votes}
   * @param columns as the file names them, in their order; several are joined
   */
  public record FieldColumns(String field, List<String> columns, Why why) {

    /** Keeps a copy of the list. */
    public FieldColumns {
      columns = List.copyOf(columns);
    }
  }

  /** Keeps copies of the lists. */
  public FileReading {
    fields = List.copyOf(fields);
    unused = List.copyOf(unused);
    contests = List.copyOf(contests);
    Map<Role, Long> copy = new EnumMap<>(Role.class);
    copy.putAll(rows);
    rows = Collections.unmodifiableMap(copy);
  }

  /** Returns the same with what is known when all files are read. */
  public FileReading with(List<String> contestNames, int number, Map<Role, Long> rowsByRole) {
    return new FileReading(
        file,
        use,
        encoding,
        sheet,
        delimiter,
        headerLine,
        headerLines,
        layout,
        fields,
        unused,
        contestNames,
        number,
        rowsByRole,
        allRows,
        passedOver);
  }
}
