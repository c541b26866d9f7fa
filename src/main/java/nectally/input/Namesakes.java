package nectally.input;

import java.util.ArrayList;
import java.util.List;
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
        + (ids.size() < all.size()
            ? "; --map id=COLUMN names the column that tells them apart"
            : "; give an id: " + Shown.list(ids));
  }
}
