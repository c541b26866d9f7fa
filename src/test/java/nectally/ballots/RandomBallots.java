package nectally.ballots;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nectally.Chance;
import nectally.ballots.SlowCount.Ballot;

/** Ballots by chance, always the same for a seed, in each layout that can hold them. */
final class RandomBallots {

  private final Random random;
  private final Map<String, String> slates = new LinkedHashMap<>();
  private final List<Ballot> ballots = new ArrayList<>();
  private final int most;

  RandomBallots(long seed, int size) {
    random = Chance.of(seed);
    int candidates = 2 + random.nextInt(12);
    most = 1 + random.nextInt(6);
    for (int i = 0; i < candidates; i++) {
      int slate = random.nextInt(5);
      slates.put("Name " + (char) ('A' + i), slate == 4 ? "" : "slate" + slate);
    }
    List<String> names = new ArrayList<>(slates.keySet());
    names.add("Stranger");
    for (int i = 0; i < size; i++) {
      ballots.add(new Ballot("", "r" + random.nextInt(3), marks(names)));
    }
  }

  private List<String> marks(List<String> names) {
    List<String> marks = new ArrayList<>();
    int count = random.nextInt(most + 2);
    for (int i = 0; i < count; i++) {
      int name = random.nextInt(names.size());
      boolean strange = name == names.size() - 1 && random.nextInt(5) > 0;
      marks.add(names.get(strange ? 0 : name));
    }
    return marks;
  }

  Map<String, String> slates() {
    return slates;
  }

  List<Ballot> ballots() {
    return ballots;
  }

  int most() {
    return most;
  }

  String[] standing() {
    List<String> entries = new ArrayList<>();
    slates.forEach((name, slate) -> entries.add(name + "/" + slate));
    return entries.toArray(new String[0]);
  }

  String choiceColumns() {
    StringBuilder text = new StringBuilder("region");
    for (int i = 1; i <= most + 2; i++) {
      text.append(",choice").append(i);
    }
    text.append('\n');
    for (Ballot ballot : ballots) {
      text.append(ballot.region());
      for (int i = 0; i < most + 2; i++) {
        text.append(',').append(i < ballot.names().size() ? ballot.names().get(i) : "");
      }
      text.append('\n');
    }
    return text.toString();
  }

  String longRows() {
    StringBuilder text = new StringBuilder("ballot,region,candidate\n");
    int id = 0;
    for (Ballot ballot : ballots) {
      id++;
      for (String name : ballot.names().isEmpty() ? List.of("") : ballot.names()) {
        text.append(id).append(',').append(ballot.region()).append(',').append(name).append('\n');
      }
    }
    return text.toString();
  }

  String splitCell() {
    StringBuilder text = new StringBuilder("region,choices\n");
    for (Ballot ballot : ballots) {
      text.append(ballot.region()).append(",\"");
      text.append(String.join(", ", ballot.names())).append("\"\n");
    }
    return text.toString();
  }

  /** Returns a matrix, which cannot say that a name stands twice. */
  String matrix() {
    List<String> names = new ArrayList<>(slates.keySet());
    names.add("Stranger");
    StringBuilder text = new StringBuilder("region," + String.join(",", names) + "\n");
    for (Ballot ballot : ballots) {
      text.append(ballot.region());
      for (String name : names) {
        text.append(ballot.names().contains(name) ? ",1" : ",0");
      }
      text.append('\n');
    }
    return text.toString();
  }
}
