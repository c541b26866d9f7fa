package nectally.input;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nectally.model.Contest;
import nectally.problem.Shown;

/** What a user is told who gives a name that several have. */
public final class Namesakes {

  private Namesakes() {}

  /**
   * Returns who has a name and how to say which of them is meant: {@code 2 candidates of Ward are
   * called "Ann"; give an id: "7", "9"}.
   *
   * @param all the places of at least two candidates in the contest
   */
  public static String told(String name, Contest contest, List<Integer> all) {
    List<String> ids = new ArrayList<>();
    for (int c : all) {
      contest.candidacies().get(c).id().ifPresent(ids::add);
    }
    return all.size()
        + " candidates of "
        + Shown.shortened(contest.name())
        + " are called "
        + Shown.quoted(name)
        + (ids.size() < all.size() ? apart(contest, all) : "; give an id: " + Shown.list(ids));
  }

  /** Returns the options that name a column by which nobody is like another of them. */
  private static String apart(Contest contest, List<Integer> all) {
    StringBuilder options = new StringBuilder();
    for (String name : contest.candidacies().get(all.get(0)).attributes().names()) {
      Set<String> values = new HashSet<>();
      for (int c : all) {
        values.add(contest.candidacies().get(c).attributes().get(name).orElse(""));
      }
      if (values.size() == all.size() && !values.contains("")) {
        options.append(options.isEmpty() ? "; --map " : " or --map ");
        options.append(Shown.inShell(Field.ID.label() + "=" + name));
      }
    }
    return options.isEmpty()
        ? "; a column of ids is needed to tell them apart"
        : options + " tells them apart";
  }
}
