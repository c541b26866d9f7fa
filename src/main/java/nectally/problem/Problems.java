package nectally.problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nectally.model.Place;

/** Collects what is wrong with the input, until it is thrown once. */
public final class Problems {

  private final Set<String> warnOnly;
  private final List<Diagnostic> all = new ArrayList<>();
  private final Map<String, Integer> sources = new HashMap<>();
  private boolean errors;

  /**
   * Collects nothing yet.
   *
   * @param warnOnly ids of rules whose errors are warnings where {@link Rule#isSoftenable}
   */
  public Problems(Set<String> warnOnly) {
    this.warnOnly = warnOnly;
  }

  /** Says that {@code source} comes after the sources that were named before. */
  public void begin(String source) {
    sources.putIfAbsent(source, sources.size());
  }

  /** Adds an error, or a warning where the user asked for no more. */
  public void error(Place place, Rule rule, String message) {
    boolean softened = rule.isSoftenable() && warnOnly.contains(rule.id());
    add(place, softened, rule, message);
  }

  /** Adds a warning. */
  public void warning(Place place, Rule rule, String message) {
    add(place, true, rule, message);
  }

  /** Adds what a user should know and nothing is doubtful of. */
  public void note(Place place, Rule rule, String message) {
    all.add(new Diagnostic(place, Diagnostic.Severity.NOTE, rule, message));
  }

  /** Returns whether there is an error. */
  public boolean hasErrors() {
    return errors;
  }

  /** Returns whether anything is wrong with {@code source}. */
  public boolean has(String source) {
    for (Diagnostic diagnostic : all) {
      if (diagnostic.place().file().equals(source)) {
        return true;
      }
    }
    return false;
  }

  /** Returns all problems: files in the order in which they were named, then by line and column. */
  public List<Diagnostic> sorted() {
    if (all.size() < 2) {
      return List.copyOf(all);
    }
    List<Diagnostic> sorted = new ArrayList<>(all);
    if (sorted.size() < 2) {
      return sorted;
    }
    sorted.sort(
        Comparator.<Diagnostic>comparingInt(d -> sources.getOrDefault(d.place().file(), 0))
            .thenComparingLong(d -> d.place().line())
            .thenComparingInt(d -> d.place().column()));
    return sorted;
  }

  private void add(Place place, boolean warning, Rule rule, String message) {
    errors |= !warning;
    Diagnostic.Severity severity =
        warning ? Diagnostic.Severity.WARNING : Diagnostic.Severity.ERROR;
    all.add(new Diagnostic(place, severity, rule, message));
  }
}
