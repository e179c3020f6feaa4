package org.sarcomafhir.security;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Collection;
import org.hl7.fhir.instance.model.api.IBaseResource;

/**
 * Without access control there is one rule: whoever sits on this machine may see everything, and
 * nobody else anything.
 */
final class LoopbackReleaseGate implements ReleaseGate {

  @Override
  public ReleaseDecision decide(Caller caller, Collection<? extends IBaseResource> content) {
    return isLoopback(caller.remoteAddress())
        ? new ReleaseDecision.Released()
        : new ReleaseDecision.Withheld(
            "This server has no access control yet and answers callers on its own machine only");
  }

  /** The address is numeric as the servlet container gives it, so nothing is looked up. */
  private static boolean isLoopback(String address) {
    try {
      return InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
