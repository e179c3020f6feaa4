package org.sarcomafhir.terminology;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.sarcomafhir.support.Bundles;
import org.sarcomafhir.support.TestFiles;

/** Stains as hospitals send them, each with a patient of its own, and questions about them. */
final class SentStains {

  static final String SYSTEM = "https://hospital.example/stained";
  static final String TAG = SYSTEM + "|stained";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonNode FILE = parsed(TestFiles.resource("stains/stains.json"));
  private static final String COMMON =
      """
      {"resourceType": "Observation", "status": "final",
       "meta": {"profile": ["https://sarcomafhir.org/fhir/StructureDefinition/sarcoma-ihc-marker"]},
       "category": [{"coding": [{"code": "laboratory",
         "system": "http://terminology.hl7.org/CodeSystem/observation-category"}]}],
       "effectiveDateTime": "2022-02-01",
       "specimen": {"identifier": {"system": "https://hospital.example/specimens", "value": "1"}}}
      """;
  private static final String IN_PANEL = "desmin-loinc-positive-in-loinc";
  private static final String PANEL =
      """
      {"code": {"coding": [{"code": "ihc-panel",
         "system": "https://sarcomafhir.org/fhir/CodeSystem/pathology-observation-cs"}]},
       "meta": {}, "hasMember": [{"reference": "%s"}]}
      """;

  /** A request below the FHIR base and the names it must find. */
  record Question(String title, String request, SortedSet<String> answer) {

    @Override
    public String toString() {
      return title;
    }
  }

  private SentStains() {}

  static Stream<Question> questions() {
    return StreamSupport.stream(FILE.required("questions").spliterator(), false)
        .map(
            question ->
                new Question(
                    question.required("title").asText(),
                    question.required("request").asText(),
                    new TreeSet<>(
                        List.of(JSON.convertValue(question.required("answer"), String[].class)))));
  }

  /** All of them in one transaction, with a panel of one stain. */
  static String transaction() {
    List<String> entries = new ArrayList<>();
    for (JsonNode stain : FILE.required("stains")) {
      String name = stain.required("name").asText();
      String patient = Bundles.urn(1000 + entries.size());
      ObjectNode woman = parsed("{\"resourceType\": \"Patient\", \"gender\": \"female\"}");
      entries.add(entry(patient, "Patient", name, woman));
      String observation = Bundles.urn(1000 + entries.size());
      ObjectNode sent = (ObjectNode) stain.required("observation");
      entries.add(entry(observation, "Observation", name, stain(sent, patient)));
      if (name.equals(IN_PANEL)) {
        ObjectNode panel = stain(parsed(PANEL.formatted(observation)), patient);
        entries.add(entry(Bundles.urn(1), "Observation", "panel", panel));
      }
    }
    return Bundles.transaction(entries.toArray(String[]::new));
  }

  private static ObjectNode stain(ObjectNode sent, String patient) {
    ObjectNode whole = parsed(COMMON);
    whole.setAll(sent);
    whole.putObject("subject").put("reference", patient);
    return whole;
  }

  private static String entry(String fullUrl, String type, String name, ObjectNode resource) {
    String url = "%s?identifier=%s|%s".formatted(type, SYSTEM, name);
    return Bundles.update(fullUrl, url, tagged(name, resource));
  }

  private static String tagged(String name, ObjectNode resource) {
    resource.withArray("identifier").addObject().put("system", SYSTEM).put("value", name);
    resource
        .withObject("meta")
        .withArray("tag")
        .addObject()
        .put("system", SYSTEM)
        .put("code", "stained");
    return resource.toString();
  }

  private static ObjectNode parsed(String json) {
    try {
      return (ObjectNode) JSON.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
