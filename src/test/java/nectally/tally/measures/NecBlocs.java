package nectally.tally.measures;

import static nectally.tally.Ballot.result;

import nectally.tally.ContestComparison;
import nectally.tally.ContestResult;

/** The elections of constituency members of 2012 and 2014, in three blocs. */
final class NecBlocs {

  private NecBlocs() {}

  static ContestResult of2012() {
    return result(
        6,
        "AKEHURST, Luke 17475 Right",
        "ALI, Shaukat 6855 Ind",
        "ATKINSON, Lewis 8968 Ind",
        "BAXTER, Johanna 20146 Ind",
        "BLACK, Ann 30240 Left",
        "CARR, Rob 4386 Ind",
        "GOODLIFFE, Darrell 6147 Ind",
        "LIVINGSTONE, Ken 31682 Left",
        "MILLIGAN, Joanne 10034 Right",
        "NOSEGBE, Florence 12745 Right",
        "OSAMOR, Kate 17598 Left",
        "REEVES, Ellie 23417 Right",
        "RICE, Lynda 4864 Ind",
        "SHAWCROFT, Christine 22236 Left",
        "SIDHU, Rajwant 4726 Ind",
        "SMEETH, Ruth 10860 Right",
        "WHEELER, Peter 17721 Right",
        "WILLIAMS, Darren 14641 Left",
        "WILLSMAN, Peter 16786 Left");
  }

  static ContestResult of2014() {
    return result(
        6,
        "Ken Livingstone 39548 Left",
        "Ann Black 36496 Left",
        "Ellie Reeves 31278 Right",
        "Christine Shawcroft 29558 Left",
        "Kate Osamor 28484 Left",
        "Johanna Baxter 24325 Ind",
        "Peter Willsman 23362 Left",
        "Darren Williams 21307 Left",
        "Luke Akehurst 21115 Right",
        "Florence Nosegbe 19174 Right",
        "Peter Wheeler 18724 Right",
        "Kevin Peel 17830 Right",
        "Crispin Flintoff 12539 Ind");
  }

  static ContestComparison compared() {
    return ContestComparison.of(of2014(), of2012());
  }
}
