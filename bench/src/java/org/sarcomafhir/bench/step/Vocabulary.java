package org.sarcomafhir.bench.step;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sarcomafhir.bench.workload.Submission;
import org.sarcomafhir.bench.workload.Workload;

/** The codes that a workload holds, so that any workload can be asked about. */
final class Vocabulary {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int SAMPLE = 20;

  private final Set<String> answered = new LinkedHashSet<>();
  private final Map<String, String> measured = new LinkedHashMap<>();
  private final Set<String> conditions = new LinkedHashSet<>();
  private final Set<String> medications = new LinkedHashSet<>();

  Vocabulary(Workload workload) {
    try {
      for (Submission bundle : workload.bundles(0, SAMPLE)) {
        JSON.readTree(bundle.body())
            .path("entry")
            .forEach(entry -> collect(entry.path("resource")));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void collect(JsonNode resource) {
    switch (resource.path("resourceType").asText()) {
      case "Condition" -> conditions.add(token(resource.path("code")));
      case "MedicationAdministration" ->
          medications.add(token(resource.path("medicationCodeableConcept")));
      case "Observation" -> observation(resource);
      default -> {
        // not asked about by code
      }
    }
  }

  private void observation(JsonNode resource) {
    String code = token(resource.path("code"));
    if (resource.has("valueCodeableConcept")) {
      answered.add(code);
    }
    JsonNode quantity = resource.path("valueQuantity");
    if (quantity.has("code")) {
      measured.put(code, quantity.path("system").asText() + "|" + quantity.path("code").asText());
    }
  }

  private static String token(JsonNode concept) {
    JsonNode coding = concept.path("coding").path(0);
    return coding.path("system").asText() + "|" + coding.path("code").asText();
  }

  /** Code of findings whose answer is a code. */
  String answered(int number) {
    return cyclic(List.copyOf(answered), number);
  }

  /** Code of findings whose answer is a number. */
  String measured() {
    return measured.keySet().iterator().next();
  }

  /** System and code of its unit. */
  String unit() {
    return measured.values().iterator().next();
  }

  String condition(int number) {
    return cyclic(List.copyOf(conditions), number);
  }

  String medication(int number) {
    return cyclic(List.copyOf(medications), number);
  }

  private static String cyclic(List<String> values, int number) {
    return values.get(number % values.size());
  }
}
