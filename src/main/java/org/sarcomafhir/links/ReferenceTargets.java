package org.sarcomafhir.links;

import ca.uhn.fhir.context.BaseRuntimeChildDefinition;
import ca.uhn.fhir.context.BaseRuntimeElementDefinition;
import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.RuntimeChildResourceDefinition;
import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.util.IModelVisitor2;
import java.util.List;
import java.util.stream.Collectors;
import org.hl7.fhir.instance.model.api.IBase;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.bundle.ResourceRefusal;
import org.sarcomafhir.findings.IssueCode;

/**
 * Refuses a reference to a resource of a type that base R4 does not allow there. The validator sees
 * that of {@code Patient/1}, but not of {@code Patient?identifier=...}, which is looked up later;
 * shortly before the commit all references are literal.
 */
@Interceptor
public class ReferenceTargets {

  private final FhirContext context;

  ReferenceTargets(FhirContext context) {
    this.context = context;
  }

  /** Judges what was created. */
  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
  public void created(IBaseResource resource, @Nullable RequestDetails request) {
    check(resource, request);
  }

  /** Judges what a changed resource has become. */
  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
  public void updated(IBaseResource before, IBaseResource after, @Nullable RequestDetails request) {
    check(after, request);
  }

  private void check(IBaseResource changed, @Nullable RequestDetails request) {
    if (changed instanceof Resource source) {
      ResourceRefusal refusal = new ResourceRefusal(source, request);
      context.newTerser().visit(source, new References(refusal));
      refusal.throwIfAny();
    }
  }

  private final class References implements IModelVisitor2 {

    private final ResourceRefusal refusal;

    References(ResourceRefusal refusal) {
      this.refusal = refusal;
    }

    @Override
    public boolean acceptElement(
        IBase element,
        List<IBase> containing,
        List<BaseRuntimeChildDefinition> children,
        List<BaseRuntimeElementDefinition<?>> elements) {
      if (element instanceof Reference reference
          && !children.isEmpty()
          && children.get(children.size() - 1) instanceof RuntimeChildResourceDefinition child) {
        check(reference, child, children);
      }
      return true;
    }

    private void check(
        Reference reference,
        RuntimeChildResourceDefinition child,
        List<BaseRuntimeChildDefinition> children) {
      String type = new IdType(reference.getReference()).getResourceType();
      if (type == null || !context.getResourceTypes().contains(type)) {
        return;
      }
      Class<?> target = context.getResourceDefinition(type).getImplementingClass();
      List<Class<? extends IBaseResource>> allowed = child.getResourceTypes();
      if (!allowed.isEmpty() && allowed.stream().noneMatch(one -> one.isAssignableFrom(target))) {
        String element =
            children.stream()
                .map(BaseRuntimeChildDefinition::getElementName)
                .collect(Collectors.joining("."));
        refusal.add(
            IssueCode.REFERENCE_TYPE,
            element,
            "names a %s, which is not allowed there. Name a resource of type %s."
                .formatted(
                    type,
                    allowed.stream()
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(" or "))));
      }
    }
  }
}
