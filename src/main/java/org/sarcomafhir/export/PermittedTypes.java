package org.sarcomafhir.export;

import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.sarcomafhir.security.Caller;
import org.sarcomafhir.security.Refusals;
import org.sarcomafhir.security.ReleaseDecision.Released;
import org.sarcomafhir.security.ReleaseGate;
import org.sarcomafhir.security.requests.ExportDemand;

/** Asks the release gate which types a caller may carry away. */
final class PermittedTypes {

  private final ReleaseGate gate;

  PermittedTypes(ReleaseGate gate) {
    this.gate = gate;
  }

  /**
   * Those that are asked for, or, when none is, all that the caller may have.
   *
   * @param asked all of which the caller has to be allowed
   * @param possible from which is chosen
   */
  List<String> of(ServletRequestDetails request, Set<String> asked, Set<String> possible) {
    Caller caller = Caller.of(request.getServletRequest());
    if (!asked.isEmpty()) {
      Refusals.require(gate.decide(caller, ExportDemand.of(asked)));
      return asked.stream().sorted().toList();
    }
    List<String> allowed =
        possible.stream()
            .filter(type -> gate.decide(caller, ExportDemand.of(List.of(type))) instanceof Released)
            .sorted()
            .toList();
    if (allowed.isEmpty()) {
      Refusals.require(gate.decide(caller, ExportDemand.of(List.of("Patient"))));
    }
    return allowed;
  }

  /** Asks once more, when files are fetched. */
  void require(ServletRequestDetails request, Collection<String> types) {
    Refusals.require(gate.decide(Caller.of(request.getServletRequest()), ExportDemand.of(types)));
  }
}
