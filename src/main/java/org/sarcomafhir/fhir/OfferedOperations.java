package org.sarcomafhir.fhir;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.MethodNotAllowedException;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.hl7.fhir.instance.model.api.IBaseConformance;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.ConditionalDeleteStatus;

/**
 * The operations this server stands for. HAPI brings many along (merging, expunging, reindexing,
 * terminology on stored fragments) that nobody here has tested or wants from strangers: whatever is
 * not listed, or contributed by a capability, is refused and not advertised.
 */
@Interceptor(order = InterceptorOrder.CHECK_REQUEST)
public class OfferedOperations {

  private static final Set<String> OF_THE_PLATFORM =
      Set.of("$everything", "$meta", "$meta-add", "$meta-delete");

  private final Set<String> offered = new TreeSet<>(OF_THE_PLATFORM);

  OfferedOperations(Collection<FhirContribution> contributions) {
    contributions.stream()
        .flatMap(contribution -> contribution.providers().stream())
        .map(Object::getClass)
        .distinct()
        .forEach(this::addOperationsOf);
  }

  private void addOperationsOf(Class<?> provider) {
    for (Method method : provider.getMethods()) {
      Operation operation = method.getAnnotation(Operation.class);
      if (operation != null) {
        offered.add(operation.name());
      }
    }
  }

  /** Refuses an operation that is not offered. */
  @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLER_SELECTED)
  public void beforeHandling(RequestDetails request) {
    String operation = request.getOperation();
    if (operation != null && operation.startsWith("$") && !offered.contains(operation)) {
      throw new MethodNotAllowedException(
          "Operation %s is not offered by this server; it offers %s"
              .formatted(operation, String.join(", ", offered)));
    }
  }

  /** Makes the CapabilityStatement say what is true. */
  @Hook(Pointcut.SERVER_CAPABILITY_STATEMENT_GENERATED)
  public void describe(IBaseConformance generated) {
    CapabilityStatement statement = (CapabilityStatement) generated;
    statement
        .getRestFirstRep()
        .addInteraction()
        .setCode(CapabilityStatement.SystemRestfulInteraction.BATCH);
    statement.getFormat().removeIf(format -> format.getValue().matches(".*(turtle|ttl).*"));
    statement
        .getRestFirstRep()
        .getOperation()
        .removeIf(operation -> !offered.contains("$" + operation.getName()));
    statement
        .getRestFirstRep()
        .getResource()
        .forEach(
            resource -> {
              resource.setConditionalDelete(ConditionalDeleteStatus.SINGLE);
              resource
                  .getOperation()
                  .removeIf(operation -> !offered.contains("$" + operation.getName()));
            });
  }
}
