package nectally.problem;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nectally.model.Place;

/**
 * Collects what is wrong with the input, until it is thrown once.
 *
 * <p>However much that is, it takes no more room than what is told of it: the first errors and the
 * first warnings and notes by their places, and how many more there are.
 */
public final class Problems {

  /** How many problems are told before the rest is counted (file-format.md 8.1). */
  public static final int MOST_TOLD = 20;

  private final Set<String> warnOnly;
  private final List<Found> errors = new ArrayList<>();
  private final List<Found> warnings = new ArrayList<>();
  private final List<Found> notes = new ArrayList<>();
  private final Set<String> affected = new HashSet<>();
  private final Map<String, Integer> sources;
  private final Map<String, String> sheets;
  private long number;
  private long errorNumber;

  /** A problem, how many were found before it, and its message where that is not worded yet. */
  private record Found(Diagnostic diagnostic, long number, Optional<Supplier<String>> message) {}

  /**
   * Collects nothing yet.
   *
   * @param warnOnly ids of rules whose errors are warnings where {@link Rule#isSoftenable}
   */
  public Problems(Set<String> warnOnly) {
    this(warnOnly, new HashMap<>(), new HashMap<>());
  }

  private Problems(Set<String> warnOnly, Map<String, Integer> sources, Map<String, String> sheets) {
    this.warnOnly = warnOnly;
    this.sources = sources;
    this.sheets = sheets;
  }

  /**
   * Returns a collection of what is wrong with the same sources, to be {@linkplain #add added} or
   * not: what is looked at later may not matter where there are errors here.
   */
  public Problems later() {
    return new Problems(warnOnly, sources, sheets);
  }

  /** Adds what was collected apart, as if it had been found now. */
  public void add(Problems later) {
    long first = number;
    for (List<Found> found : List.of(later.errors, later.warnings, later.notes)) {
      for (Found each : found) {
        keep(new Found(each.diagnostic(), first + each.number(), each.message()));
      }
    }
    affected.addAll(later.affected);
    number = first + later.number;
    errorNumber += later.errorNumber;
  }

  /** Says that {@code source} comes after the sources that were named before. */
  public void begin(String source) {
    sources.putIfAbsent(source, sources.size());
  }

  /** Says that all places in {@code source} are in one of its sheets, which messages then name. */
  public void within(String source, String sheet) {
    sheets.put(source, Shown.shortened(sheet));
  }

  /** Adds an error, or a warning where the user asked for no more. */
  public void error(Place place, Rule rule, String message) {
    add(new Diagnostic(place, severity(rule), rule, message), Optional.empty());
  }

  /**
   * Adds an error whose message is worded when it is told, and may say what is found later.
   *
   * @param message asked only if the error is among the first
   */
  public void error(Place place, Rule rule, Supplier<String> message) {
    add(new Diagnostic(place, severity(rule), rule, ""), Optional.of(message));
  }

  private Diagnostic.Severity severity(Rule rule) {
    boolean softened = rule.isSoftenable() && warnOnly.contains(rule.id());
    return softened ? Diagnostic.Severity.WARNING : Diagnostic.Severity.ERROR;
  }

  /** Adds a warning. */
  public void warning(Place place, Rule rule, String message) {
    add(new Diagnostic(place, Diagnostic.Severity.WARNING, rule, message), Optional.empty());
  }

  /** Adds what a user should know and nothing is doubtful of. */
  public void note(Place place, Rule rule, String message) {
    add(new Diagnostic(place, Diagnostic.Severity.NOTE, rule, message), Optional.empty());
  }

  /** Returns whether there is an error. */
  public boolean hasErrors() {
    return !errors.isEmpty();
  }

  /** Returns whether there are errors of one rule alone. */
  public boolean hasOnly(Rule rule) {
    for (Found error : errors) {
      if (error.diagnostic().rule() != rule) {
        return false;
      }
    }
    return hasErrors();
  }

  /**
   * Returns how many errors were found, where there are so many that further ones are only counted;
   * else 0.
   */
  public long countedErrors() {
    return errors.size() < MOST_TOLD ? 0 : errorNumber;
  }

  /** Returns whether anything is wrong with {@code source}. */
  public boolean has(String source) {
    return affected.contains(source);
  }

  /**
   * Returns the first problems: files in the order in which they were named, then by line and
   * column. Where there are errors, what is none is left out before any of them.
   */
  public List<Diagnostic> sorted() {
    List<Found> told = told();
    told.sort(this::compare);
    List<Diagnostic> sorted = new ArrayList<>(told.size());
    for (Found found : told) {
      sorted.add(placed(worded(found)));
    }
    return sorted;
  }

  /** Returns how many problems there are beside those that {@link #sorted} returns. */
  public long more() {
    return number - told().size();
  }

  private static Diagnostic worded(Found found) {
    if (found.message().isEmpty()) {
      return found.diagnostic();
    }
    Diagnostic silent = found.diagnostic();
    String message = found.message().get().get();
    return new Diagnostic(silent.place(), silent.severity(), silent.rule(), message);
  }

  private Diagnostic placed(Diagnostic found) {
    Place place = found.place();
    String sheet = sheets.get(place.file());
    if (sheet == null) {
      return found;
    }
    Place shown = new Place(place.file() + "[" + sheet + "]", place.line(), place.column());
    return new Diagnostic(shown, found.severity(), found.rule(), found.message());
  }

  private List<Found> told() {
    List<Found> told = new ArrayList<>(errors);
    told.addAll(warnings);
    told.addAll(notes);
    return errors.isEmpty() || told.size() <= MOST_TOLD
        ? told
        : new ArrayList<>(told.subList(0, MOST_TOLD));
  }

  private void add(Diagnostic found, Optional<Supplier<String>> message) {
    keep(new Found(found, number++, message));
    errorNumber += found.severity() == Diagnostic.Severity.ERROR ? 1 : 0;
    affected.add(found.place().file());
  }

  private void keep(Found found) {
    List<Found> kept =
        switch (found.diagnostic().severity()) {
          case ERROR -> errors;
          case WARNING -> warnings;
          case NOTE -> notes;
        };
    int at = kept.size();
    while (at > 0 && compare(found, kept.get(at - 1)) < 0) {
      at--;
    }
    if (at < MOST_TOLD) {
      kept.add(at, found);
    }
    if (kept.size() > MOST_TOLD) {
      kept.remove(MOST_TOLD);
    }
  }

  private int compare(Found one, Found other) {
    Place here = one.diagnostic().place();
    Place there = other.diagnostic().place();
    int order = Integer.compare(order(here), order(there));
    order = order != 0 ? order : Long.compare(here.line(), there.line());
    order = order != 0 ? order : Integer.compare(here.column(), there.column());
    return order != 0 ? order : Long.compare(one.number(), other.number());
  }

  private int order(Place place) {
    return sources.getOrDefault(place.file(), 0);
  }
}
