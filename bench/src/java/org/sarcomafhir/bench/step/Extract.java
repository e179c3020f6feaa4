package org.sarcomafhir.bench.step;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sarcomafhir.bench.workload.Submission;

/** Single resources out of a Bundle, with references that mean something outside it. */
public final class Extract {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Extract() {}

  /** All resources; {@code urn:uuid} references become relative ones. */
  public static List<String> resources(Submission bundle) {
    List<String> resources = new ArrayList<>();
    for (JsonNode entry : entries(bundle)) {
      resources.add(entry.path("resource").toString());
    }
    return resources;
  }

  /** One of the Observations. */
  static String observation(Submission bundle, int number) {
    List<ObjectNode> observations = observations(bundle);
    return observations.get(number % observations.size()).toString();
  }

  /** An Observation that is not valid. */
  static String broken(Submission bundle) {
    ObjectNode observation = observations(bundle).get(0);
    observation.remove("code");
    return observation.toString();
  }

  private static List<ObjectNode> observations(Submission bundle) {
    List<ObjectNode> observations = new ArrayList<>();
    for (JsonNode entry : entries(bundle)) {
      if (entry.path("resource") instanceof ObjectNode resource
          && "Observation".equals(resource.path("resourceType").asText())) {
        observations.add(resource);
      }
    }
    return observations;
  }

  private static JsonNode entries(Submission bundle) {
    try {
      Map<String, String> targets = new HashMap<>();
      JsonNode entries = JSON.readTree(bundle.body()).path("entry");
      for (JsonNode entry : entries) {
        String type = entry.path("resource").path("resourceType").asText();
        targets.put(entry.path("fullUrl").asText(), type + "/1");
      }
      String text = bundle.body();
      for (Map.Entry<String, String> target : targets.entrySet()) {
        text = text.replace("\"" + target.getKey() + "\"", "\"" + target.getValue() + "\"");
      }
      return JSON.readTree(text).path("entry");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
