package org.sarcomafhir.conditional;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceVersionConflictException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hl7.fhir.instance.model.api.IBaseBundle;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.bundle.SentBundle;
import org.sarcomafhir.bundle.SentEntry;
import org.sarcomafhir.fhir.InterceptorOrder;
import org.sarcomafhir.fhir.ResourceStore;

/**
 * With {@code ingest.conditional-create=refuse}, answers 409 to conditional creates that meet a
 * resource with other content, before anything is written. A resource that comes into the store
 * between this check and the write is answered with the warning of {@link
 * ConditionalCreateWarnings}.
 */
@Interceptor(order = InterceptorOrder.COMPARE_WITH_STORE)
public class ConditionalCreateRefusals {

  private final ResourceStore store;
  private final ConditionalCreates creates;

  ConditionalCreateRefusals(ResourceStore store, ConditionalCreates creates) {
    this.store = store;
    this.creates = creates;
  }

  /** A create on its own. */
  @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED)
  public void beforeCreate(RequestDetails request) {
    IBaseResource sent = request.getResource();
    String condition =
        request.getRestOperationType() == RestOperationTypeEnum.CREATE
            ? request.getConditionalUrl(RestOperationTypeEnum.CREATE)
            : null;
    if (sent != null && condition != null) {
      LiteralReferences references =
          new LiteralReferences(store, request.getFhirServerBase(), Map.of());
      refuse(creates.compare(sent, condition, references).stream().toList());
    }
  }

  /** A transaction as a whole; of a batch each part as its turn comes. */
  @Hook(Pointcut.STORAGE_TRANSACTION_PROCESSING)
  public void beforeTransaction(IBaseBundle parsed, @Nullable RequestDetails request) {
    if (request == null || !(parsed instanceof Bundle bundle)) {
      return;
    }
    SentBundle sent = SentBundle.of(request, bundle);
    if (bundle.getType() != BundleType.TRANSACTION) {
      return;
    }
    List<SentEntry> entries =
        bundle.getEntry().stream()
            .map(BundleEntryComponent::getResource)
            .filter(Objects::nonNull)
            .map(sent::entryOf)
            .filter(Objects::nonNull)
            .toList();
    ForeseenMatches matches = new ForeseenMatches(creates, entries);
    LiteralReferences references =
        new LiteralReferences(store, request.getFhirServerBase(), matches.names());
    List<UnappliedCreate> unapplied =
        matches.met().entrySet().stream()
            .map(met -> noted(sent, met.getKey(), met.getValue(), references))
            .flatMap(Optional::stream)
            .toList();
    refuse(unapplied);
  }

  private Optional<UnappliedCreate> noted(
      SentBundle sent, SentEntry entry, IBaseResource stored, LiteralReferences references) {
    Optional<UnappliedCreate> create = creates.compare(entry, stored, references);
    create.ifPresent(found -> sent.refuse(entry, UnappliedCreate.refusal(List.of(found))));
    return create;
  }

  private static void refuse(List<UnappliedCreate> unapplied) {
    if (!unapplied.isEmpty()) {
      OperationOutcome outcome = UnappliedCreate.refusal(unapplied);
      String message =
          outcome.getIssue().stream()
              .map(OperationOutcomeIssueComponent::getDiagnostics)
              .collect(Collectors.joining(" "));
      throw new ResourceVersionConflictException(message, outcome);
    }
  }
}
