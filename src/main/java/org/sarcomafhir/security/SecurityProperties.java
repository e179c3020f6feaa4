package org.sarcomafhir.security;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Who may reach the server, prefix {@code security}.
 *
 * @param access how callers are told apart
 * @param tlsByProxy whether a proxy before this server ends TLS, so that the server itself may
 *     speak HTTP beyond this machine; tokens and records would travel in the clear otherwise
 * @param trustedNetworks without access control: networks besides this machine whose every caller
 *     may read and write everything, in CIDR notation, for example {@code 172.28.0.0/24}
 * @param hostNames without access control: names besides {@code localhost} that this server answers
 *     under; a name that is not here could be anybody's who points it at this server
 */
@Validated
@ConfigurationProperties("security")
public record SecurityProperties(
    @NotNull @DefaultValue("none") Access access,
    @DefaultValue("false") boolean tlsByProxy,
    @NotNull @DefaultValue List<String> trustedNetworks,
    @NotNull @DefaultValue List<String> hostNames) {

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException when something is no network, or one that takes in everybody
   */
  public SecurityProperties {
    trustedNetworks = List.copyOf(trustedNetworks);
    hostNames = List.copyOf(hostNames);
    trustedNetworks.forEach(TrustedNetwork::of);
  }

  List<TrustedNetwork> networks() {
    return trustedNetworks.stream().map(TrustedNetwork::of).toList();
  }
}
