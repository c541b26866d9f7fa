package nectally.cli;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nectally.csv.Nearest;
import nectally.input.ResultsColumns;
import nectally.model.Candidacy;
import nectally.model.Contest;
import nectally.model.Election;
import nectally.model.Ratio;
import nectally.problem.Rule;
import nectally.problem.Shown;
import nectally.report.TableName;
import nectally.tally.SlateMethod;

/** By which column candidates are grouped, and what the share of a group is. */
final class GroupingOptions implements Group {

  private static final BigDecimal ALL = BigDecimal.valueOf(100);
  private static final int MOST_PLACES = 6;
  private static final String AREAS =
      " that says one thing of each candidate, since areas are added up; --per COLUMN gives a"
          + " result for each, --map area= reads the column as any other";

  private Optional<String> crossing = Optional.empty();
  final Setting<String> by =
      Setting.text(
          "--by",
          "COLUMN[,COLUMN]",
          "Group candidates by COLUMN (default: bloc where there is, or slate); several cross.");
  final Setting<SlateMethod> method =
      Setting.word(
          "--slate-method",
          "METHOD",
          SlateMethod.class,
          "What a group's share is: sum of its votes (default), mean vote of its candidates"
              + " or votes of its top candidate.");
  final Setting<Ratio> others =
      Setting.of(
          "--others",
          "PCT",
          GroupingOptions::percent,
          "People see groups below this share of the votes as one, Other.");

  @Override
  public List<Setting<?>> settings() {
    return List.of(by, method, others);
  }

  private static Ratio percent(String text) {
    String number = text.endsWith("%") ? text.substring(0, text.length() - 1) : text;
    try {
      BigDecimal percent = new BigDecimal(number.strip());
      if (percent.signum() > 0 && percent.compareTo(ALL) <= 0 && percent.scale() <= MOST_PLACES) {
        return Ratio.of(
            percent.movePointRight(MOST_PLACES).toBigIntegerExact(),
            BigInteger.TEN.pow(MOST_PLACES));
      }
    } catch (NumberFormatException noNumber) {
      // Told below, as any other text that is no share.
    }
    throw new IllegalArgumentException(
        "expected a share in per cent such as 2.5, found \"" + text + "\"");
  }

  /** Returns what a group's share is. */
  SlateMethod method() {
    return method.or(SlateMethod.SUM);
  }

  /**
   * Returns the column asked for, be it by an alias; empty where none is.
   *
   * @throws Refusal if none of {@code elections} has it
   */
  Optional<String> column(List<Election> elections) throws Refusal {
    Optional<String> asked = crossing.isPresent() ? crossing : by.value();
    return asked.isEmpty() ? Optional.empty() : Optional.of(column(by, asked.get(), elections));
  }

  /**
   * Returns the elections with the column that several make, where several are asked for.
   *
   * @throws Refusal if none of the elections has one of them
   */
  Inputs crossed(Inputs inputs) throws Refusal {
    String asked = by.or("");
    if (asked.indexOf(',') < 0 || inputs.now().has(asked)) {
      return inputs;
    }
    List<String> names = new ArrayList<>();
    for (String name : asked.split(",", -1)) {
      names.add(column(by, name.strip(), inputs.elections()));
    }
    CrossedColumns crossed = new CrossedColumns(names);
    List<Election> elections = new ArrayList<>();
    for (Election election : inputs.elections()) {
      elections.add(crossed.of(election));
    }
    crossing = Optional.of(crossed.name());
    return inputs.with(elections);
  }

  /** Returns why tables that were asked for are empty where nothing groups candidates. */
  static List<String> missing(
      Set<String> tables, Optional<String> column, List<Election> elections) {
    List<String> empty = column.isPresent() ? List.of() : TableName.ofGroups(tables);
    if (empty.isEmpty()) {
      return List.of();
    }
    List<String> ways = new ArrayList<>();
    for (String name : known(elections)) {
      ways.add("--by " + Shown.inShell(name));
    }
    return List.of(
        String.join(", ", empty)
            + ": nothing to show, since no column is read as the slates"
            + (ways.isEmpty() ? ", nor is there any other to group by" : "; ")
            + String.join(" or ", ways)
            + (ways.isEmpty() ? "" : " groups by another"));
  }

  private static Set<String> known(List<Election> elections) {
    Set<String> known = new TreeSet<>();
    for (Election election : elections) {
      for (Contest contest : election.contests()) {
        for (Candidacy candidacy : contest.candidacies()) {
          known.addAll(candidacy.attributes().names());
        }
      }
    }
    return known;
  }

  /**
   * Returns the column of {@code elections} that a user calls {@code name}.
   *
   * @param setting the option that names it
   * @throws Refusal if none of them has it
   */
  static String column(Setting<String> setting, String name, List<Election> elections)
      throws Refusal {
    for (Election election : elections) {
      String column = ResultsColumns.attribute(election, name);
      if (election.has(column)) {
        return column;
      }
    }
    String there = Nearest.instead(name, known(elections));
    throw setting.unusable(
        Rule.UNKNOWN_COLUMN,
        "no column is called \"" + name + "\"" + (ResultsColumns.isArea(name) ? AREAS : there));
  }
}
