package org.sarcomafhir.security;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.sarcomafhir.security.requests.Demand;

/**
 * Without access control there is one rule: whoever sits on this machine, or in a network that the
 * operator has named, may see everything, and nobody else anything.
 *
 * <p>The requested host must be this server by name as well. Otherwise a web page could point its
 * own domain at the server and read patient records through the browser of somebody sitting here.
 */
final class NetworkReleaseGate implements ReleaseGate {

  private final List<TrustedNetwork> networks;
  private final List<String> names;

  NetworkReleaseGate(SecurityProperties properties) {
    networks = properties.networks();
    names = properties.hostNames();
  }

  @Override
  public ReleaseDecision decide(Caller caller, Demand demand) {
    return demand instanceof Demand.Unruled unruled
        ? ReleaseDecision.Withheld.forbidden(TokenReleaseGate.unruled(unruled))
        : admit(caller);
  }

  @Override
  public ReleaseDecision decide(Caller caller, Collection<? extends IBaseResource> content) {
    return admit(caller);
  }

  @Override
  public ReleaseDecision admit(Caller caller) {
    if (!isTrusted(caller.remoteAddress())) {
      return ReleaseDecision.Withheld.forbidden(
          networks.isEmpty()
              ? "This server runs without access control and answers callers on its own machine only"
              : "This server runs without access control and answers callers on its own machine and in security.trusted-networks only");
    }
    if (!isOwnName(caller.requestedHost())) {
      return ReleaseDecision.Withheld.forbidden(
          names.isEmpty()
              ? "This server answers under 127.0.0.1 and localhost only; the Host header names another"
              : "This server answers under 127.0.0.1, localhost and security.host-names only; the Host header names another");
    }
    return new ReleaseDecision.Released();
  }

  /** Names are not looked up: a name that anybody can point at this machine proves nothing. */
  private boolean isOwnName(String host) {
    String name = host.replaceAll("[\\[\\]]", "");
    return "localhost".equalsIgnoreCase(name)
        || names.stream().anyMatch(own -> own.equalsIgnoreCase(name))
        || isTrusted(name);
  }

  private boolean isTrusted(String address) {
    return numeric(address)
        .filter(
            found ->
                found.isLoopbackAddress()
                    || networks.stream().anyMatch(network -> network.contains(found)))
        .isPresent();
  }

  /** Only what is an address already, so that nothing is looked up. */
  private static Optional<InetAddress> numeric(String address) {
    if (!address.matches("[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*(%\\w+)?")) {
      return Optional.empty();
    }
    try {
      return Optional.of(InetAddress.getByName(address));
    } catch (UnknownHostException e) {
      return Optional.empty();
    }
  }
}
