package nectally.ballots;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nectally.csv.Blanks;
import nectally.model.CandidateList;
import nectally.model.WrittenName;

/**
 * The names that ballots of one contest carry.
 *
 * <p>A name is that of whoever is called exactly so, else of the only one whose name differs in
 * case, accents, blanks, punctuation or {@code SURNAME, First} order alone; signs tell names apart.
 * Where a file says who stands, every other name is a stranger's. Safe for several threads.
 */
public final class Roll {

  /** So many names of strangers are told apart; garbage in a column must not fill the memory. */
  private static final int MOST_STRANGERS = 10_000;

  /** Stands for those who stand whose names are one but for letters that people vary. */
  private static final Integer SEVERAL = -1;

  private final String contest;
  private final List<CandidateList.Entry> standing;
  private final boolean closed;
  private final boolean hasMarks;
  private final List<String> names = new ArrayList<>();
  private final Map<String, SpelledName> spellings = new HashMap<>();
  private final Map<String, Integer> exact = new HashMap<>();
  private final Map<String, Integer> byIdentity = new HashMap<>();
  private final Map<String, List<String>> standingByFold = new HashMap<>();

  /**
   * Creates the roll of a contest.
   *
   * @param contest blank where the ballots name none
   * @param standing who stands as a file says; their indexes come first
   * @param closed whether nobody else stands
   */
  Roll(String contest, List<CandidateList.Entry> standing, boolean closed) {
    this.contest = contest;
    this.standing = List.copyOf(standing);
    this.closed = closed;
    boolean marks = false;
    for (CandidateList.Entry entry : standing) {
      stand(entry.name());
      for (int i = 0; i < entry.name().length(); i++) {
        marks |= ",;|/\n".indexOf(entry.name().charAt(i)) >= 0;
      }
    }
    hasMarks = marks;
    for (int i = 0; i < standing.size(); i++) {
      String id = standing.get(i).id();
      if (!id.isEmpty()) {
        exact.putIfAbsent(Blanks.folded(id), i);
        byIdentity.putIfAbsent(WrittenName.of(id).identity(), i);
      }
    }
  }

  private void stand(String text) {
    int index = names.size();
    names.add(text);
    if (exact.putIfAbsent(Blanks.folded(text), index) == null) {
      WrittenName name = WrittenName.of(text);
      byIdentity.merge(name.identity(), index, (one, other) -> SEVERAL);
      standingByFold.computeIfAbsent(name.folded(), any -> new ArrayList<>(1)).add(text);
    }
  }

  /** Returns the contest's name, blank where the ballots name none. */
  public String contest() {
    return contest;
  }

  /** Returns who stands as a file says, none where no file does; their indexes come first. */
  List<CandidateList.Entry> standing() {
    return standing;
  }

  /** Returns how many names there are, those of strangers among them. */
  public synchronized int size() {
    return names.size();
  }

  /** Returns all names, each as the candidates' file has it, else as the first ballot spells it. */
  public synchronized List<String> names() {
    List<String> shown = new ArrayList<>(names);
    SpelledName[] first = new SpelledName[names.size()];
    for (SpelledName spelling : spellings.values()) {
      int name = spelling.name();
      if (name >= standing.size() && (first[name] == null || spelling.isBefore(first[name]))) {
        first[name] = spelling;
        shown.set(name, spelling.text());
      }
    }
    return shown;
  }

  /** Returns whether the name is of somebody who does not stand. */
  public boolean isStranger(int index) {
    return closed && index >= standing.size();
  }

  /** Returns the spelling {@code text}, of a new name where no other name is spelled like it. */
  synchronized SpelledName spelling(String text) {
    SpelledName known = spellings.get(text);
    if (known != null) {
      return known;
    }
    Integer name = exact.get(Blanks.folded(text));
    String identity = name == null ? identity(text) : "";
    name = name == null ? byIdentity.get(identity) : name;
    if (name == null && closed && names.size() >= standing.size() + MOST_STRANGERS) {
      return new SpelledName(text, names.size() - 1);
    }
    if (name == null) {
      name = names.size();
      byIdentity.put(identity, name);
      names.add(text);
    }
    SpelledName spelling = new SpelledName(text, name);
    spellings.put(text, spelling);
    return spelling;
  }

  /**
   * Returns where a name of a text ends that starts at {@code from}: behind the longest name of
   * those who stand, which may have the marks in it that part names, else at {@code end}.
   */
  int end(String text, int from, String marks, int end) {
    int longest = end;
    for (int to = end + 1; hasMarks && to <= text.length(); to++) {
      boolean over = to == text.length() || marks.indexOf(text.charAt(to)) >= 0;
      longest = over && stands(text.substring(from, to).strip()) ? to : longest;
    }
    return longest;
  }

  private boolean stands(String text) {
    Integer index = exact.get(Blanks.folded(text));
    return index != null && index < standing.size();
  }

  /** Returns all spellings that were asked for. */
  synchronized List<SpelledName> spellings() {
    return List.copyOf(spellings.values());
  }

  /** Returns who stands whose names differ from a text, that is none of them, in little. */
  List<String> standingLike(String text) {
    return standingByFold.getOrDefault(WrittenName.of(text).folded(), List.of());
  }

  /** Returns what names have in common that are one, of somebody else where several stand so. */
  private String identity(String text) {
    String identity = WrittenName.of(text).identity();
    return SEVERAL.equals(byIdentity.get(identity)) ? identity + '\0' : identity;
  }
}
