package org.sarcomafhir.security;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sarcomafhir.security.token.IssuerDocument;
import org.sarcomafhir.security.token.TokenProperties;

/**
 * Tells clients where they get a token, and what they may ask for: {@code
 * .well-known/smart-configuration} below the FHIR base (SMART App Launch 2.2, Conformance). Open to
 * everybody, as the specification wants it.
 */
class SmartConfiguration extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final ObjectMapper JSON = new ObjectMapper();

  private final transient TokenProperties properties;
  private final transient IssuerDocument issuer;

  SmartConfiguration(TokenProperties properties, IssuerDocument issuer) {
    this.properties = properties;
    this.issuer = issuer;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Map<String, String>> endpoints = issuer.endpoints();
    response.setContentType("application/json");
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.setHeader("Cache-Control", "no-cache");
    if (endpoints.isEmpty()) {
      response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      response.setHeader("Retry-After", "10");
      response
          .getWriter()
          .write(JSON.writeValueAsString(Map.of("error", "The issuer of tokens does not answer")));
    } else {
      response.getWriter().write(JSON.writeValueAsString(document(endpoints.get())));
    }
  }

  private Map<String, Object> document(Map<String, String> endpoints) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("issuer", properties.issuer());
    document.putAll(endpoints);
    boolean people = endpoints.containsKey("authorization_endpoint");
    document.put(
        "grant_types_supported",
        people
            ? List.of("authorization_code", "client_credentials")
            : List.of("client_credentials"));
    document.put("code_challenge_methods_supported", List.of("S256"));
    document.put(
        "scopes_supported", List.of("system/*.cruds", "system/*.rs", "user/*.cruds", "user/*.rs"));
    document.put(
        "capabilities",
        List.of(
            "client-confidential-asymmetric", "permission-user", "permission-v1", "permission-v2"));
    return document;
  }
}
