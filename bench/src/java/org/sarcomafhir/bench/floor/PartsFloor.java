package org.sarcomafhir.bench.floor;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.model.config.PartitionSettings;
import ca.uhn.fhir.jpa.model.entity.StorageSettings;
import ca.uhn.fhir.jpa.searchparam.extractor.SearchParamExtractorR4;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.rest.server.util.FhirContextSearchParamRegistry;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.sarcomafhir.bench.machine.Cost;
import org.sarcomafhir.bench.step.Extract;
import org.sarcomafhir.bench.workload.Submission;
import org.sarcomafhir.bench.workload.Workload;

/** What HAPI's parts need for one resource when nothing is stored: parse, extract, encode. */
final class PartsFloor {

  private static final int BUNDLES = 10;
  private static final int WARM_UP = 15;
  private static final int ROUNDS = 7;

  private final FhirContext context = FhirContext.forR4Cached();
  private final ObjectMapper json = new ObjectMapper();
  private final SearchParamExtractorR4 extractor =
      new SearchParamExtractorR4(
          new StorageSettings(),
          new PartitionSettings(),
          context,
          new FhirContextSearchParamRegistry(context));
  private final List<String> texts = new ArrayList<>();
  private final List<IBaseResource> resources = new ArrayList<>();

  PartsFloor(Workload workload) {
    extractor.start();
    for (Submission bundle : workload.bundles(0, BUNDLES)) {
      texts.addAll(Extract.resources(bundle));
    }
    texts.forEach(text -> resources.add(parse(text)));
  }

  /** CPU milliseconds for each resource, by part. */
  Map<String, Double> measure() {
    Map<String, Runnable> parts = new LinkedHashMap<>();
    parts.put("Jackson tree", () -> texts.forEach(this::tree));
    parts.put("HAPI parse", () -> texts.forEach(this::parse));
    parts.put("search parameters extracted", () -> resources.forEach(this::extract));
    parts.put("HAPI encode", () -> resources.forEach(this::encode));
    Map<String, Double> figures = new LinkedHashMap<>();
    parts.forEach((name, part) -> figures.put(name + ", CPU ms per resource", millis(part)));
    return figures;
  }

  private double millis(Runnable part) {
    for (int i = 0; i < WARM_UP; i++) {
      part.run();
    }
    List<Cost> costs = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      costs.add(Cost.of(part));
    }
    return Cost.median(costs).threadCpu() / 1e6 / texts.size();
  }

  private void tree(String text) {
    try {
      json.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private IBaseResource parse(String text) {
    return parser().parseResource(text);
  }

  private void encode(IBaseResource resource) {
    parser().encodeResourceToString(resource);
  }

  private IParser parser() {
    return context.newJsonParser();
  }

  private void extract(IBaseResource resource) {
    extractor.extractSearchParamStrings(resource);
    extractor.extractSearchParamTokens(resource);
    extractor.extractSearchParamDates(resource);
    extractor.extractSearchParamQuantity(resource);
    extractor.extractSearchParamNumber(resource);
    extractor.extractSearchParamUri(resource);
    extractor.extractResourceLinks(resource, false);
  }
}
