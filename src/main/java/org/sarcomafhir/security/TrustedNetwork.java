package org.sarcomafhir.security;

import java.net.InetAddress;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.catalina.util.NetMask;

/** A network that the operator trusts as a whole. */
final class TrustedNetwork {

  private static final Pattern CIDR =
      Pattern.compile("([0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*)/(\\d{1,3})");

  /** The largest private network of IPv4 is 10.0.0.0/8; more is not one site's. */
  private static final int SHORTEST_PREFIX = 8;

  private final NetMask mask;

  private TrustedNetwork(NetMask mask) {
    this.mask = mask;
  }

  /**
   * Reads CIDR notation.
   *
   * @throws IllegalArgumentException when it is something else, or takes in more than a site
   */
  static TrustedNetwork of(String cidr) {
    Matcher parts = CIDR.matcher(cidr.strip());
    if (!parts.matches()) {
      throw new IllegalArgumentException(
          "security.trusted-networks: %s is no network, write for example 172.28.0.0/24"
              .formatted(cidr));
    }
    if (Integer.parseInt(parts.group(2)) < SHORTEST_PREFIX) {
      throw new IllegalArgumentException(
          "security.trusted-networks: %s takes in more than a closed network".formatted(cidr));
    }
    return new TrustedNetwork(new NetMask(cidr.strip()));
  }

  boolean contains(InetAddress address) {
    return mask.matches(address);
  }
}
