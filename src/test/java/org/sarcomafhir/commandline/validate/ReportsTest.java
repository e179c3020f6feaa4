package org.sarcomafhir.commandline.validate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.junit.jupiter.api.Test;
import org.sarcomafhir.commandline.input.Document;
import org.sarcomafhir.commandline.input.Format;
import org.sarcomafhir.findings.EntryLabel;
import org.sarcomafhir.findings.Finding;
import org.sarcomafhir.findings.FindingBuilder;
import org.sarcomafhir.findings.IssueCode;

class ReportsTest {

  private static final Document FILE = new Document("a<b>.json", 0, Format.JSON, "", "");

  private static Finding rule(FindingBuilder finding, String rule, String... places) {
    return finding.rule(rule).at(List.of(places)).source(12, 5).build();
  }

  private static final Verdict BUNDLE =
      new Verdict(
          FILE,
          "Bundle",
          3,
          Map.of(1, new EntryLabel(1, "", "POST", "Patient")),
          List.of(
              Finding.warning(IssueCode.ADVICE, "a hint")
                  .severity(IssueSeverity.INFORMATION)
                  .at(List.of("Bundle"))
                  .build(),
              rule(
                  Finding.error(
                          IssueCode.RULE_BROKEN, "<script>alert(1)</script> \u0001 & \"more\"")
                      .remedy("Leave it out"),
                  "rule-1",
                  "Bundle.entry[1].resource.name"),
              rule(
                  Finding.warning(IssueCode.RULE_BROKEN, "a\n warning").count(2),
                  "rule-2",
                  "Bundle.entry[1].resource",
                  "Bundle.entry[2].resource")));
  private static final Verdict LINE =
      new Verdict(
          new Document("b.ndjson", 7, Format.JSON, "", ""),
          "",
          1,
          Map.of(),
          List.of(Finding.error(IssueCode.NOT_READABLE, "no JSON").source(1, 3).build()));

  private static String report(Reports format, boolean quiet) throws IOException {
    StringWriter out = new StringWriter();
    Report report =
        format.begin(
            out, IssueSeverity.ERROR, quiet ? IssueSeverity.ERROR : IssueSeverity.WARNING, !quiet);
    Totals totals = new Totals();
    for (Verdict verdict : List.of(BUNDLE, LINE)) {
      totals.add(verdict);
      report.add(verdict);
    }
    report.finish(totals);
    return out.toString();
  }

  @Test
  void writesTextAsCompilersDo() throws IOException {
    assertThat(report(Reports.TEXT, false).lines())
        .containsExactly(
            "a<b>.json: Entry 1 (POST Patient)",
            "a<b>.json:12:5: error rule-broken [rule-1] Bundle.entry[1].resource.name: <script>alert(1)</script> \u0001 & \"more\". Leave it out.",
            "a<b>.json:12:5: warning rule-broken [rule-2] Bundle.entry[1].resource and 1 more: a warning. Found 2 times.",
            "b.ndjson:7:3: error not-readable: no JSON.",
            "2 files, 4 resources: 2 errors, 1 warning, 1 information (shown with --verbose)");
    assertThat(report(Reports.TEXT, true).lines())
        .hasSize(3)
        .noneMatch(line -> line.contains("warning"));
  }

  @Test
  void writesOperationOutcomes() throws IOException {
    JsonNode json = new ObjectMapper().readTree(report(Reports.JSON, false));

    assertThat(json.at("/documents/0/outcome/issue")).hasSize(3);
    assertThat(json.at("/documents/0/outcome/issue/1/expression/0").asText())
        .isEqualTo("Bundle.entry[1].resource.name");
    assertThat(json.at("/documents/1/line").asInt()).isEqualTo(7);
    assertThat(json.at("/documents/1/outcome/issue/0/extension/0/valueInteger").asInt())
        .isEqualTo(7);
    assertThat(json.at("/summary/errors").asInt()).isEqualTo(2);
  }

  @Test
  void writesTheSecondsOfAFullMinute() throws Exception {
    StringWriter out = new StringWriter();
    Clock minute = Clock.fixed(Instant.parse("2026-11-23T16:43:00Z"), ZoneOffset.UTC);
    Report report = new JunitReport(out, IssueSeverity.ERROR, minute);
    report.add(LINE);
    report.finish(new Totals());
    assertThat(out.toString()).contains("timestamp=\"2026-11-23T16:43:00\"");
  }

  @Test
  void writesWhatJunitSchemaAllows() throws Exception {
    String xml = report(Reports.JUNIT, false);

    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(getClass().getResource("/commandline/junit.xsd"))
        .newValidator()
        .validate(new StreamSource(new StringReader(xml)));
    assertThat(xml).contains("tests=\"4\" failures=\"1\"").contains("tests=\"1\" failures=\"1\"");
    assertThat(xml).contains("type=\"rule-broken [rule-1]\"").contains("&lt;script&gt;");
  }

  @Test
  void writesAPageThatRunsAndLoadsNothing() throws IOException {
    String html = report(Reports.HTML, false);

    assertThat(html).contains("&lt;script&gt;").doesNotContain("<script", "src=", "href=", "url(");
    assertThat(html).contains("2 errors, 1 warning", "<h3>Entry 1 (POST Patient)</h3>");
  }
}
