package org.sarcomafhir.ownership;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.List;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.fhir.InterceptorOrder;
import org.sarcomafhir.security.Caller;
import org.sarcomafhir.security.SenderTag;

/**
 * Writes into each new resource who has sent it. Whoever changes it later does not take it over,
 * and nobody can send the tag.
 */
@Interceptor(order = InterceptorOrder.MARK)
public class SenderStamp {

  /** A resource is about to be created. */
  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED)
  public void beforeCreate(IBaseResource resource, @Nullable RequestDetails request) {
    if (resource instanceof Resource created) {
      strip(created);
      Limits.caller(request)
          .flatMap(Caller::tag)
          .ifPresent(tag -> created.getMeta().addTag(tag.coding()));
    }
  }

  /** A resource is about to be changed. */
  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
  public void beforeUpdate(IBaseResource before, IBaseResource after) {
    if (before instanceof Resource was && after instanceof Resource is) {
      List<Coding> senders = was.getMeta().getTag().stream().filter(SenderStamp::isSender).toList();
      strip(is);
      senders.forEach(sender -> is.getMeta().addTag(sender.copy()));
    }
  }

  private static void strip(Resource resource) {
    if (resource.hasMeta()) {
      resource.getMeta().getTag().removeIf(SenderStamp::isSender);
    }
  }

  private static boolean isSender(Coding tag) {
    return SenderTag.SYSTEM.equals(tag.getSystem());
  }
}
