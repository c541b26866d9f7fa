package nectally.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nectally.csv.Glob;
import nectally.model.NameKey;
import nectally.model.Role;

/** What rows are by their names: as the user says, else as the usual words say. */
final class RowRoles {

  /** A row that no rule and no word is about. */
  private static final RowWords.Word CANDIDATE = new RowWords.Word(Role.CANDIDATE, false);

  /** A row that is called as votes are, in words that say nothing else. */
  private static final RowWords.Word NOBODY = new RowWords.Word(Role.CANDIDATE, true);

  private final List<RowRule> rules;
  private final List<Glob> texts = new ArrayList<>();
  private String lastName = "";
  private RowWords.Word last = CANDIDATE;

  RowRoles(List<RowRule> rules) {
    this.rules = rules;
    for (RowRule rule : rules) {
      texts.add(new Glob(rule.text()));
    }
  }

  /** Returns the role of a row called {@code name}, and whether more must be known of it. */
  RowWords.Word of(String name) {
    if (!name.equals(lastName)) {
      lastName = name;
      last = find(name);
    }
    return last;
  }

  /** Returns whether an area of this name is the total of others, as the user or a word says. */
  boolean isTotalArea(String name) {
    for (int i = 0; i < rules.size(); i++) {
      if (texts.get(i).matches(name)) {
        return rules.get(i).role() == Role.TOTAL;
      }
    }
    return RowWords.isTotalArea(name);
  }

  /** Returns whether the user says what rows of this name are. */
  boolean isByRule(String name) {
    for (Glob text : texts) {
      if (text.matches(name)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether the user says that an area of this name is the total of others. */
  boolean isTotalByRule(String name) {
    for (int i = 0; i < rules.size(); i++) {
      if (texts.get(i).matches(name)) {
        return rules.get(i).role() == Role.TOTAL;
      }
    }
    return false;
  }

  private RowWords.Word find(String name) {
    for (int i = 0; i < rules.size(); i++) {
      if (texts.get(i).matches(name)) {
        return new RowWords.Word(rules.get(i).role(), false);
      }
    }
    String key = NameKey.of(name).text();
    Optional<RowWords.Word> word = RowWords.of(name, key);
    return word.isPresent() ? word.get() : VoteNames.isOne(key) ? NOBODY : CANDIDATE;
  }
}
