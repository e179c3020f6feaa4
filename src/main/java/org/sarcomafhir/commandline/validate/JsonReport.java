package org.sarcomafhir.commandline.validate;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import org.sarcomafhir.validation.Issue;

/** One object: {@code documents}, each with its OperationOutcome, and {@code summary}. */
final class JsonReport implements Report {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String LINE =
      "http://hl7.org/fhir/StructureDefinition/operationoutcome-issue-line";
  private static final String COLUMN =
      "http://hl7.org/fhir/StructureDefinition/operationoutcome-issue-col";
  private static final String MESSAGE_IDS = "http://hl7.org/fhir/java-core-messageId";

  private final JsonGenerator out;

  JsonReport(Writer writer) throws IOException {
    out = JSON.createGenerator(writer);
    out.setPrettyPrinter(new DefaultPrettyPrinter());
    out.writeStartObject();
    out.writeArrayFieldStart("documents");
  }

  @Override
  public void add(Verdict verdict) throws IOException {
    ObjectNode node = JSON.createObjectNode();
    node.put("file", verdict.document().file());
    if (verdict.document().line() > 0) {
      node.put("line", verdict.document().line());
    }
    node.put("resourceType", verdict.resourceType());
    ObjectNode outcome = node.putObject("outcome").put("resourceType", "OperationOutcome");
    for (Issue issue : verdict.issues()) {
      add(outcome.withArray("/issue").addObject(), verdict, issue);
    }
    if (verdict.issues().isEmpty()) {
      outcome
          .putArray("issue")
          .addObject()
          .put("severity", "information")
          .put("code", "informational")
          .put("diagnostics", "No issues detected during validation");
    }
    out.writeTree(node);
  }

  private static void add(ObjectNode node, Verdict verdict, Issue issue) {
    if (verdict.line(issue) > 0) {
      extension(node, LINE, verdict.line(issue));
      extension(node, COLUMN, Math.max(1, issue.column()));
    }
    node.put("severity", issue.severity().toCode()).put("code", issue.code());
    if (issue.messageId() != null) {
      node.putObject("details")
          .putArray("coding")
          .addObject()
          .put("system", MESSAGE_IDS)
          .put("code", issue.messageId());
    }
    String entry = verdict.entries().get(issue.entryIndex());
    node.put("diagnostics", (entry == null ? "" : entry + ": ") + issue.text());
    if (!issue.expression().isBlank()) {
      node.putArray("expression").add(issue.expression());
    }
  }

  private static void extension(ObjectNode node, String url, int value) {
    node.withArray("/extension").addObject().put("url", url).put("valueInteger", value);
  }

  @Override
  public void finish(Totals totals) throws IOException {
    out.writeEndArray();
    out.writeObjectFieldStart("summary");
    out.writeNumberField("files", totals.files());
    out.writeNumberField("resources", totals.resources());
    out.writeNumberField("errors", totals.errors());
    out.writeNumberField("warnings", totals.warnings());
    out.writeNumberField("information", totals.information());
    out.writeEndObject();
    out.writeEndObject();
    out.flush();
  }
}
