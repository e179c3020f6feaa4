package org.sarcomafhir.explanation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sarcomafhir.findings.IssueCode;

/**
 * Of a date in another form: the same date as FHIR writes it, where the form allows one reading.
 */
final class DateRemedy implements Remedy {

  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[-/. ]?(\\d{1,2})[-/. ]?(\\d{1,2})");
  private static final Pattern DAY_FIRST_WITH_DOTS =
      Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})");
  private static final Pattern DATE_ELEMENT =
      Pattern.compile("(?i)date|time|start|end|onset|issued|born");

  @Override
  public void add(Draft draft, Source source) {
    if (!draft.isOneOf(IssueCode.VALUE_MALFORMED)) {
      return;
    }
    String id = draft.issue().messageId() == null ? "" : draft.issue().messageId();
    if (id.endsWith("DateTime_TZ")) {
      draft.text("The time has no time zone");
      draft.finding().remedy("Add the offset, for example +01:00, or send the date without a time");
      return;
    }
    if (!id.contains("_Date") && !DATE_ELEMENT.matcher(Paths.last(draft.path())).find()) {
      return;
    }
    draft.finding().remedy("Write it as 2023, 2023-09, 2023-09-08 or 2023-09-08T10:30:00+02:00");
    source
        .find(draft.path())
        .ifPresent(
            spot ->
                iso(spot.node().asText())
                    .ifPresent(
                        date ->
                            draft
                                .finding()
                                .remedy("Write it as " + date)
                                .patch(Source.replace(spot.pointer(), date))));
  }

  /** The date, when its parts can be told apart; 01/02/2023 may be January or February. */
  static Optional<String> iso(String text) {
    Matcher yearFirst = YEAR_FIRST.matcher(text.strip());
    if (yearFirst.matches()) {
      return date(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
    }
    Matcher dayFirst = DAY_FIRST_WITH_DOTS.matcher(text.strip());
    if (dayFirst.matches()) {
      return date(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
    }
    return Optional.empty();
  }

  private static Optional<String> date(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
              .toString());
    } catch (DateTimeException e) {
      return Optional.empty(); // no such day
    }
  }
}
