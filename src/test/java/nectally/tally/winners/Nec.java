package nectally.tally.winners;

import nectally.model.Contest;

/** Elections to Labour's National Executive Committee, with the genders that were published. */
final class Nec {

  private Nec() {}

  static Contest of2012(int women) {
    return Contests.of(
        6,
        "gender:F=" + women,
        "Luke Akehurst 17475 M",
        "Shaukat Ali 6855",
        "Lewis Atkinson 8968",
        "Johanna Baxter 20146* F",
        "Ann Black 30240* F",
        "Rob Carr 4386",
        "Darrell Goodliffe 6147",
        "Ken Livingstone 31682* M",
        "Joanne Milligan 10034 F",
        "Florence Nosegbe 12745",
        "Kate Osamor 17598 F",
        "Ellie Reeves 23417* F",
        "Lynda Rice 4864",
        "Christine Shawcroft 22236* F",
        "Rajwant Sidhu 4726",
        "Ruth Smeeth 10860",
        "Peter Wheeler 17721* M",
        "Darren Williams 14641 M",
        "Peter Willsman 16786 M");
  }

  static Contest of2014() {
    return Contests.of(
        6,
        "gender:F=50%",
        "Ken Livingstone 39548* M",
        "Ann Black 36496* F",
        "Ellie Reeves 31278* F",
        "Christine Shawcroft 29558* F",
        "Kate Osamor 28484* F",
        "Johanna Baxter 24325* F",
        "Peter Willsman 23362 M",
        "Darren Williams 21307 M",
        "Luke Akehurst 21115 M",
        "Florence Nosegbe 19174",
        "Peter Wheeler 18724 M",
        "Kevin Peel 17830",
        "Crispin Flintoff 12539");
  }

  static Contest councillorsOf2014(String henig) {
    return Contests.of(
        2,
        "gender:F=1",
        "Jim McMahon 1894* M",
        "Alice Perry 1510* F",
        "Ann Lucas 1402 F",
        "Simon Henig 1229 " + henig);
  }

  static Contest nominationsOf2016(int women) {
    return Contests.of(
        6,
        "gender:F=" + women,
        "Ann Black 257 F",
        "Christine Shawcroft 155 F",
        "Pete Willsman 131 M",
        "Ellie Reeves 130 F",
        "Bex Bailey 117 F",
        "Claudia Webbe 117",
        "Darren Williams 117 M",
        "Rhea Wolfson 107",
        "Johanna Baxter 105 F",
        "Luke Akehurst 97 M",
        "Parmjit Dhanda 91",
        "Eddie Izzard 78",
        "Peter Wheeler 76 M",
        "John Gallagher 21",
        "Amanat Gill 3");
  }
}
