package nectally.input;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nectally.csv.HeaderName;
import nectally.model.Attributes;
import nectally.model.Quota;

/** The columns of a file that say what people are or are called, and so name no contest. */
final class SpokenColumns {

  private SpokenColumns() {}

  /**
   * Returns their folded names.
   *
   * @param somebody a candidate of the contest
   * @param quotas those that the user asks for
   */
  static Set<String> of(ContestBuilder contest, CandidacyBuilder somebody, List<Quota> quotas) {
    Set<String> names = new HashSet<>(Set.of(Attributes.SLATE, Attributes.BLOC, Attributes.GENDER));
    for (String part : somebody.source().candidate().title().split(" ?\\+ ?", -1)) {
      names.add(HeaderName.folded(part));
    }
    quotas.forEach(quota -> names.add(quota.attribute()));
    if (!quotas.isEmpty() || contest.quotas().isPresent()) {
      names.addAll(ColumnWords.PERSON.all());
    }
    if (contest.quotas().isPresent()) {
      for (Quota quota : contest.quotas().get().value()) {
        names.add(quota.attribute());
      }
    }
    return names;
  }
}
