package org.sarcomafhir.commandline.validate;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import org.hl7.fhir.r4.formats.JsonParser;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.sarcomafhir.findings.EntryLabel;
import org.sarcomafhir.findings.FindingReport;

/** One object: {@code documents}, each with its OperationOutcome, and {@code summary}. */
final class JsonReport implements Report {

  private static final JsonMapper JSON = JsonMapper.builder().build();

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
    node.set("outcome", outcome(verdict));
    out.writeTree(node);
  }

  private static JsonNode outcome(Verdict verdict) throws IOException {
    OperationOutcome outcome =
        FindingReport.of(
            verdict.issues(), index -> verdict.entries().getOrDefault(index, EntryLabel.of(index)));
    return JSON.readTree(new JsonParser().composeString(outcome));
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
