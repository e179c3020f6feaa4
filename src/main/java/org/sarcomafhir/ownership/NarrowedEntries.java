package org.sarcomafhir.ownership;

import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleEntryRequestComponent;
import org.sarcomafhir.security.requests.Counting;
import org.sarcomafhir.security.requests.EntryTarget;

/** Narrows the searches and conditions in the entries of a Bundle. */
final class NarrowedEntries {

  /** They say nothing else than which resource they mean. */
  private static final List<String> CONDITIONAL = List.of("PUT", "PATCH", "DELETE");

  private final NarrowedReferences references;

  NarrowedEntries(NarrowedReferences references) {
    this.references = references;
  }

  void narrow(Bundle bundle, Limits limits) {
    for (BundleEntryComponent entry : bundle.getEntry()) {
      narrow(entry, limits);
      if (entry.hasResource()) {
        references.narrow(entry.getResource(), limits);
      }
    }
  }

  private static void narrow(BundleEntryComponent entry, Limits limits) {
    BundleEntryRequestComponent request = entry.getRequest();
    EntryTarget target = EntryTarget.of(entry);
    if (target.isSearch()) {
      if (limits.narrow(target.type(), Counting.isAsked(target.query()))) {
        request.setUrl(with(request.getUrl(), limits));
      }
    } else if (CONDITIONAL.contains(target.verb()) && !target.query().isEmpty()) {
      if (limits.narrow(target.type(), false)) {
        request.setUrl(with(request.getUrl(), limits));
      }
    } else if (request.hasIfNoneExist() && limits.narrow(type(entry, target), false)) {
      request.setIfNoneExist(request.getIfNoneExist() + "&" + limits.tag().criterion());
    }
  }

  private static String type(BundleEntryComponent entry, EntryTarget target) {
    return entry.hasResource() ? entry.getResource().fhirType() : target.type();
  }

  private static String with(String url, Limits limits) {
    return url + (url.contains("?") ? "&" : "?") + limits.tag().criterion();
  }
}
