package nectally.ballots;

import java.util.ArrayList;
import java.util.List;

/**
 * A name on ballots that is of nobody who stands.
 *
 * @param index the name's in its roll
 * @param name as the first ballot spells it
 * @param first where that ballot is
 */
record Stranger(int index, String name, Spot first) {

  /** Returns the strangers of a roll, in the order of the first ballots that mark them. */
  static List<Stranger> of(Roll roll) {
    Stranger[] byIndex = new Stranger[roll.size()];
    for (SpelledName spelling : roll.spellings()) {
      int index = spelling.name();
      Spot first = spelling.first();
      if (roll.isStranger(index) && first != null) {
        Stranger known = byIndex[index];
        if (known == null || first.compareTo(known.first()) <= 0) {
          byIndex[index] = new Stranger(index, spelling.text(), first);
        }
      }
    }
    List<Stranger> strangers = new ArrayList<>();
    for (Stranger stranger : byIndex) {
      if (stranger != null) {
        strangers.add(stranger);
      }
    }
    strangers.sort((one, other) -> one.first().compareTo(other.first()));
    return strangers;
  }
}
