package org.sarcomafhir.security.token;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.sarcomafhir.security.rights.Role;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Which tokens are believed, prefix {@code security.oauth2}.
 *
 * @param issuer what the claim {@code iss} has to be, an https URL; empty when there is no access
 *     control
 * @param audience what the claim {@code aud} has to contain: the name or URL of this server
 * @param jwks where the issuer's keys are, an http or https URL or a file; by default what its
 *     discovery document says
 * @param tokenEndpoint where clients get their tokens; by default what the discovery document says
 * @param algorithms signature algorithms that are accepted; none that a shared secret could forge
 * @param clockSkew how far the clocks may differ
 * @param rolesClaim claim with the roles of the caller, with dots for claims inside claims, for
 *     example {@code realm_access.roles}
 * @param roles the role that each value of that claim stands for
 * @param senderClaim claim with the name of the sender
 */
@Validated
@ConfigurationProperties("security.oauth2")
public record TokenProperties(
    @NotNull @DefaultValue("") String issuer,
    @NotNull @DefaultValue("") String audience,
    @NotNull @DefaultValue("") String jwks,
    @NotNull @DefaultValue("") String tokenEndpoint,
    @NotNull @DefaultValue({"RS256", "RS384", "ES256", "ES384"}) List<String> algorithms,
    @NotNull @DefaultValue("30s") Duration clockSkew,
    @NotNull @DefaultValue("roles") String rolesClaim,
    @NotNull @DefaultValue Map<String, Role> roles,
    @NotNull @DefaultValue("client_id") String senderClaim) {

  /** Copies the collections. */
  public TokenProperties {
    algorithms = List.copyOf(algorithms);
    roles = Map.copyOf(roles);
  }
}
