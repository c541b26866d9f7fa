package nectally.formats;

import java.io.IOException;
import java.util.List;
import nectally.answer.Audience;
import nectally.answer.Layout;
import nectally.answer.Report;
import nectally.answer.Section;

/**
 * Writes everything for people as one page that loads nothing and needs no script to be read.
 *
 * <p>Above the contests, where there are several, stands a table with a line for each that leads to
 * it: that of the answer, or an index. Of more than {@link #MOST_IN_FULL} contests there are no
 * pictures, so that a page of thousands stays quick.
 */
final class HtmlRenderer extends TextFormat {

  private static final int MOST_IN_FULL = 20;

  private final int decimals;

  HtmlRenderer(int decimals) {
    this.decimals = decimals;
  }

  @Override
  void write(Report report, Appendable out) throws IOException {
    HtmlSurvey survey = HtmlSurvey.of(report);
    HtmlPage page = new HtmlPage(out);
    page.begin(report.heading().kind(), report.documentTitle(), survey.palette().style());
    page.element("p", "sentence", report.opening());
    int contests = report.contests().size();
    HtmlPictures drawing = new HtmlPictures(report, survey.palette(), decimals);
    boolean full = contests <= MOST_IN_FULL;
    HtmlSection writer = new HtmlSection(survey, drawing, full, decimals, page, out);
    String last = Html.id(contests + 1);
    if (survey.listed()) {
      overall(report, last, writer);
    } else if (contests > 1 && survey.hasTables()) {
      HtmlIndex.write(report, survey.palette(), decimals, out);
    }
    int number = 0;
    List<Layout<?>> layouts = report.ofContests(Audience.PEOPLE);
    for (Section contest : report.contests()) {
      number++;
      writer.write(contest, layouts, Html.id(number), !full);
    }
    if (!survey.listed()) {
      overall(report, last, writer);
    }
    page.end(Glossary.of(report, survey.shown()));
  }

  private static void overall(Report report, String id, HtmlSection writer) throws IOException {
    if (report.overall().isPresent()) {
      List<Layout<?>> layouts = report.ofElection(Audience.PEOPLE);
      writer.write(report.overall().get(), layouts, id, false);
    }
  }
}
