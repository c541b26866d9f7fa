package nectally.report;

import nectally.model.Candidacy;
import nectally.tally.verdict.Step.Safety;

/** How safely somebody is elected or not: the end of a sentence, with its full stop. */
final class SafetyWords {

  private SafetyWords() {}

  static String ofWinner(Candidacy who, Safety safety) {
    if (safety instanceof Safety.Whatever) {
      return "; the seat is guaranteed by the quota, however few the votes.";
    }
    if (safety instanceof Safety.Rival rival) {
      return ", " + Words.number(rival.votes()) + " more than " + Words.name(rival.rival()) + ".";
    }
    if (safety instanceof Safety.OfSets sets) {
      return "; without " + ofSets(who, sets) + ".";
    }
    return ofBoth(safety, " ahead");
  }

  static String ofLoser(Candidacy who, Safety safety) {
    if (safety instanceof Safety.Whatever) {
      return "; cannot be elected under the quota, however many the votes.";
    }
    if (safety instanceof Safety.Rival rival) {
      return ", "
          + Words.number(rival.votes())
          + " behind "
          + Words.name(rival.rival())
          + enough(rival.votes());
    }
    if (safety instanceof Safety.OfSets sets) {
      return "; with " + ofSets(who, sets) + enough(sets.votes());
    }
    return ofBoth(safety, " short");
  }

  private static String ofBoth(Safety safety, String side) {
    if (safety instanceof Safety.AfterTie) {
      return ", after an exact tie.";
    }
    if (safety instanceof Safety.Between between) {
      return ", between "
          + Words.number(between.least())
          + " and "
          + Words.number(between.most())
          + side
          + ", depending on attributes that nobody stated.";
    }
    return safety instanceof Safety.Depends
        ? "; how safely depends on attributes that nobody stated."
        : ".";
  }

  private static String ofSets(Candidacy who, Safety.OfSets sets) {
    return Words.name(who) + " the best set of winners has " + Words.votes(sets.votes()) + " fewer";
  }

  private static String enough(long behind) {
    return "; " + Words.number(behind + 1) + " more would have been enough.";
  }
}
