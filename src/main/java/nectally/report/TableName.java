package nectally.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Every table that a command can show, in the order in which they are shown: the one list from
 * which {@code --show}, its help and its refusal come.
 */
public enum TableName {
  /** Who stood, and how they fared. */
  CANDIDATES(Answer.RESULTS, "candidates", "Candidates", Usual.IN_FULL),
  /** Their groups. */
  GROUPS(Answer.RESULTS, "groups", "Groups", Usual.IN_FULL),
  /** What a contest comes to. */
  CONTESTS(Answer.RESULTS, "contests", "Contests", Usual.IN_BRIEF),
  /** Swings between two groups. */
  SWING(Answer.RESULTS, "swing", "Swing", Usual.ASKED),
  /** Shares of groups by several measures. */
  METHODS(Answer.RESULTS, "methods", "Methods", Usual.ASKED),
  /** Numbers that sum up a contest. */
  INDICES(Answer.RESULTS, "indices", "Indices", Usual.ASKED),
  /** What totals prove of ballots. */
  BOUNDS(Answer.RESULTS, "bounds", "Bounds", Usual.ASKED),
  /** Why seats are whose they are; people read it in sentences. */
  EXPLAIN(Answer.RESULTS, "explain", "Explanation", Usual.IN_SENTENCES),
  /** The conclusion in a sentence; people read it above all tables. */
  HEADLINE(Answer.RESULTS, "headline", "Headlines", Usual.ASKED),
  /** Seats that changed hands. */
  CHANGES(Answer.RESULTS, "changes", "Seats that changed hands", Usual.ASKED),
  /** Seats that groups lost to each other. */
  EXCHANGES(Answer.RESULTS, "exchanges", "Exchanges of seats", Usual.ASKED),
  /** Seats that the smallest swing would change. */
  TARGETS(Answer.RESULTS, "targets", "Targets", Usual.ASKED),
  /** Whether some of a slate do better than others. */
  SLATEMATES(Answer.RESULTS, "slatemates", "Slate-mates", Usual.ASKED),
  /** What uncounted ballots can still do. */
  OUTLOOK(Answer.RESULTS, "outlook", "Outlook", Usual.WHERE_OPEN),
  /** Which way unknown attributes go. */
  WAYS(Answer.RESULTS, "ways", "Which way it goes", Usual.ASKED),
  /** Groups over all contests. */
  OVERALL(Answer.RESULTS, "overall", "All contests", Usual.IN_BRIEF),
  /** Sums of contests, seats, votes and ballots. */
  TOTALS(Answer.RESULTS, "totals", "Totals", Usual.ASKED),
  /** Swings between two groups over all contests. */
  OVERALL_SWING(Answer.RESULTS, "overall_swing", "Swing over all contests", Usual.ASKED),
  /** Numbers that sum up the election. */
  OVERALL_INDICES(Answer.RESULTS, "overall_indices", "Indices of all contests", Usual.ASKED),

  /** Groups over elections. */
  TREND_GROUPS(Answer.TREND, "groups", "Groups", Usual.IN_FULL),
  /** Candidates over elections. */
  TREND_CANDIDATES(Answer.TREND, "candidates", "Candidates", Usual.IN_FULL),
  /** Seats, votes and turnout over elections. */
  TREND_TOTALS(Answer.TREND, "totals", "Totals", Usual.IN_FULL),
  /** Groups over all contests and elections. */
  TREND_OVERALL(Answer.TREND, "overall", "All contests", Usual.ALWAYS),
  /** Seats, votes and turnout over all contests and elections. */
  TREND_OVERALL_TOTALS(Answer.TREND, "overall_totals", "Totals of all contests", Usual.ALWAYS),

  /** Who sits after a vacancy is filled, and who does not. */
  MEMBERS(Answer.VACANCY, "members", "Members", Usual.IN_FULL),
  /** How many seats were given up, and what follows. */
  VACANCIES(Answer.VACANCY, "vacancies", "Vacancies", Usual.IN_SENTENCES),
  /** Why; people read it in sentences. */
  VACANCY_STEPS(Answer.VACANCY, "explain", "Explanation", Usual.IN_SENTENCES),

  /** Who of one election is who of another. */
  MATCHES(Answer.MATCH, "matches", "Matches", Usual.IN_FULL),

  /** Which published figures do not follow from the votes. */
  DIFFERENCES(Answer.CHECK, "differences", "Differences", Usual.IN_FULL),

  /** Whom ballots name. */
  COUNTED(Answer.COUNT, "candidates", "Candidates", Usual.IN_FULL),
  /** What the ballots are; people read it in sentences. */
  BALLOTS(Answer.COUNT, "ballots", "Ballots", Usual.IN_SENTENCES),
  /** How many ballots keep to a slate. */
  TICKETS(Answer.COUNT, "tickets", "Tickets", Usual.IN_FULL),
  /** Which slates stand on ballots together. */
  PAIRS(Answer.COUNT, "pairs", "Pairs of slates", Usual.IN_FULL),
  /** What totals alone would prove of the ballots. */
  COUNTED_BOUNDS(Answer.COUNT, "bounds", "Bounds", Usual.IN_FULL),
  /** What is unusual about ballots. */
  IRREGULAR(Answer.COUNT, "irregular", "Unusual ballots", Usual.ASKED),

  /** Who is elected by the transferable vote. */
  RANKED_CANDIDATES(Answer.RANKED, "candidates", "Candidates", Usual.IN_FULL),
  /** Every stage of the count. */
  STAGES(Answer.RANKED, "stages", "Stages", Usual.IN_FULL),
  /** First preferences beside those of an earlier election. */
  COMPARED(Answer.RANKED, "comparison", "Comparison", Usual.IN_FULL),
  /** Batches of an ERS97 count. */
  BATCHES(Answer.RANKED, "batches", "Batches", Usual.ASKED),
  /** What went from slate to slate. */
  TRANSFERS(Answer.RANKED, "transfers", "Transfers between slates", Usual.ASKED),
  /** Which way unknown attributes go. */
  RANKED_WAYS(Answer.RANKED, "ways", "Which way it goes", Usual.ASKED),
  /** What the count comes to as a whole. */
  RANKED_CONTESTS(Answer.RANKED, "contests", "Contests", Usual.ASKED),
  /** Who is elected, in a sentence. */
  RANKED_HEADLINE(Answer.RANKED, "headline", "Headline", Usual.IN_SENTENCES),
  /** Ballots by kind. */
  PAPERS(Answer.RANKED, "papers", "Papers", Usual.ASKED),
  /** Why; people read it in sentences. */
  RANKED_STEPS(Answer.RANKED, "explain", "Explanation", Usual.IN_SENTENCES);

  /** What a command answers. */
  public enum Answer {
    /** Who won. */
    RESULTS,
    /** What became of groups and candidates over elections. */
    TREND,
    /** Who fills a seat. */
    VACANCY,
    /** Who is who. */
    MATCH,
    /** What is printed wrongly. */
    CHECK,
    /** What raw ballots come to. */
    COUNT,
    /** What a transferable vote comes to. */
    RANKED
  }

  /** When people see a table who ask for none. */
  enum Usual {
    /** Where an answer says all of each contest. */
    IN_FULL,
    /** Where there are so many contests that an answer says a line of each. */
    IN_BRIEF,
    /** However many contests there are. */
    ALWAYS,
    /** Only who asks sees it. */
    ASKED,
    /** Wherever ballots are outstanding, which a user has said. */
    WHERE_OPEN,
    /** Never, asked or not: it is for machines, and people read sentences. */
    IN_SENTENCES
  }

  private final Answer answer;
  private final String key;
  private final String title;
  private final Usual usual;

  TableName(Answer answer, String key, String title, Usual usual) {
    this.answer = answer;
    this.key = key;
    this.title = title;
    this.usual = usual;
  }

  /** Returns the tables of an answer. */
  static List<TableName> of(Answer answer) {
    List<TableName> names = new ArrayList<>();
    for (TableName name : values()) {
      if (name.answer == answer) {
        names.add(name);
      }
    }
    return names;
  }

  /** Returns the names by which the tables of an answer are asked for. */
  public static List<String> keys(Answer answer) {
    List<String> keys = new ArrayList<>();
    for (TableName name : of(answer)) {
      keys.add(name.key);
    }
    return keys;
  }

  /** Returns those of the tables asked for by name that have no row where nothing groups. */
  public static List<String> ofGroups(Collection<String> asked) {
    List<String> keys = new ArrayList<>();
    for (TableName name :
        List.of(GROUPS, SWING, METHODS, CHANGES, EXCHANGES, TARGETS, SLATEMATES, OVERALL)) {
      if (asked.contains(name.key)) {
        keys.add(name.key);
      }
    }
    return keys;
  }

  /** Returns the name by which it is asked for. */
  public String key() {
    return key;
  }

  /** Returns what people read above it. */
  String title() {
    return title;
  }

  /** Returns when people see it who ask for none. */
  Usual usual() {
    return usual;
  }
}
