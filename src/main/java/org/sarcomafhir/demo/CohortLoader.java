package org.sarcomafhir.demo;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Patient;
import org.sarcomafhir.fhir.FhirEndpoint;
import org.sarcomafhir.fhir.ResourceStore;
import org.sarcomafhir.fhir.StartRefusedException;
import org.sarcomafhir.generation.course.Course;
import org.sarcomafhir.generation.plan.PatientPlan;
import org.sarcomafhir.generation.resources.CohortBundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/**
 * With {@code --demo-cohort=N}, stores N invented patients before the server is ready, those that
 * {@code generate} writes for the same seed ({@code --demo-cohort-seed}, without it 1). They go
 * past the intake: that they pass it is tested where they are generated. Patients that are there
 * already are left as they are, so the option may stay on.
 */
@Component
@ConditionalOnWebApplication
class CohortLoader implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(CohortLoader.class);
  private static final int AT_ONCE = 10;
  private static final int STEPS = 10;

  private final ResourceStore store;
  private final FhirEndpoint endpoint;
  private final CohortBundle writer;

  CohortLoader(ResourceStore store, FhirEndpoint endpoint, FhirContext context) {
    this.store = store;
    this.endpoint = endpoint;
    this.writer = new CohortBundle(context);
  }

  @Override
  public void run(ApplicationArguments arguments) throws IOException, InterruptedException {
    Optional<CohortOptions> asked = CohortOptions.of(arguments);
    if (asked.isEmpty()) {
      return;
    }
    if (!isOpen()) {
      throw new StartRefusedException(
          "--demo-cohort stores invented patients, and this server has access control, so it may hold real ones",
          "Use a server of its own for them, or send them with generate and upload.");
    }
    load(asked.get().patients(), asked.get().seed());
  }

  /** Whether somebody without an access token is answered. */
  private boolean isOpen() throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(endpoint.base() + "/Patient?_summary=count")).build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode() == 200;
  }

  private void load(int patients, long seed) throws InterruptedException {
    ExecutorService workers =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      List<Future<Integer>> chunks = new ArrayList<>();
      for (int first = 1; first <= patients; first += AT_ONCE) {
        int from = first;
        int last = Math.min(patients, first + AT_ONCE - 1);
        chunks.add(workers.submit(() -> store(seed, from, last)));
      }
      int resources = 0;
      for (int i = 0; i < chunks.size(); i++) {
        resources += chunks.get(i).get();
        if ((i + 1) * STEPS / chunks.size() > i * STEPS / chunks.size()) {
          LOG.info(
              "Invented patients: {} of {} stored",
              Math.min(patients, (i + 1) * AT_ONCE),
              patients);
        }
      }
      LOG.info(
          "Invented cohort of {} patients, seed {}: {} resources new", patients, seed, resources);
    } catch (ExecutionException e) {
      throw new IllegalStateException("The invented cohort could not be stored", e);
    } finally {
      workers.shutdownNow();
    }
  }

  /** Stores those of some patients that are not there. */
  private int store(long seed, int first, int last) {
    List<PatientPlan> plans =
        IntStream.rangeClosed(first, last)
            .mapToObj(number -> Course.patient(seed, number))
            .toList();
    Set<String> known = known(plans);
    Bundle all = new Bundle().setType(BundleType.TRANSACTION);
    plans.stream()
        .filter(plan -> !known.contains(plan.key()))
        .flatMap(plan -> writer.bundle(plan).getEntry().stream())
        .forEach(entry -> all.addEntry(created(entry)));
    if (all.hasEntry()) {
      store.transact(all);
    }
    return all.getEntry().size();
  }

  private Set<String> known(List<PatientPlan> plans) {
    List<String> identifiers =
        plans.stream().map(plan -> CohortBundle.PATIENTS + "|" + plan.key()).toList();
    return store.search(Patient.class, Map.of("identifier", identifiers)).stream()
        .flatMap(patient -> patient.getIdentifier().stream())
        .map(identifier -> identifier.getValue())
        .collect(Collectors.toSet());
  }

  /** The patient is not there, so nothing of the patient is. */
  private static BundleEntryComponent created(BundleEntryComponent entry) {
    entry.getRequest().setMethod(HTTPVerb.POST).setUrl(entry.getResource().fhirType());
    return entry;
  }
}
