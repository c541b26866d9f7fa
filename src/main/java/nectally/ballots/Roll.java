package nectally.ballots;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nectally.model.CandidateList;
import nectally.model.NameKey;

/**
 * The names that ballots of one contest carry.
 *
 * <p>Spellings that differ in case, accents, blanks, punctuation or {@code SURNAME, First} order
 * are one name. Where a file says who stands, every other name is a stranger's. Safe for several
 * threads.
 */
public final class Roll {

  /** So many names of strangers are told apart; garbage in a column must not fill the memory. */
  private static final int MOST_STRANGERS = 10_000;

  private final String contest;
  private final List<CandidateList.Entry> standing;
  private final boolean closed;
  private final List<String> names = new ArrayList<>();
  private final Map<String, SpelledName> spellings = new HashMap<>();
  private final Map<String, Integer> byKey = new HashMap<>();

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
    for (CandidateList.Entry entry : standing) {
      byKey.putIfAbsent(key(entry.name()), names.size());
      names.add(entry.name());
    }
    for (int i = 0; i < standing.size(); i++) {
      if (!standing.get(i).id().isEmpty()) {
        byKey.putIfAbsent(key(standing.get(i).id()), i);
      }
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
    String key = key(text);
    Integer name = byKey.get(key);
    if (name == null && closed && names.size() >= standing.size() + MOST_STRANGERS) {
      return new SpelledName(text, names.size() - 1);
    }
    if (name == null) {
      name = names.size();
      byKey.put(key, name);
      names.add(text);
    }
    SpelledName spelling = new SpelledName(text, name);
    spellings.put(text, spelling);
    return spelling;
  }

  /** Returns all spellings that were asked for. */
  synchronized List<SpelledName> spellings() {
    return List.copyOf(spellings.values());
  }

  /** Returns what a name is compared by: itself where it has neither letters nor digits. */
  static String key(String name) {
    String key = NameKey.of(name).text();
    return key.isEmpty() ? name : key;
  }
}
