package nectally.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import nectally.answer.PeopleText;
import nectally.tally.verdict.Note;
import nectally.tally.verdict.QuotaOrder;
import nectally.tally.verdict.Unknowns;

/** What a person should know of a count, in plain English and without the contest's name. */
public final class NoteSentences {

  private NoteSentences() {}

  /** Returns a sentence for each note. */
  public static List<String> of(List<Note> notes) {
    List<String> sentences = new ArrayList<>(notes.size());
    for (Note note : notes) {
      sentences.add(of(note));
    }
    return sentences;
  }

  /** Returns the sentence of a note. */
  public static String of(Note note) {
    if (note instanceof Note.Tie tie) {
      return tie(tie);
    }
    if (note instanceof Note.SeatsUnknown) {
      return "The seats are stated nowhere, so that nobody can say who is elected; --seats N states"
          + " them.";
    }
    if (note instanceof Note.VotesUnknown unknown) {
      return "The votes of "
          + Words.names(unknown.of())
          + switch (unknown.matter()) {
            case ALL -> " are unknown, so that nobody can say who wins.";
            case REST -> " are unknown, so that nobody can say who else wins.";
            case NOTHING -> " are unknown; whatever they are, the same win.";
          };
    }
    if (note instanceof Note.TooLarge large) {
      return tooLarge(large);
    }
    if (note instanceof Note.NobodyDeclared) {
      return "No candidate is marked elected.";
    }
    if (note instanceof Note.OtherThanSeatsDeclared other) {
      return Words.count(other.declared(), "candidate is", "candidates are")
          + " marked elected for "
          + seats(other.seats())
          + ".";
    }
    if (note instanceof Note.SeatsLeft left) {
      return seatsLeft(left);
    }
    if (note instanceof Note.UnnamedUnknown) {
      return "The votes for people who are not named are unknown, so that nobody can say who wins.";
    }
    if (note instanceof Note.UnnamedCouldWin unnamed) {
      return unnamed(unnamed);
    }
    if (note instanceof Note.ChoiceWins wins) {
      return wins.choice().name()
          + (wins.isLevel()
              ? " is level for the last seat: if it has it, it goes to nobody, and a person must"
                  + " decide."
              : " has won a seat, which goes to nobody: a person must decide.");
    }
    return ofQuotas(note);
  }

  private static String unnamed(Note.UnnamedCouldWin note) {
    return "The "
        + PeopleText.count(note.votes())
        + " votes for people who are not named could be one person's, "
        + (note.last() == 0
            ? "who would have a seat that is free"
            : "who would have no fewer than the last winner's " + PeopleText.count(note.last()))
        + ": a person must look at the ballots.";
  }

  private static String ofQuotas(Note note) {
    if (note instanceof Note.UnopposedBreakQuotas) {
      return "The quotas are not met: whatever the attributes are that nobody stated, the"
          + " candidates, all elected unopposed, cannot keep all of them.";
    }
    if (note instanceof Note.UnopposedBreakQuota broken) {
      return "The quota "
          + broken.quota()
          + " is not met: "
          + Words.number(broken.counted())
          + " of the candidates, all elected unopposed, "
          + (broken.counted() == 1 ? "counts" : "count")
          + " towards it.";
    }
    if (note instanceof Note.UnopposedMayBreakQuota open) {
      return "Whether the quota "
          + open.quota()
          + " is met depends on attributes that nobody stated.";
    }
    if (note instanceof Note.QuotasUnmet unmet) {
      return "The quota cannot be met: "
          + ConflictWords.of(unmet.conflict())
          + (unmet.unknowns().of().isEmpty()
              ? ""
              : ", whatever " + unknownOf(unmet.unknowns()) + " may be")
          + ".";
    }
    if (note instanceof Note.Relaxed relaxed) {
      return "Relaxed as little as needed, the last stated first: " + relaxations(relaxed) + ".";
    }
    if (note instanceof Note.RelaxationUnknown) {
      return "How far the quota must be relaxed depends on attributes that nobody stated.";
    }
    if (note instanceof Note.SeatsEmpty empty) {
      return Words.number(empty.empty())
          + " of "
          + seats(empty.seats())
          + (empty.empty() == 1 ? " stays empty." : " stay empty.");
    }
    if (note instanceof Note.SeatsEmptyUnknown) {
      return "How many seats stay empty depends on attributes that nobody stated.";
    }
    if (note instanceof Note.QuotasContradict) {
      return "Not even empty seats can keep the quotas, which contradict each other.";
    }
    if (note instanceof Note.OtherOrder other) {
      return otherOrder(other);
    }
    if (note instanceof Note.OtherOrderTooLarge other) {
      return "The quotas cross, and whether "
          + optionOfOther(other.used())
          + " would elect others would take too long to find out.";
    }
    return ofUnknowns(note);
  }

  private static String ofUnknowns(Note note) {
    if (note instanceof Note.UnknownCountsAgainst against) {
      return "An unknown "
          + against.quota().attribute()
          + " counts against the maximum of "
          + against.quota()
          + ".";
    }
    if (note instanceof Note.QuotasMayBeUnmet open) {
      return "Whether the quota can be met depends on "
          + unknownOf(open.unknowns())
          + "; who is elected does not.";
    }
    if (note instanceof Note.UnknownsChangeNothing nothing) {
      return "Nothing that " + unknownOf(nothing.unknowns()) + " could be changes who is elected.";
    }
    if (note instanceof Note.DependsOn depends) {
      return "Who is elected depends on "
          + unknownOf(depends.unknowns())
          + ": open for "
          + Words.names(depends.open())
          + "."
          + WaySentence.of(depends.ways());
    }
    if (note instanceof Note.TooManyUnknowns many) {
      return "Not decided: "
          + unknownOf(many.unknowns())
          + " could be too many things to try them all.";
    }
    throw new IllegalArgumentException("no sentence for " + note);
  }

  private static String tooLarge(Note.TooLarge large) {
    String size =
        Words.count(large.candidates(), "candidate", "candidates")
            + ", "
            + seats(large.seats())
            + " and "
            + Words.count(large.limits(), "limit", "limits");
    return "Not decided, since the quotas cross in too many ways to be solved exactly: "
        + switch (large.why()) {
          case QUOTAS -> Words.number(large.limits()) + " limits at once, and at most 62 are tried";
          case WAYS -> size + " are more than can be counted (over 2^60 ways)";
          case STEPS -> size + " need more than 24 million steps";
        }
        + (large.place().file().isEmpty() ? "" : " (" + large.place() + ")")
        + ". State fewer quotas at once.";
  }

  private static String tie(Note.Tie tie) {
    return Words.count(tie.tied().size(), "candidate is", "candidates are")
        + " tied for "
        + Words.count(tie.places(), "place", "places")
        + ": "
        + Words.names(tie.tied())
        + committees(tie.committees())
        + ".";
  }

  private static String committees(OptionalLong committees) {
    return committees.isEmpty()
        ? ""
        : "; "
            + (committees.getAsLong() == Long.MAX_VALUE ? "at least " : "")
            + Words.count(committees.getAsLong(), "set of winners is", "sets of winners are")
            + " equally good";
  }

  private static String seatsLeft(Note.SeatsLeft left) {
    return Words.number(left.empty())
        + " of "
        + seats(left.seats())
        + (left.empty() == 1 ? " stays empty: " : " stay empty: ")
        + (left.candidates() == 0
            ? "nobody stands."
            : "only " + Words.count(left.candidates(), "candidate stands.", "candidates stand."));
  }

  private static String relaxations(Note.Relaxed relaxed) {
    List<String> changes = new ArrayList<>();
    for (Note.Relaxation change : relaxed.relaxations()) {
      List<String> limits = new ArrayList<>();
      if (change.min().isPresent()) {
        limits.add("at least " + Words.number(change.min().getAsInt()));
      }
      if (change.max().isPresent()) {
        limits.add("at most " + Words.number(change.max().getAsInt()));
      }
      changes.add(change.quota() + " to " + Words.and(limits));
    }
    return Words.and(changes);
  }

  private static String otherOrder(Note.OtherOrder other) {
    return "The quotas cross, and "
        + (other.used() == QuotaOrder.TOTAL ? "the most votes in total" : "the order of votes")
        + " was used; "
        + optionOfOther(other.used())
        + " would elect "
        + (other.elected().isEmpty() ? "nobody for sure" : Words.names(other.elected()))
        + (other.tied().isEmpty() ? "" : ", with a tie between " + Words.names(other.tied()))
        + (other.isSettled() ? "" : "; the rest depends on attributes that nobody stated")
        + ".";
  }

  private static String optionOfOther(QuotaOrder used) {
    return used == QuotaOrder.TOTAL ? "--quota-order votes" : "--quota-order total";
  }

  /** Returns {@code the unknown gender of A and B}. */
  private static String unknownOf(Unknowns unknowns) {
    return "the unknown " + Words.and(unknowns.attributes()) + " of " + Words.names(unknowns.of());
  }

  private static String seats(int seats) {
    return Words.count(seats, "seat", "seats");
  }
}
