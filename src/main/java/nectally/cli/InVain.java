package nectally.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nectally.csv.Nearest;
import nectally.input.NameInVain;
import nectally.input.NameInVain.Weight;
import nectally.model.FileReading;
import nectally.problem.Diagnostic;
import nectally.problem.Rule;

/**
 * What options name and none of the elections of a command has, which is told, never passed over.
 */
final class InVain {

  private final List<Setting<?>> settings;
  private Optional<Map<String, NameInVain>> names = Optional.empty();

  /** Knows of no election yet; {@code settings} are those that may name something. */
  InVain(List<Setting<?>> settings) {
    this.settings = settings;
  }

  /** Adds an election, and what options name and it has not. */
  void of(List<NameInVain> vain) {
    Map<String, NameInVain> here = new LinkedHashMap<>();
    for (NameInVain name : vain) {
      here.put(name.key(), name);
    }
    if (names.isPresent()) {
      names.get().keySet().retainAll(here.keySet());
    } else {
      names = Optional.of(here);
    }
  }

  /**
   * Refuses options that the files cannot be read by.
   *
   * @param problems what else is wrong with the files, which is told behind it
   * @param more how much is beside those
   * @throws Refusal if there are any
   */
  void check(List<Diagnostic> problems, long more) throws Refusal {
    List<Diagnostic> wrong = told(Weight.WRONG_USAGE);
    if (!wrong.isEmpty()) {
      wrong.addAll(problems);
      throw new Refusal(Status.USAGE, wrong, more);
    }
    List<Diagnostic> empty = told(Weight.ERROR);
    if (problems.isEmpty() && !empty.isEmpty()) {
      throw new Refusal(Status.UNUSABLE, empty, 0);
    }
  }

  /** Returns what changes nothing. */
  List<Diagnostic> warnings() {
    List<Diagnostic> warnings = new ArrayList<>();
    for (Diagnostic told : told(Weight.WARNING)) {
      warnings.add(
          new Diagnostic(told.place(), Diagnostic.Severity.WARNING, told.rule(), told.message()));
    }
    return warnings;
  }

  /**
   * Checks that there is a workbook where a sheet is named.
   *
   * @throws Refusal if there is none
   */
  static void checkSheets(Setting<String> sheet, List<FileReading> files) throws Refusal {
    if (sheet.isGiven() && files.stream().allMatch(file -> file.sheet().isEmpty())) {
      throw sheet.refused(Rule.NO_SUCH_SHEET, "no file is a workbook, which alone has sheets");
    }
  }

  /** Returns which columns files have instead of one, as messages list them. */
  static String instead(String column, List<FileReading> files) {
    Set<String> columns = new LinkedHashSet<>();
    for (FileReading file : files) {
      for (FileReading.FieldColumns field : file.fields()) {
        columns.addAll(field.columns());
      }
      columns.addAll(file.unused());
    }
    return Nearest.instead(column, columns);
  }

  private List<Diagnostic> told(Weight weight) {
    List<Diagnostic> told = new ArrayList<>();
    for (NameInVain name : names.map(Map::values).orElse(List.of())) {
      if (name.weight() == weight) {
        told.addAll(setting(name).diagnostics());
      }
    }
    return told;
  }

  private Refusal setting(NameInVain name) {
    for (Setting<?> setting : settings) {
      if (setting.name().equals(name.option())) {
        int at = setting.values().stream().map(Object::toString).toList().indexOf(name.text());
        return setting.unusable(Math.max(0, at) + 1, name.rule(), name.message());
      }
    }
    throw new IllegalArgumentException(name.option());
  }
}
