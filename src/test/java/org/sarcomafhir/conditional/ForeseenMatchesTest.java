package org.sarcomafhir.conditional;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;
import org.sarcomafhir.bundle.SentBundle;
import org.sarcomafhir.support.Bundles;
import org.sarcomafhir.support.MemoryStore;

/** What the entries of a transaction will meet is known before it is carried out. */
class ForeseenMatchesTest {

  private static final FhirContext CONTEXT = FhirContext.forR4Cached();
  private static final String PATIENT = "{\"resourceType\": \"Patient\"}";
  private static final String RESULT = "{\"resourceType\": \"Observation\"}";

  private final MemoryStore store = new MemoryStore();

  private static <T extends Resource> T withId(T resource, String id) {
    resource.setId(id);
    return resource;
  }

  private ForeseenMatches foresee(String... entries) {
    Bundle bundle =
        CONTEXT.newJsonParser().parseResource(Bundle.class, Bundles.transaction(entries));
    return new ForeseenMatches(
        new ConditionalCreates(CONTEXT, store),
        SentBundle.of(new SystemRequestDetails(), bundle).entries());
  }

  @Test
  void knowsWhatCreatesAndUpdatesWillMeet() {
    store.put("identifier=a", withId(new Patient(), "Patient/1"));
    store.put("identifier=b", withId(new Patient(), "Patient/2"));

    ForeseenMatches matches =
        foresee(
            Bundles.create("urn:uuid:1", "Patient", "identifier=a", PATIENT),
            Bundles.update("urn:uuid:2", "Patient?identifier=b", PATIENT),
            Bundles.update("urn:uuid:3", "Patient/3", PATIENT),
            Bundles.create("urn:uuid:4", "Patient", "Patient?identifier=unknown", PATIENT));

    assertThat(matches.met()).hasSize(1);
    assertThat(matches.names())
        .containsEntry("urn:uuid:1", "Patient/1")
        .containsEntry("urn:uuid:2", "Patient/2")
        .containsEntry("urn:uuid:3", "Patient/3")
        .hasSize(3);
  }

  @Test
  void waitsForTheEntryThatAConditionNames() {
    store.put("identifier=a", withId(new Patient(), "Patient/1"));
    store.put("subject=Patient/1&code=x", withId(new Observation(), "Observation/1"));
    store.put("subject=urn:uuid:4&code=x", withId(new Observation(), "Observation/2"));

    ForeseenMatches matches =
        foresee(
            Bundles.create("urn:uuid:2", "Observation", "subject=urn:uuid:1&code=x", RESULT),
            Bundles.create("urn:uuid:1", "Patient", "identifier=a", PATIENT),
            Bundles.create("urn:uuid:3", "Observation", "subject=urn:uuid:4&code=x", RESULT),
            Bundles.create("urn:uuid:4", "Patient", "identifier=new", PATIENT));

    assertThat(matches.names())
        .containsEntry("urn:uuid:2", "Observation/1")
        .doesNotContainKeys("urn:uuid:3", "urn:uuid:4");
  }

  @Test
  void takesAnIdInAConditionAsItIs() {
    store.put("identifier=a", withId(new Patient(), "Patient/1"));
    store.put("subject=Patient/x1", withId(new Observation(), "Observation/1"));

    ForeseenMatches matches =
        foresee(
            Bundles.create(
                "http://h.example/fhir/Patient/x",
                "Patient",
                "identifier=a",
                "{\"resourceType\": \"Patient\", \"id\": \"x\"}"),
            Bundles.create("urn:uuid:2", "Observation", "subject=Patient/x1", RESULT));

    assertThat(matches.names())
        .containsEntry("Patient/x", "Patient/1")
        .containsEntry("urn:uuid:2", "Observation/1");
  }

  @Test
  void leavesAConditionThatTwoResourcesMeetToTheStore() {
    store.put("identifier=a", withId(new Patient(), "Patient/1"));
    store.put("identifier=a", withId(new Patient(), "Patient/2"));

    assertThat(foresee(Bundles.create("urn:uuid:1", "Patient", "identifier=a", PATIENT)).met())
        .isEmpty();
  }
}
