package nectally.report;

import java.util.ArrayList;
import java.util.List;
import nectally.model.Attributes;
import nectally.model.Gender;
import nectally.tally.verdict.Way;

/** Which way unknown attributes go: {@code If Kim is a woman, Kim is elected, else Eve.} */
final class WaySentence {

  private WaySentence() {}

  /** Returns a sentence after a blank; nothing where there are no ways. */
  static String of(List<Way> ways) {
    StringBuilder sentence = new StringBuilder();
    boolean isShort = false;
    for (Way way : ways) {
      boolean isFirst = sentence.length() == 0;
      sentence.append(isFirst ? " If " : way.conditions().isEmpty() ? ", else " : ", else if ");
      sentence.append(conditions(way)).append(way.conditions().isEmpty() ? "" : ", ");
      boolean isPlain = way.tied().isEmpty() && !way.elected().isEmpty();
      sentence.append(isShort && isPlain ? Words.names(way.elected()) : outcome(way));
      isShort = isPlain;
    }
    return sentence.length() == 0 ? "" : sentence.append('.').toString();
  }

  /** Returns what would have to be so: {@code Kim is a woman}. */
  static String conditions(Way way) {
    List<String> words = new ArrayList<>();
    for (Way.Condition condition : way.conditions()) {
      words.add(condition(condition));
    }
    return Words.and(words);
  }

  private static String condition(Way.Condition condition) {
    String name = Words.name(condition.of());
    List<String> values = condition.values();
    if (condition.attribute().equals(Attributes.GENDER) && values.equals(List.of(Gender.FEMALE))) {
      return name + " is a woman";
    }
    if (condition.attribute().equals(Attributes.GENDER) && values.equals(List.of(Gender.MALE))) {
      return name + " is a man";
    }
    return "the " + condition.attribute() + " of " + name + " is " + String.join(" or ", values);
  }

  private static String outcome(Way way) {
    if (way.isUnmet()) {
      return "the quota cannot be met";
    }
    String tied = Words.names(way.tied());
    if (way.elected().isEmpty()) {
      return way.tied().isEmpty() ? "none of them is elected" : tied + " are tied";
    }
    return Words.names(way.elected())
        + (way.elected().size() == 1 ? " is elected" : " are elected")
        + (way.tied().isEmpty() ? "" : ", with " + tied + " tied");
  }
}
