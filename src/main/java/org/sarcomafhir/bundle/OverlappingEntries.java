package org.sarcomafhir.bundle;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseBundle;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleEntryRequestComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.fhir.InterceptorOrder;
import org.sarcomafhir.findings.Refused;

/**
 * Refuses a transaction in which two entries mean the same resource. FHIR R4 (http, transaction
 * processing rules) asks for it; HAPI carries out one of the two and drops the other without a
 * word.
 *
 * <p>The same condition or id is seen before any entry is carried out, however it is encoded. Two
 * names that turn out to be one stored resource are seen when the store is about to replace it; the
 * database transaction is rolled back.
 */
@Interceptor(order = InterceptorOrder.CHECK_ENTRIES)
public class OverlappingEntries {

  private static final Set<HTTPVerb> NAMING = Set.of(HTTPVerb.PUT, HTTPVerb.DELETE, HTTPVerb.PATCH);

  /** Looks at the Bundle before any entry is carried out. */
  @Hook(Pointcut.STORAGE_TRANSACTION_PROCESSING)
  public void beforeTransaction(IBaseBundle parsed) {
    if (!(parsed instanceof Bundle bundle) || bundle.getType() != BundleType.TRANSACTION) {
      return;
    }
    Map<String, Integer> seen = new HashMap<>();
    List<BundleEntryComponent> entries = bundle.getEntry();
    for (int index = 0; index < entries.size(); index++) {
      String condition = condition(entries.get(index));
      if (condition == null) {
        continue;
      }
      Integer earlier = seen.putIfAbsent(condition, index);
      if (earlier != null) {
        throw overlap(earlier, index, condition);
      }
    }
  }

  /**
   * The store is about to write what an update has become. By now every entry that is an update
   * carries the id it was resolved to; the store itself keeps one content for each id.
   */
  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
  public void beforeUpdate(
      @Nullable IBaseResource before, IBaseResource after, @Nullable RequestDetails request) {
    requireOnce(after, request);
  }

  private static void requireOnce(IBaseResource content, @Nullable RequestDetails request) {
    SentBundle sent = SentBundle.of(request);
    if (sent == null || !sent.isTransaction()) {
      return;
    }
    String id = content.fhirType() + "/" + content.getIdElement().getIdPart();
    List<SentEntry> same = sent.entries().stream().filter(entry -> entry.replaces(id)).toList();
    if (same.size() > 1) {
      throw overlap(same.get(0).index(), same.get(1).index(), id);
    }
  }

  private static UnprocessableEntityException overlap(int one, int other, String what) {
    return Refused.unprocessable(EntryRequests.same(one, other, what));
  }

  /** What the entry names its resource by, decoded; absent when it names none. */
  static @Nullable String meant(SentEntry entry) {
    return condition(entry.component());
  }

  private static @Nullable String condition(BundleEntryComponent entry) {
    BundleEntryRequestComponent request = entry.getRequest();
    if (request.getMethod() == HTTPVerb.POST && request.hasIfNoneExist()) {
      String query = request.getIfNoneExist();
      String type = entry.getResource() != null ? entry.getResource().fhirType() : request.getUrl();
      return decoded(type + "?" + query.substring(query.indexOf('?') + 1));
    }
    boolean names = request.hasUrl() && request.hasMethod() && NAMING.contains(request.getMethod());
    return names ? decoded(request.getUrl().replaceFirst("^/", "")) : null;
  }

  /** A plus sign stands for itself in a condition. */
  private static String decoded(String url) {
    try {
      return URLDecoder.decode(url.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return url; // the store refuses it in its own words
    }
  }
}
