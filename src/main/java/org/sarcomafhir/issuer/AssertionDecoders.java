package org.sarcomafhir.issuer;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;

/** Reads the signed assertion of a client with the keys that were made for it. */
final class AssertionDecoders implements JwtDecoderFactory<RegisteredClient> {

  static final Set<JWSAlgorithm> ALGORITHMS = Set.of(JWSAlgorithm.RS384, JWSAlgorithm.ES384);

  private final Map<String, Credentials> credentials;
  private final AssertionRules rules;

  AssertionDecoders(List<Credentials> credentials, AssertionRules rules) {
    this.credentials =
        credentials.stream()
            .collect(Collectors.toMap(one -> one.client().name(), Function.identity()));
    this.rules = rules;
  }

  @Override
  public JwtDecoder createDecoder(RegisteredClient client) {
    Credentials known = credentials.get(client.getClientId());
    if (known == null) {
      throw new IllegalStateException("no keys of " + client.getClientId());
    }
    DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
    processor.setJWSKeySelector(
        new JWSVerificationKeySelector<>(
            ALGORITHMS, new ImmutableJWKSet<>(known.keys().toPublicJWKSet())));
    // the rules judge the claims
    processor.setJWTClaimsSetVerifier((claims, context) -> {});
    NimbusJwtDecoder decoder = new NimbusJwtDecoder(processor);
    decoder.setJwtValidator(rules.of(client.getClientId()));
    return decoder;
  }
}
