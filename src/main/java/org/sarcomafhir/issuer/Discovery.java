package org.sarcomafhir.issuer;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.JWSAlgorithm;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * What the issuer says of itself. Written here, because Spring Authorization Server names endpoints
 * for people, who cannot log in at this issuer.
 */
final class Discovery extends HttpServlet {

  static final String[] PATHS = {
    "/.well-known/openid-configuration", "/.well-known/oauth-authorization-server"
  };

  private static final long serialVersionUID = 1L;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final transient IssuerSettings settings;

  Discovery(IssuerSettings settings) {
    this.settings = settings;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("application/json");
    response
        .getOutputStream()
        .write(
            JSON.writeValueAsBytes(
                Map.of(
                    "issuer",
                    settings.url(),
                    "token_endpoint",
                    settings.tokenEndpoint(),
                    "jwks_uri",
                    settings.url() + IssuerSettings.KEYS_PATH,
                    "grant_types_supported",
                    List.of("client_credentials"),
                    "response_types_supported",
                    List.of(),
                    "subject_types_supported",
                    List.of("public"),
                    "id_token_signing_alg_values_supported",
                    List.of(JWSAlgorithm.RS384.getName()),
                    "token_endpoint_auth_methods_supported",
                    List.of("client_secret_basic", "private_key_jwt"),
                    "token_endpoint_auth_signing_alg_values_supported",
                    AssertionDecoders.ALGORITHMS.stream()
                        .map(JWSAlgorithm::getName)
                        .sorted()
                        .toList())));
  }
}
