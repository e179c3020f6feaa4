package org.sarcomafhir.issuer;

import java.net.InetAddress;
import java.time.Duration;
import java.util.List;

/**
 * What an issuer is to be.
 *
 * @param address where it listens
 * @param port its port
 * @param audience what the claim {@code aud} of its tokens says: the server they are for
 * @param life how long a token is valid
 * @param clients who may ask for tokens
 */
public record IssuerSettings(
    InetAddress address, int port, String audience, Duration life, List<IssuerClient> clients) {

  /**
   * Checks and copies.
   *
   * @throws IllegalArgumentException when the address is not of this machine, or two clients have
   *     one name
   */
  public IssuerSettings {
    clients = List.copyOf(clients);
    if (!address.isLoopbackAddress()) {
      throw new IllegalArgumentException(
          "%s is no loopback address: this issuer is for development and answers its own machine only. For others use an identity provider (docs/security.md)"
              .formatted(address.getHostAddress()));
    }
    if (clients.stream().map(IssuerClient::name).distinct().count() < clients.size()) {
      throw new IllegalArgumentException("two clients have the same name");
    }
  }

  /** The claim {@code iss}, without a slash at the end. */
  public String url() {
    String host = address.getHostAddress();
    return "http://%s:%d".formatted(host.contains(":") ? "[" + host + "]" : host, port);
  }

  /** Where clients get tokens. */
  public String tokenEndpoint() {
    return url() + TOKEN_PATH;
  }

  static final String TOKEN_PATH = "/oauth2/token";
  static final String KEYS_PATH = "/oauth2/jwks";
}
