package nectally.input;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nectally.model.Attributes;
import nectally.model.CandidateList;
import nectally.model.Member;
import nectally.problem.Problems;

/** Members who are not up for election and count towards every quota. */
final class SittingMembers {

  private final Optional<CandidateList> list;

  private SittingMembers(Optional<CandidateList> list) {
    this.list = list;
  }

  /** Reads the file that the options name; where it cannot be read, that is reported. */
  static SittingMembers read(ReadingOptions options, InputStream standardInput, Problems problems) {
    Optional<String> file = options.sittingFile();
    return new SittingMembers(
        file.isEmpty()
            ? Optional.empty()
            : StandingFile.read(file.get(), standardInput, options.spelling(), problems));
  }

  /** Returns those of a contest that has any of these names; all where the file names none. */
  List<Member> of(String... names) {
    List<Member> members = new ArrayList<>();
    if (list.isPresent()) {
      for (CandidateList.Entry entry : list.get().entries()) {
        if (!list.get().byContest() || isAny(entry.contest(), names)) {
          members.add(
              new Member(entry.name(), Attributes.of(list.get().columns(), entry.values())));
        }
      }
    }
    return members;
  }

  private static boolean isAny(String contest, String... names) {
    for (String name : names) {
      if (ByName.Name.of(name).equals(ByName.Name.of(contest))) {
        return true;
      }
    }
    return false;
  }

  /** Returns what all of them have in a column. */
  List<String> values(String column) {
    List<String> values = new ArrayList<>();
    int at = list.map(CandidateList::columns).orElse(List.of()).indexOf(column);
    if (list.isPresent() && at >= 0) {
      for (CandidateList.Entry entry : list.get().entries()) {
        if (!entry.values().get(at).isEmpty()) {
          values.add(entry.values().get(at));
        }
      }
    }
    return values;
  }
}
