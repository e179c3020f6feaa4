package org.sarcomafhir.fhir;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.jpa.api.model.DeleteConflict;
import ca.uhn.fhir.jpa.api.model.DeleteConflictList;
import ca.uhn.fhir.jpa.dao.PreVerifyConditionalMatchCriteriaRequest;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import org.jspecify.annotations.Nullable;

/** HAPI's hooks for a {@link StorageView}. */
@Interceptor
public final class StorageViews {

  private final StorageView view;

  /** Asks this view. */
  public StorageViews(StorageView view) {
    this.view = view;
  }

  /** Something refers to what is to be deleted. */
  @Hook(Pointcut.STORAGE_PRESTORAGE_DELETE_CONFLICTS)
  public void beforeRefusal(DeleteConflictList conflicts, @Nullable RequestDetails request) {
    for (DeleteConflict conflict : conflicts) {
      view.beforeRefusal(
          conflict.getTargetId().toUnqualifiedVersionless().getValue(),
          conflict.getSourceId().toUnqualifiedVersionless().getValue(),
          request);
    }
  }

  /** A resource is about to be held against the condition under which it is written. */
  @Hook(Pointcut.STORAGE_PREVERIFY_CONDITIONAL_MATCH_CRITERIA)
  public void beforeVerification(
      PreVerifyConditionalMatchCriteriaRequest verified, @Nullable RequestDetails request) {
    verified.setConditionalUrl(view.toVerify(verified.getConditionalUrl(), request));
  }
}
