package nectally.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nectally.answer.PeopleText;
import nectally.tally.ContestResult;
import nectally.tally.ElectionResult;
import nectally.tally.verdict.ContestOutcome;

/**
 * What the counts of an election note, what goes for several contests once; of millions of contests
 * each is counted for it, and for whether a person must decide.
 *
 * @param sentences one for each thing
 * @param needsDecision whether any contest leaves something to a person
 */
public record ContestNoteSentences(List<String> sentences, boolean needsDecision) {

  /** Keeps a copy of the list. */
  public ContestNoteSentences {
    sentences = List.copyOf(sentences);
  }

  /** Asks every contest. */
  public static ContestNoteSentences of(ElectionResult election) {
    Map<String, Names> contests = new LinkedHashMap<>();
    boolean needsDecision = false;
    for (ContestResult contest : election.contests()) {
      needsDecision |= contest.outcome().filter(ContestOutcome::needsDecision).isPresent();
      for (String note : NoteSentences.of(contest.verdict().notes())) {
        Names names = contests.get(note);
        if (names == null) {
          names = new Names();
          contests.put(note, names);
        }
        names.add(contest.name());
      }
    }
    List<String> sentences = new ArrayList<>();
    for (Map.Entry<String, Names> note : contests.entrySet()) {
      sentences.add(note.getValue().listed() + ": " + note.getKey());
    }
    return new ContestNoteSentences(sentences, needsDecision);
  }

  /** The names of contests, of which there may be a million: the first ones and their number. */
  private static final class Names {

    private final List<String> first = new ArrayList<>();
    private int all;

    void add(String name) {
      all++;
      if (first.size() < PeopleText.MOST_NAMES) {
        first.add(name);
      }
    }

    String listed() {
      return PeopleText.listed(first, PeopleText.MOST_NAMES, all);
    }
  }
}
