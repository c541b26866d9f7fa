package nectally.input;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nectally.csv.InputBytes;
import nectally.csv.Spelling;
import nectally.model.NameKey;
import nectally.model.Quota;

/**
 * How a user wants files to be read; everything is optional.
 *
 * @param delimiter what stands between cells; empty finds it from the header line
 * @param columns the columns of files without a header line, an empty name skips a column; empty
 *     where the files have headers
 * @param spelling how letters and figures are written in all files
 * @param shape where a table has no row for each candidate
 * @param mappings which columns hold which fields, before all aliases
 * @param rows what rows of certain names are, the first that fits; before the usual words
 * @param keep rows that alone are read, by what a column holds; none is all
 * @param drop rows that are not read
 * @param candidatesFile a file joined on the candidate or id; like the next two it is read for each
 *     election
 * @param slatesFile a file joined on the slate
 * @param contestsFile a file joined on the contest
 * @param only keeps the contests whose name matches one of these globs; empty keeps all
 * @param per a column: every contest becomes one contest for each of its values
 * @param seats the seats of every contest, whatever the files say; at least 1
 * @param quotas the quotas of every contest; empty leaves the files' own
 * @param sittingFile members who are not up for election
 * @param genders what letters or words of a column of genders mean, in upper case: F or M
 * @param warnOnly ids of {@link Rule}s whose errors are warnings
 * @param aliases for names of people the ones that stand for them; two in one contest are one
 */
public record ReadingOptions(
    Optional<Character> delimiter,
    List<String> columns,
    Spelling spelling,
    Shape shape,
    List<FieldMapping> mappings,
    List<RowRule> rows,
    List<CellRule> keep,
    List<CellRule> drop,
    Optional<InputBytes> candidatesFile,
    Optional<InputBytes> slatesFile,
    Optional<InputBytes> contestsFile,
    List<String> only,
    Optional<String> per,
    OptionalInt seats,
    List<Quota> quotas,
    Optional<String> sittingFile,
    Map<String, String> genders,
    Set<String> warnOnly,
    Map<NameKey, String> aliases) {

  /** Files with headers, read as they are. */
  public static final ReadingOptions DEFAULT = new Builder().build();

  /** Keeps copies of the lists. */
  public ReadingOptions {
    columns = List.copyOf(columns);
    mappings = List.copyOf(mappings);
    only = List.copyOf(only);
    rows = List.copyOf(rows);
    keep = List.copyOf(keep);
    drop = List.copyOf(drop);
    quotas = List.copyOf(quotas);
    genders = Map.copyOf(genders);
    warnOnly = Set.copyOf(warnOnly);
    aliases = Map.copyOf(aliases);
  }

  /**
   * Returns whether more than its own rows must be known to say what a contest comes to: what other
   * files say of it, or what candidates of other contests have.
   */
  boolean looksAhead() {
    return joins() || per.isPresent() || !quotas.isEmpty() || sittingFile.isPresent();
  }

  /** Returns whether other files are joined to the results. */
  boolean joins() {
    return candidatesFile.isPresent() || slatesFile.isPresent() || contestsFile.isPresent();
  }

  /** Returns a builder that starts from the defaults. */
  public static Builder builder() {
    return new Builder();
  }

  /** Sets what differs from the defaults. */
  public static final class Builder {

    private Optional<Character> delimiter = Optional.empty();
    private List<String> columns = List.of();
    private Spelling spelling = Spelling.UNKNOWN;
    private Shape shape = Shape.LONG;
    private List<FieldMapping> mappings = List.of();
    private List<RowRule> rows = List.of();
    private List<CellRule> keep = List.of();
    private List<CellRule> drop = List.of();
    private Optional<InputBytes> candidatesFile = Optional.empty();
    private Optional<InputBytes> slatesFile = Optional.empty();
    private Optional<InputBytes> contestsFile = Optional.empty();
    private List<String> only = List.of();
    private Optional<String> per = Optional.empty();
    private OptionalInt seats = OptionalInt.empty();
    private List<Quota> quotas = List.of();
    private Optional<String> sittingFile = Optional.empty();
    private Map<String, String> genders = Map.of();
    private Set<String> warnOnly = Set.of();
    private Map<NameKey, String> aliases = Map.of();

    private Builder() {}

    /** Sets what stands between cells. */
    public Builder delimiter(Optional<Character> value) {
      delimiter = value;
      return this;
    }

    /** Sets the columns of files without a header line. */
    public Builder columns(List<String> value) {
      columns = value;
      return this;
    }

    /** Sets how letters and figures are written. */
    public Builder spelling(Spelling value) {
      spelling = value;
      return this;
    }

    /** Sets the shape of tables without a row for each candidate. */
    public Builder shape(Shape value) {
      shape = value;
      return this;
    }

    /** Sets which columns hold which fields. */
    public Builder mappings(List<FieldMapping> value) {
      mappings = value;
      return this;
    }

    /** Sets what rows of certain names are. */
    public Builder rows(List<RowRule> value) {
      rows = value;
      return this;
    }

    /** Sets the rows that alone are read. */
    public Builder keep(List<CellRule> value) {
      keep = value;
      return this;
    }

    /** Sets the rows that are not read. */
    public Builder drop(List<CellRule> value) {
      drop = value;
      return this;
    }

    /** Sets the file joined on the candidate or id. */
    public Builder candidatesFile(Optional<InputBytes> value) {
      candidatesFile = value;
      return this;
    }

    /** Sets the file joined on the slate. */
    public Builder slatesFile(Optional<InputBytes> value) {
      slatesFile = value;
      return this;
    }

    /** Sets the file joined on the contest. */
    public Builder contestsFile(Optional<InputBytes> value) {
      contestsFile = value;
      return this;
    }

    /** Sets the globs of the contests to keep. */
    public Builder only(List<String> value) {
      only = value;
      return this;
    }

    /** Sets the column to split contests by. */
    public Builder per(Optional<String> value) {
      per = value;
      return this;
    }

    /** Sets the seats of every contest. */
    public Builder seats(OptionalInt value) {
      seats = value;
      return this;
    }

    /** Sets the quotas of every contest. */
    public Builder quotas(List<Quota> value) {
      quotas = value;
      return this;
    }

    /** Sets the file of members who are not up for election. */
    public Builder sittingFile(Optional<String> value) {
      sittingFile = value;
      return this;
    }

    /** Sets what letters or words of a column of genders mean. */
    public Builder genders(Map<String, String> value) {
      genders = value;
      return this;
    }

    /** Sets the ids of the rules that only warn. */
    public Builder warnOnly(Set<String> value) {
      warnOnly = value;
      return this;
    }

    /** Sets the {@link ReadingOptions#aliases}. */
    public Builder aliases(Map<NameKey, String> value) {
      aliases = value;
      return this;
    }

    /** Returns the options. */
    public ReadingOptions build() {
      return new ReadingOptions(
          delimiter,
          columns,
          spelling,
          shape,
          mappings,
          rows,
          keep,
          drop,
          candidatesFile,
          slatesFile,
          contestsFile,
          only,
          per,
          seats,
          quotas,
          sittingFile,
          genders,
          warnOnly,
          aliases);
    }
  }
}
