package nectally.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nectally.model.NameKey;
import nectally.model.Role;
import nectally.problem.Rule;
import nectally.problem.Shown;

/** What rows are by their names: as the user says, else as the usual words say. */
final class RowRoles {

  /** A row that no rule and no word is about. */
  private static final RowWords.Word CANDIDATE = new RowWords.Word(Role.CANDIDATE, false);

  /** A row that is called as votes are, in words that say nothing else. */
  private static final RowWords.Word NOBODY = new RowWords.Word(Role.CANDIDATE, true);

  private final List<RowRule> rules;
  private final List<WantedText> texts = new ArrayList<>();
  private String lastName = "";
  private RowWords.Word last = CANDIDATE;

  RowRoles(List<RowRule> rules) {
    this.rules = rules;
    for (RowRule rule : rules) {
      texts.add(new WantedText(rule.text(), rule.toString()));
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
    Optional<RowRule> rule = rule(name);
    return rule.isPresent() ? rule.get().role() == Role.TOTAL : RowWords.isTotalArea(name);
  }

  /** Returns whether the user says what rows of this name are. */
  boolean isByRule(String name) {
    return rule(name).isPresent();
  }

  /** Returns whether the user says that an area of this name is the total of others. */
  boolean isTotalByRule(String name) {
    return rule(name).filter(rule -> rule.role() == Role.TOTAL).isPresent();
  }

  /** Says which rules are about no row, once all are read. */
  void tell(NamesInVain vain) {
    for (WantedText text : texts) {
      if (!text.isFound()) {
        vain.add(
            new NameInVain(
                "--row",
                text.written(),
                NameInVain.Weight.WARNING,
                Rule.UNKNOWN_VALUE,
                "no row is called " + Shown.quoted(text.text()) + text.instead()));
      }
    }
  }

  /** Returns the first rule that is about rows of this name. */
  private Optional<RowRule> rule(String name) {
    Optional<RowRule> first = Optional.empty();
    for (int i = 0; i < rules.size(); i++) {
      if ((first.isEmpty() || !texts.get(i).isFound()) && texts.get(i).matches(name)) {
        first = first.isEmpty() ? Optional.of(rules.get(i)) : first;
      }
    }
    return first;
  }

  private RowWords.Word find(String name) {
    Optional<RowRule> rule = rule(name);
    if (rule.isPresent()) {
      return new RowWords.Word(rule.get().role(), false);
    }
    String key = NameKey.of(name).text();
    Optional<RowWords.Word> word = RowWords.of(name, key);
    return word.isPresent() ? word.get() : VoteNames.isOne(key) ? NOBODY : CANDIDATE;
  }
}
