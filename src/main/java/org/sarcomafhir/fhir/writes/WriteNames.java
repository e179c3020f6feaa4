package org.sarcomafhir.fhir.writes;

import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleEntryRequestComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.jspecify.annotations.Nullable;

/**
 * By what a write names its resources: {@code Patient/1} for an id, and each criterion of a
 * condition by itself, so that two conditions which share one are seen to be related.
 */
final class WriteNames {

  private static final Set<RestOperationTypeEnum> WRITES =
      Set.of(
          RestOperationTypeEnum.CREATE,
          RestOperationTypeEnum.UPDATE,
          RestOperationTypeEnum.PATCH,
          RestOperationTypeEnum.DELETE);

  private WriteNames() {}

  /** Of a write that is no Bundle; empty for every other request. */
  static SortedSet<String> of(RequestDetails request) {
    RestOperationTypeEnum operation = request.getRestOperationType();
    if (operation == null || !WRITES.contains(operation)) {
      return Collections.emptySortedSet();
    }
    SortedSet<String> names = new TreeSet<>();
    if (request.getConditionalUrl(operation) != null) {
      addCondition(names, request.getResourceName(), request.getConditionalUrl(operation));
    } else if (request.getId() != null && operation != RestOperationTypeEnum.CREATE) {
      names.add(request.getResourceName() + "/" + request.getId().getIdPart());
    }
    return names;
  }

  /** Of all entries of a transaction. */
  static SortedSet<String> of(Bundle transaction) {
    SortedSet<String> names = new TreeSet<>();
    for (BundleEntryComponent entry : transaction.getEntry()) {
      BundleEntryRequestComponent request = entry.getRequest();
      String url = request.hasUrl() ? request.getUrl().replaceFirst("^/", "") : "";
      if (request.getMethod() == HTTPVerb.POST) {
        addCondition(names, url, request.getIfNoneExist());
      } else if (request.getMethod() != HTTPVerb.GET && url.contains("?")) {
        addCondition(names, url.substring(0, url.indexOf('?')), url);
      } else if (request.getMethod() != HTTPVerb.GET) {
        names.add(url);
      }
    }
    return names;
  }

  private static void addCondition(Set<String> names, String type, @Nullable String condition) {
    if (condition != null) {
      for (String criterion : condition.substring(condition.indexOf('?') + 1).split("&", -1)) {
        names.add(type + "?" + decoded(criterion));
      }
    }
  }

  /** A plus sign stands for itself in a condition. */
  private static String decoded(String criterion) {
    try {
      return URLDecoder.decode(criterion.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return criterion; // the store refuses it in its own words
    }
  }
}
