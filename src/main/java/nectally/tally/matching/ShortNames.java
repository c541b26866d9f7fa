package nectally.tally.matching;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * First names that are short for others, where neither is the beginning of the other.
 *
 * <p>Each line has the names that one person may go by. They are forms in common British use (as in
 * E. G. Withycombe, The Oxford Dictionary of English Christian Names), chosen for what ballot
 * papers show. Nothing is decided by them unless the user asks for near matches.
 */
final class ShortNames {

  private static final List<String> NAMES =
      List.of(
          "alexander alex sandy",
          "andrew andy drew",
          "anthony antony tony",
          "charles charlie chuck",
          "christopher chris kit",
          "david dave davy",
          "deborah debbie",
          "edward eddie ted ned",
          "elizabeth liz lizzie beth betty eliza",
          "francis frank",
          "harold harry",
          "henry harry",
          "james jim jimmy jamie",
          "jennifer jenny",
          "john jack johnny",
          "joseph joe",
          "katherine catherine kathryn kate katie kathy cathy",
          "kenneth ken kenny",
          "lawrence laurence larry",
          "margaret maggie peggy meg",
          "michael mike mick micky",
          "nicholas nick nicky",
          "patricia pat patsy tricia",
          "peter pete",
          "rebecca becky bex",
          "richard rick dick",
          "robert rob bob bobby",
          "ronald ron ronnie",
          "stephen steven steve",
          "susan sue susie",
          "terence terry",
          "theresa teresa tess",
          "thomas tom tommy",
          "timothy tim",
          "victoria vicky",
          "william will bill billy");

  private static final Map<String, Set<String>> GROUPS = groups();

  private ShortNames() {}

  /** Returns whether one person may go by both first names, which are in lower case. */
  static boolean areOne(String one, String other) {
    return GROUPS.getOrDefault(one, Set.of()).contains(other) || begins(one, other);
  }

  /** An initial is a beginning too: whether it could be somebody else is asked elsewhere. */
  private static boolean begins(String one, String other) {
    return one.startsWith(other) || other.startsWith(one);
  }

  private static Map<String, Set<String>> groups() {
    Map<String, Set<String>> groups = new HashMap<>();
    for (String line : NAMES) {
      List<String> names = List.of(line.split(" ", -1));
      for (String name : names) {
        groups.computeIfAbsent(name, key -> new HashSet<>()).addAll(names);
      }
    }
    return groups;
  }
}
