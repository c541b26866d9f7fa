package nectally.problem;

/** Every kind of problem that reading can find, with the id that ends its message. */
public enum Rule {
  /** The file does not exist. */
  NO_SUCH_FILE("no-such-file"),
  /** It is a directory. */
  NOT_A_FILE("not-a-file"),
  /** It cannot be opened or breaks off while it is read. */
  CANNOT_READ("cannot-read"),
  /** Standard input, or the same file, is named twice. */
  FILE_TWICE("file-twice"),
  /** It has no line that is not blank. */
  EMPTY_FILE("empty-file"),
  /** It is no text in the encoding that is known, or no text at all. */
  NOT_TEXT("not-text"),
  /** It has letters of UTF-8 and bytes that are none. */
  MIXED_ENCODINGS("mixed-encodings"),
  /** Warning: it is no UTF-8 and read as windows-1252. */
  NOT_UTF_8("not-utf-8"),
  /** A quote is never closed. */
  UNCLOSED_QUOTE("unclosed-quote"),
  /** Text follows a closing quote. */
  TEXT_AFTER_QUOTE("text-after-quote"),
  /** A record is larger than any table's. */
  RECORD_TOO_LONG("record-too-long"),
  /** No cell of the first line names a known column. */
  NO_HEADER("no-header"),
  /** A table has no row for each candidate. */
  WIDE_TABLE("wide-table"),
  /** A required column is missing. */
  MISSING_COLUMN("missing-column"),
  /** Stages of a transferable vote stand where results should. */
  STAGE_TABLE("stage-table"),
  /** Two columns have one name. */
  DUPLICATE_HEADER("duplicate-header"),
  /** A row has fewer cells than the header. */
  ROW_TOO_SHORT("row-too-short"),
  /** A row has more cells than the header. */
  ROW_TOO_LONG("row-too-long"),
  /** A row names no candidate. */
  NO_NAME("no-name"),
  /** A cell that should be a whole number is not. */
  NOT_A_COUNT("not-a-count"),
  /** A number is negative. */
  NEGATIVE_COUNT("negative-count"),
  /** A number is a fraction. */
  FRACTIONAL_COUNT("fractional-count"),
  /** A number may be read in two ways. */
  AMBIGUOUS_COUNT("ambiguous-count"),
  /** A number, or a sum of votes, is larger than a long. */
  COUNT_TOO_LARGE("count-too-large"),
  /** A number of seats or of votes per ballot is zero or too large. */
  OUT_OF_RANGE("out-of-range"),
  /** A mark of who is elected is neither yes nor no. */
  NOT_YES_OR_NO("not-yes-or-no"),
  /** A quota cannot be read. */
  NOT_A_QUOTA("not-a-quota"),
  /** A quota names a column that no file has. */
  UNKNOWN_QUOTA_ATTRIBUTE("unknown-quota-attribute"),
  /** A quota is about a value that no candidate has. */
  UNKNOWN_QUOTA_VALUE("unknown-quota-value"),
  /** A letter in a column of genders may be a woman or a man. */
  UNSURE_GENDER("unsure-gender"),
  /** The column to split contests by is in no file. */
  UNKNOWN_COLUMN("unknown-column"),
  /** An option names a text that no row has. */
  UNKNOWN_VALUE("unknown-value"),
  /** A candidate is twice in a contest and area of one file. */
  DUPLICATE_CANDIDATE("duplicate-candidate"),
  /** A joined file has two rows for one candidate, slate or contest. */
  DUPLICATE_KEY("duplicate-key"),
  /** A name is the same as another that is, in the end, the same as itself. */
  ALIAS_IN_A_CIRCLE("alias-in-a-circle"),
  /** Two rows contradict each other on a fact of the contest or candidate. */
  CONTRADICTION("contradiction", true),
  /** Somebody is marked as withdrawn, and has votes or is marked elected. */
  WITHDRAWN_WITH_VOTES("withdrawn-with-votes", true),
  /** A candidate has more votes than there are ballots. */
  VOTES_ABOVE_BALLOTS("votes-above-ballots", true),
  /** All votes are more than the ballots could carry. */
  TOO_MANY_VOTES("too-many-votes", true),
  /** More ballots than people who may vote. */
  BALLOTS_ABOVE_ELECTORATE("ballots-above-electorate", true),
  /** Several columns may hold the votes. */
  UNCLEAR_VOTES("unclear-votes"),
  /** A row may be a candidate's and may be something else. */
  UNCLEAR_ROW("unclear-row"),
  /** Note: rows are no candidates. */
  ROWS_SET_ASIDE("rows-set-aside"),
  /** A column may cut a contest into several. */
  SEVERAL_CONTESTS("several-contests"),
  /** Two files say the same of a contest. */
  SAME_ROWS("same-rows", true),
  /** A cell stands for the one above it. */
  DITTO_MARK("ditto-mark"),
  /** Every area of a contest states one number, which may be the whole contest's. */
  REPEATED_COUNT("repeated-count", true),
  /** Warning: the file marks others elected than the votes elect. */
  MARKS_DISAGREE("marks-disagree"),
  /** Warning: names of two contests or people differ in case or signs alone. */
  SPELT_ALIKE("spelt-alike", true),
  /** Warning: a stated total is not the sum of its parts. */
  TOTAL_DIFFERS("total-differs", true),
  /** Warning: lines stand below the table. */
  FOOTNOTES("footnotes"),
  /** Warning: lines stand above the table. */
  TITLE_LINES("title-lines"),
  /** Warning: rows of a wide table are areas, though their names may be contests'. */
  ROWS_ADDED_UP("rows-added-up"),
  /** Warning: two columns that hold no field have one name. */
  REPEATED_NAME("repeated-name"),
  /** Warning: a word is read as a number that is unknown. */
  UNKNOWN_FIGURE("unknown-figure"),
  /** Warning: a sign of a note stands behind a number. */
  FIGURE_WITH_A_NOTE("figure-with-a-note"),
  /** Warning: a column that is known by its name holds none of what it is for. */
  NO_FIGURES("no-figures"),
  /** Warning: the file has a header and no row. */
  NO_ROWS("no-rows"),
  /** Warning: more candidates are marked elected than there are seats. */
  MORE_ELECTED_THAN_SEATS("more-elected-than-seats"),
  /** An area looks like the total of others. */
  LOOKS_LIKE_A_TOTAL("looks-like-a-total", true),
  /** Warning: one id stands beside two names in a contest. */
  ID_WITH_TWO_NAMES("id-with-two-names"),
  /** Ids say that people are one, or are not, and their names say otherwise. */
  IDS_DISAGREE("ids-disagree", true),
  /** Warning: a fact is stated for some areas or files only, so that it cannot be added up. */
  INCOMPLETE_FACT("incomplete-fact"),
  /** Warning: the rows of a candidate differ in slate, bloc or gender. */
  ATTRIBUTE_DIFFERS("attribute-differs"),
  /** Warning: rows that a joined file does not know, or the other way round. */
  UNMATCHED("unmatched"),
  /** Warning: a joined file says something else than the results. */
  JOIN_DIFFERS("join-differs"),
  /** Warning: some files count votes and others nominations, and they are added up. */
  VOTES_AND_NOMINATIONS("votes-and-nominations"),
  /** A name that two people have, where one must be meant. */
  AMBIGUOUS_NAME("ambiguous-name"),
  /** A lot names somebody who does not stand. */
  LOT_OF_A_STRANGER("lot-of-a-stranger"),
  /** No contest has the wanted name. */
  NO_SUCH_CONTEST("no-such-contest"),
  /** Ballots rank their names, and nobody said how to count that. */
  ORDER_LOST("order-lost"),
  /** A table has no column in which ballots could mark names. */
  NO_MARKS("no-marks"),
  /** A column of ballots may say how many equal ones a row stands for, or something else. */
  UNCLEAR_WEIGHT("unclear-weight"),

  /** A column may say which rows are ballots that count. */
  UNCLEAR_VALIDITY("unclear-validity"),
  /** A cell that should mark a candidate or not does neither. */
  NOT_A_MARK("not-a-mark"),
  /** The rows of one ballot stand apart. */
  BALLOT_APART("ballot-apart"),
  /** Nobody can tell whether the rows of each ballot stand together. */
  BALLOTS_IN_NO_ORDER("ballots-in-no-order"),
  /** Some ballots name a contest and others none. */
  NO_CONTEST("no-contest"),
  /** A row below one that names a contest names none. */
  BLANK_CONTEST("blank-contest"),
  /** Two names differ in nothing but signs, or in what people vary, and are not one. */
  NAMES_ALIKE("names-alike"),
  /** A file of ballots that is no table breaks the rules of its format. */
  NOT_A_BALLOT("not-a-ballot"),
  /** Warning: a ballot marks somebody who does not stand. */
  UNKNOWN_NAME("unknown-name"),
  /**
   * Ballots mark more names than the candidates' file has seats, and nobody says how many may be.
   */
  MORE_MARKS_THAN_SEATS("more-marks-than-seats"),
  /** Warning: a ballot marks somebody twice. */
  SAME_NAME_TWICE("same-name-twice"),
  /** Warning: no single name is the first preference of a ranked ballot. */
  NO_FIRST_PREFERENCE("no-first-preference"),
  /** Warning: a ranked ballot leaves a rank out. */
  RANK_LEFT_OUT("rank-left-out"),
  /** A ranked ballot gives several names one rank; a warning where it counts up to there. */
  EQUAL_RANKS("equal-ranks"),
  /** Warning: a name is spelled in several ways. */
  SPELLED_DIFFERENTLY("spelled-differently"),
  /** Warning: lines without anything on them are ballots, or none. */
  BLANK_LINES("blank-lines"),
  /** Warning: a file states another number than its ballots come to. */
  STATED_OTHERWISE("stated-otherwise"),
  /** An option has a value that it cannot have. */
  WRONG_VALUE("wrong-value"),
  /** An option needs a value and none follows. */
  MISSING_VALUE("missing-value"),
  /** An option takes no value and has one. */
  UNEXPECTED_VALUE("unexpected-value"),
  /** The command has no such option. */
  UNKNOWN_OPTION("unknown-option"),
  /** There is no such command. */
  UNKNOWN_COMMAND("unknown-command"),
  /** An option that can be given once is given again. */
  GIVEN_TWICE("given-twice"),
  /** A file or an option is missing on the command line. */
  MISSING_ARGUMENT("missing-argument"),
  /** There are more arguments than the command takes. */
  UNEXPECTED_ARGUMENT("unexpected-argument"),
  /** Two options say different things, or one does not suit the command. */
  CONFLICTING_OPTIONS("conflicting-options"),
  /** No table has the wanted name. */
  UNKNOWN_TABLE("unknown-table"),
  /** A cell of a workbook holds an error, or a formula without its value. */
  CELL_ERROR("cell-error"),
  /** A workbook has no sheet of the wanted name. */
  NO_SUCH_SHEET("no-such-sheet"),
  /** Several sheets of a workbook may be the table. */
  SEVERAL_SHEETS("several-sheets"),
  /** Columns without a name hold what may be further candidates. */
  UNNAMED_COLUMNS("unnamed-columns"),
  /** Other sheets of a workbook than the one that is read have something. */
  SHEETS_PASSED_OVER("sheets-passed-over"),
  /** Rows that a sheet hides are read. */
  HIDDEN_ROWS("hidden-rows"),
  /** No format is known by the ending of the file to write. */
  UNKNOWN_FORMAT("unknown-format"),
  /** No group has the wanted name. */
  UNKNOWN_GROUP("unknown-group"),
  /** The answer cannot be written. */
  NOT_WRITTEN("not-written"),
  /** Nobody can say who fills a seat, or whoever is said to leave has none. */
  NO_VACANCY("no-vacancy"),
  /** Who is elected or follows cannot be found exactly in reasonable time. */
  TOO_LARGE("too-large"),
  /** Java has too little memory. */
  OUT_OF_MEMORY("out-of-memory"),
  /** What should be written is one of the files that are read. */
  OUTPUT_IS_READ("output-is-read");

  private final String id;
  private final boolean softenable;

  Rule(String id) {
    this(id, false);
  }

  Rule(String id, boolean softenable) {
    this.id = id;
    this.softenable = softenable;
  }

  /** Returns the id as messages print it, such as {@code not-a-count}. */
  public String id() {
    return id;
  }

  /**
   * Returns whether a user may turn this error into a warning: it is about figures that contradict
   * each other or repeat others, which published files with known slips have.
   */
  public boolean isSoftenable() {
    return softenable;
  }
}
