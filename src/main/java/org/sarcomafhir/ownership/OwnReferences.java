package org.sarcomafhir.ownership;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.util.FhirTerser;
import ca.uhn.fhir.util.ResourceReferenceInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.bundle.ResourceRefusal;
import org.sarcomafhir.fhir.InterceptorOrder;
import org.sarcomafhir.findings.IssueCode;
import org.sarcomafhir.security.Senders;

/**
 * A caller with limits may refer to what it has sent, and a reference to anything else is answered
 * like one that leads nowhere. Looked at twice: before the store looks whether the target exists,
 * and shortly before the commit, when every reference is literal however it was sent. Also where an
 * entry of the same Bundle has that id: the store replaces it sometimes only; entries are called by
 * {@code urn:uuid:}.
 */
@Interceptor(order = InterceptorOrder.JUDGE_REFERENCES)
public class OwnReferences {

  private final FhirTerser terser;
  private final FhirContext context;
  private final NarrowedReferences conditions;
  private final Senders senders;

  OwnReferences(FhirContext context, Senders senders) {
    this.context = context;
    this.terser = context.newTerser();
    this.conditions = new NarrowedReferences(context);
    this.senders = senders;
  }

  /** A resource is about to be created. */
  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED)
  public void beforeCreate(IBaseResource resource, @Nullable RequestDetails request) {
    Limits.of(request).ifPresent(limits -> conditions.narrow(resource, limits));
    check(resource, request);
  }

  /** A resource is about to be changed; also by a patch, which nobody else has looked into. */
  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
  public void beforeUpdate(
      IBaseResource before, IBaseResource after, @Nullable RequestDetails request) {
    Limits.of(request).ifPresent(limits -> conditions.narrow(after, limits));
    check(after, request);
  }

  /** A resource is created. */
  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
  public void created(IBaseResource resource, @Nullable RequestDetails request) {
    check(resource, request);
  }

  /** A resource is changed. */
  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
  public void updated(IBaseResource before, IBaseResource after, @Nullable RequestDetails request) {
    check(after, request);
  }

  private void check(IBaseResource written, @Nullable RequestDetails request) {
    if (written instanceof Resource source) {
      Limits.of(request).ifPresent(limits -> check(source, request, limits));
    }
  }

  private void check(Resource source, @Nullable RequestDetails request, Limits limits) {
    List<ResourceReferenceInfo> limited = new ArrayList<>();
    for (ResourceReferenceInfo found : terser.getAllResourceReferences(source)) {
      IIdType target = target(found);
      if (isStoredHere(target, request) && limits.hideOthers(target.getResourceType())) {
        limited.add(found);
      }
    }
    if (limited.isEmpty()) {
      return;
    }
    Set<String> own =
        senders.sentBy(
            limits.tag(), limited.stream().map(found -> name(target(found))).distinct().toList());
    ResourceRefusal refusal = new ResourceRefusal(source, request);
    limited.stream()
        .filter(found -> !own.contains(name(target(found))))
        .forEach(
            found ->
                refusal.add(
                    IssueCode.REFERENCE_NOT_FOUND,
                    found.getName(),
                    "names %s, and this client has sent no such resource. Send the resource as well, or correct the reference."
                        .formatted(name(target(found)))));
    refusal.throwIfAny();
  }

  private static IIdType target(ResourceReferenceInfo found) {
    IIdType target = found.getResourceReference().getReferenceElement();
    return target == null ? new IdType() : target;
  }

  private boolean isStoredHere(IIdType target, @Nullable RequestDetails request) {
    String type = target.getResourceType();
    boolean here =
        !target.isAbsolute()
            || (request != null && request.getFhirServerBase().equals(target.getBaseUrl()));
    return here
        && type != null
        && target.hasIdPart()
        && !String.valueOf(target.getValue()).contains("?")
        && context.getResourceTypes().stream().anyMatch(type::equalsIgnoreCase);
  }

  /** The store takes types in small letters as well. */
  private String name(IIdType target) {
    return context.getResourceDefinition(target.getResourceType()).getName()
        + "/"
        + target.getIdPart();
  }
}
