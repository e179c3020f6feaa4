package org.sarcomafhir.export;

import ca.uhn.fhir.context.FhirContext;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.export.ExportOrder.Level;
import org.sarcomafhir.fhir.bulk.Deletions;
import org.sarcomafhir.fhir.bulk.Deletions.Deleted;

/**
 * Which resources an export since a moment has no more: a transaction for each that deletes it
 * (Bulk Data Access STU 2, {@code deleted}). Whether one met a filter cannot be asked any more, so
 * all of the type are listed; whose it was is looked up in its last version.
 */
final class DeletedLines {

  private final FhirContext context;
  private final Deletions deletions;
  private final ExportOrder order;

  DeletedLines(FhirContext context, Deletions deletions, ExportOrder order) {
    this.context = context;
    this.deletions = deletions;
    this.order = order;
  }

  List<String> of(String type) {
    Instant since = order.since();
    return since == null
        ? List.of()
        : deletions.since(type, since).stream()
            .filter(this::isMeant)
            .map(Deleted::id)
            .map(this::line)
            .toList();
  }

  private boolean isMeant(Deleted deleted) {
    if (order.level() == Level.SYSTEM) {
      return true;
    }
    @Nullable Set<String> patients = order.patients();
    Set<String> owners = deletions.patients(deleted);
    return patients == null ? !owners.isEmpty() : owners.stream().anyMatch(patients::contains);
  }

  private String line(IIdType id) {
    Bundle bundle = new Bundle().setType(BundleType.TRANSACTION);
    bundle
        .addEntry()
        .getRequest()
        .setMethod(HTTPVerb.DELETE)
        .setUrl(id.getResourceType() + "/" + id.getIdPart());
    return context.newJsonParser().encodeResourceToString(bundle);
  }
}
