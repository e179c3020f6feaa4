package org.sarcomafhir.commandline.doctor;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Who would be let in, and whether somebody could listen on the way. */
final class AccessChecks {

  private AccessChecks() {}

  static boolean isOn(Settings settings) {
    return "oauth2".equalsIgnoreCase(settings.get("security.access", String.class, "none"));
  }

  static List<Check> of(Settings settings) {
    List<Check> checks = new ArrayList<>();
    checks.add(tls(settings));
    if (!isOn(settings)) {
      checks.add(
          Check.off(
              "access control",
              "off (security.access): who sits on this machine may read and write everything"));
      return checks;
    }
    List<String> missing =
        Stream.of("issuer", "audience")
            .map("security.oauth2."::concat)
            .filter(key -> settings.get(key, String.class, "").isBlank())
            .toList();
    checks.add(
        missing.isEmpty()
            ? Check.ok(
                "access control",
                "tokens of " + settings.get("security.oauth2.issuer", String.class, ""))
            : Check.bad("access control", "needs " + String.join(" and ", missing)));
    checks.add(
        settings.map("security.oauth2.roles").isEmpty()
            ? Check.note(
                "roles", "none is mapped, so nobody may do anything (security.oauth2.roles)")
            : Check.ok("roles", settings.map("security.oauth2.roles").toString()));
    return checks;
  }

  private static Check tls(Settings settings) {
    if (settings.has("server.ssl.key-store")
        || settings.has("server.ssl.certificate")
        || settings.has("server.ssl.bundle")) {
      return Check.ok("TLS", "by server.ssl.*");
    }
    boolean here = isLoopback(settings.get("server.address", String.class, "127.0.0.1"));
    if (here || !isOn(settings)) {
      return Check.off("TLS", "not needed as long as only this machine is answered (server.ssl.*)");
    }
    return settings.get("security.tls-by-proxy", Boolean.class, false)
        ? Check.note("TLS", "left to a proxy (security.tls-by-proxy)")
        : Check.bad(
            "TLS",
            "missing: tokens could be read on the way (server.ssl.*, security.tls-by-proxy)");
  }

  private static boolean isLoopback(String address) {
    try {
      return InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
