package org.sarcomafhir.provenance;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Provenance.ProvenanceEntityRole;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.sarcomafhir.bundle.SentBundle;
import org.sarcomafhir.fhir.writes.Write;
import org.sarcomafhir.fhir.writes.Write.Kind;
import org.sarcomafhir.fhir.writes.WriteWitness;
import org.sarcomafhir.security.Caller;

/**
 * One Provenance for each database transaction that a request has caused: of a Bundle of type
 * transaction one, of a batch one for each entry. What the server does by itself, such as
 * installing packages, has none.
 */
class ProvenanceOfWrites implements WriteWitness {

  private static final String URI = "urn:ietf:rfc:3986";
  private static final String OPERATIONS = "http://terminology.hl7.org/CodeSystem/v3-DataOperation";
  private static final Map<Kind, String> WORDS =
      Map.of(Kind.CREATE, "create", Kind.UPDATE, "update", Kind.DELETE, "delete");

  private final Clock clock;

  ProvenanceOfWrites(Clock clock) {
    this.clock = clock;
  }

  @Override
  public List<Resource> witness(RequestDetails request, List<Write> writes) {
    if (!(request instanceof ServletRequestDetails web) || web.getServletRequest() == null) {
      return List.of();
    }
    Provenance provenance = new Provenance();
    provenance
        .getRecordedElement()
        .setValueAsString(clock.instant().truncatedTo(ChronoUnit.MILLIS).toString());
    provenance.setActivity(activity(writes));
    provenance
        .addAgent()
        .setWho(new Reference().setDisplay(Caller.of(web.getServletRequest()).sender()));
    writes.forEach(write -> provenance.addTarget(reference(write.after())));
    addSources(provenance, request);
    writes.stream()
        .filter(write -> write.kind() == Kind.DELETE)
        .forEach(
            write ->
                provenance
                    .addEntity()
                    .setRole(ProvenanceEntityRole.REMOVAL)
                    .setWhat(reference(write.before())));
    return List.of(provenance);
  }

  private static Reference reference(IIdType version) {
    return new Reference(version.getValue());
  }

  /** A code where it says all that was done; several codings would have to mean the same. */
  private static CodeableConcept activity(List<Write> writes) {
    TreeSet<Kind> kinds =
        writes.stream().map(Write::kind).collect(Collectors.toCollection(TreeSet::new));
    CodeableConcept activity =
        new CodeableConcept()
            .setText(kinds.stream().map(WORDS::get).collect(Collectors.joining(", ")));
    if (kinds.size() == 1) {
      activity.addCoding(new Coding().setSystem(OPERATIONS).setCode(kinds.first().name()));
    }
    return activity;
  }

  /** The Bundle by the name its sender gave it, and the very bytes by their digest (RFC 6920). */
  private static void addSources(Provenance provenance, RequestDetails request) {
    SentBundle sent = SentBundle.of(request);
    Identifier bundle = sent == null ? null : sent.identifier();
    if (bundle != null) {
      addSource(provenance, "Bundle", bundle.copy());
    }
    String digest = ReceivedBody.digest(request);
    if (digest != null) {
      addSource(
          provenance, "Binary", new Identifier().setSystem(URI).setValue("nih:sha-256;" + digest));
    }
  }

  private static void addSource(Provenance provenance, String type, Identifier identifier) {
    provenance
        .addEntity()
        .setRole(ProvenanceEntityRole.SOURCE)
        .setWhat(new Reference().setType(type).setIdentifier(identifier));
  }
}
