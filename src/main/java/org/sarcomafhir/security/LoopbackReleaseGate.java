package org.sarcomafhir.security;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Collection;
import org.hl7.fhir.instance.model.api.IBaseResource;

/**
 * Without access control there is one rule: whoever sits on this machine may see everything, and
 * nobody else anything.
 *
 * <p>The requested host must be this machine by name as well. Otherwise a web page could point its
 * own domain at 127.0.0.1 and read patient records through the browser of somebody sitting here.
 */
final class LoopbackReleaseGate implements ReleaseGate {

  @Override
  public ReleaseDecision decide(Caller caller, Collection<? extends IBaseResource> content) {
    if (!isLoopback(caller.remoteAddress())) {
      return new ReleaseDecision.Withheld(
          "This server has no access control yet and answers callers on its own machine only");
    }
    if (!isLocalName(caller.requestedHost())) {
      return new ReleaseDecision.Withheld(
          "This server answers under 127.0.0.1 and localhost only; the Host header names another");
    }
    return new ReleaseDecision.Released();
  }

  /** Names are not looked up: a name that anybody can point at this machine proves nothing. */
  private static boolean isLocalName(String host) {
    String name = host.replaceAll("[\\[\\]]", "");
    return "localhost".equalsIgnoreCase(name)
        || (name.matches("[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*") && isLoopback(name));
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
