package org.sarcomafhir.consistency;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.storage.TransactionDetails;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.Patient;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.bundle.ResourceRefusal;
import org.sarcomafhir.bundle.TransactionTargets;
import org.sarcomafhir.conformance.CaseRule;
import org.sarcomafhir.fhir.InterceptorOrder;
import org.sarcomafhir.fhir.ResourceStore;
import org.sarcomafhir.ownership.VisibleStore;

/**
 * Refuses a resource that breaks a rule across resources, see {@link CaseRules}.
 *
 * <p>Looks shortly before the database transaction is committed: then every reference is literal,
 * however it was sent, and the resources of the same transaction are at hand. It is the resource
 * that refers which is judged, with one exception: a birth or death that is corrected is held
 * against everything stored of that patient.
 */
@Interceptor(order = InterceptorOrder.JUDGE_TOGETHER)
public class CaseRulesOnWrite {

  private final FhirContext context;
  private final ResourceStore store;
  private final CaseRules rules;

  CaseRulesOnWrite(FhirContext context, ResourceStore store, CaseRules rules) {
    this.context = context;
    this.store = store;
    this.rules = rules;
  }

  /** Judges what was created. */
  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
  public void created(
      IBaseResource resource, @Nullable RequestDetails request, TransactionDetails transaction) {
    check(resource, request, transaction);
  }

  /** Judges what a changed resource has become, and of a patient what hangs on the change. */
  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
  public void updated(
      IBaseResource before,
      IBaseResource after,
      @Nullable RequestDetails request,
      TransactionDetails transaction) {
    check(after, request, transaction);
    if (before instanceof Patient was && after instanceof Patient is && isCorrected(was, is)) {
      checkStored(is, request, transaction);
    }
  }

  private static boolean isCorrected(Patient was, Patient is) {
    return !Base.compareDeep(was.getBirthDateElement(), is.getBirthDateElement(), true)
        || !Base.compareDeep(was.getDeceased(), is.getDeceased(), true);
  }

  private void check(
      IBaseResource written, @Nullable RequestDetails request, TransactionDetails transaction) {
    if (!(written instanceof DomainResource resource)) {
      return;
    }
    ResourceRefusal refusal = new ResourceRefusal(resource, request);
    broken(resource, new TransactionTargets(VisibleStore.of(store, request), transaction))
        .forEach(rule -> refusal.addRule(rule.element(), rule.key(), rule.human()));
    refusal.throwIfAny();
  }

  private void checkStored(
      Patient patient, @Nullable RequestDetails request, TransactionDetails transaction) {
    String id = patient.getIdElement().toUnqualifiedVersionless().getValue();
    ResourceRefusal refusal = new ResourceRefusal(patient, request);
    ResourceStore visible = VisibleStore.of(store, request);
    TransactionTargets targets = new TransactionTargets(visible, transaction);
    for (String type : rules.types()) {
      Class<? extends IBaseResource> kind =
          context.getResourceDefinition(type).getImplementingClass();
      for (IBaseResource stored : visible.search(kind, Map.of("subject", List.of(id)))) {
        String name = stored.getIdElement().toUnqualifiedVersionless().getValue();
        for (CaseRule rule : broken((DomainResource) stored, targets)) {
          String words = "contradicts %s. %s".formatted(name, rule.human());
          elementOf(rule).ifPresent(element -> refusal.addRuleOfOther(element, rule.key(), words));
        }
      }
    }
    refusal.throwIfAny();
  }

  /** What of the patient a rule looks at; nothing where it is about others. */
  private static Optional<String> elementOf(CaseRule rule) {
    return Stream.of("deceased", "birthDate").filter(rule.expression()::contains).findFirst();
  }

  private List<CaseRule> broken(DomainResource resource, TransactionTargets targets) {
    return rules.brokenBy(resource, targets::find).stream()
        .filter(rule -> rule.severity() == IssueSeverity.ERROR)
        .toList();
  }
}
