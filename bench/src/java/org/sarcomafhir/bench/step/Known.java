package org.sarcomafhir.bench.step;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.sarcomafhir.bench.server.FhirClient;
import org.sarcomafhir.bench.workload.Workload;

/**
 * A stored patient that is asked about, the same on each server though ids differ.
 *
 * @param identifier as {@code system|value}
 * @param id of the Patient
 * @param observation id of one Observation
 */
record Known(String identifier, String id, String observation) {

  /** As many patients as asked for, spread over what is stored. */
  static List<Known> spread(FhirClient client, Workload workload, int stored, int count) {
    List<Known> known = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      known.add(of(client, workload.patient((int) ((long) i * stored / count))));
    }
    return known;
  }

  private static Known of(FhirClient client, String identifier) {
    JsonNode patient =
        Answers.entries(client, "Patient?identifier=" + FhirClient.encoded(identifier)).path(0);
    String id = patient.path("resource").path("id").asText();
    String path = "Observation?_count=100&patient=" + id;
    String observation =
        StreamSupport.stream(Answers.entries(client, path).spliterator(), false)
            .map(entry -> entry.path("resource"))
            .min(Comparator.comparing(found -> found.path("identifier").path(0).toString()))
            .orElseThrow(() -> new IllegalStateException("No Observation of " + identifier))
            .path("id")
            .asText();
    return new Known(identifier, id, observation);
  }
}
