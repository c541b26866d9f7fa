package nectally.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nectally.model.Attributes;
import nectally.model.Candidacy;
import nectally.model.Contest;
import nectally.model.Election;

/**
 * The colours that a column {@code color} states for groups, in the file of results or in that of
 * slates: {@code #e4003b}, {@code e4003b} or {@code #e03}. A group that has none, or several, is
 * left to the page.
 */
public final class StatedColours {

  private static final List<String> COLUMNS = List.of("color", "colour");
  private static final int SHORT = 3;
  private static final int LONG = 6;

  private final Map<String, String> byGroup = new TreeMap<>();
  private final Set<String> unsure = new HashSet<>();
  private final Set<String> unusable = new HashSet<>();
  private final List<String> notes = new ArrayList<>();

  private StatedColours() {}

  /**
   * Collects the colours of elections.
   *
   * @param by the column that groups candidates beside their slates; empty for none
   */
  public static StatedColours of(List<Election> elections, Optional<String> by) {
    StatedColours colours = new StatedColours();
    for (Election election : elections) {
      for (Contest contest : election.contests()) {
        for (Candidacy candidacy : contest.candidacies()) {
          colours.add(candidacy.attributes(), by);
        }
      }
    }
    colours.byGroup.keySet().removeAll(colours.unsure);
    return colours;
  }

  private void add(Attributes attributes, Optional<String> by) {
    for (String column : COLUMNS) {
      Optional<String> stated = attributes.get(column);
      if (stated.isPresent()) {
        attributes.get(Attributes.SLATE).ifPresent(slate -> add(slate, stated.get()));
        by.flatMap(attributes::get).ifPresent(group -> add(group, stated.get()));
      }
    }
  }

  private void add(String group, String stated) {
    String colour = digits(stated);
    if (colour.isEmpty()) {
      if (unusable.add(stated)) {
        notes.add(
            "the color of "
                + group
                + " is \""
                + stated
                + "\", which is none such as #e4003b; a page chooses one");
      }
      return;
    }
    String before = byGroup.putIfAbsent(group, colour);
    if (before != null && !before.equals(colour)) {
      unsure.add(group);
    }
  }

  /** Returns a colour as six hexadecimal digits in lower case; empty for no colour. */
  private static String digits(String stated) {
    String text = stated.strip().toLowerCase(Locale.ROOT);
    boolean marked = text.startsWith("#");
    String digits = marked ? text.substring(1) : text;
    for (int i = 0; i < digits.length(); i++) {
      if (Character.digit(digits.charAt(i), 16) < 0 || digits.charAt(i) > 'f') {
        return "";
      }
    }
    if (marked && digits.length() == SHORT) {
      StringBuilder doubled = new StringBuilder();
      for (int i = 0; i < SHORT; i++) {
        doubled.append(digits.charAt(i)).append(digits.charAt(i));
      }
      return doubled.toString();
    }
    return digits.length() == LONG ? digits : "";
  }

  /** Returns six hexadecimal digits in lower case for each group that has one colour. */
  public Map<String, String> byGroup() {
    return byGroup;
  }

  /** Returns what is stated as a colour and is none. */
  public List<String> notes() {
    return notes;
  }
}
