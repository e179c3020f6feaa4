package org.sarcomafhir.issuer;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.authorization.context.AuthorizationServerContext;
import org.springframework.security.oauth2.server.authorization.context.AuthorizationServerContextHolder;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What Spring Authorization Server wants to know during a request, and forgets after it. The name
 * of the issuer is configured; it would otherwise be what the Host header says.
 */
final class RequestContext extends OncePerRequestFilter {

  private record Context(String getIssuer, AuthorizationServerSettings settings)
      implements AuthorizationServerContext {

    @Override
    public AuthorizationServerSettings getAuthorizationServerSettings() {
      return settings;
    }
  }

  private final Context context;

  RequestContext(IssuerSettings settings) {
    context =
        new Context(
            settings.url(),
            AuthorizationServerSettings.builder()
                .issuer(settings.url())
                .tokenEndpoint(IssuerSettings.TOKEN_PATH)
                .jwkSetEndpoint(IssuerSettings.KEYS_PATH)
                .build());
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    response.setHeader("Cache-Control", "no-store");
    AuthorizationServerContextHolder.setContext(context);
    try {
      chain.doFilter(request, response);
    } finally {
      AuthorizationServerContextHolder.resetContext();
      SecurityContextHolder.clearContext();
    }
  }
}
