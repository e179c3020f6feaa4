package org.sarcomafhir.issuer;

import com.nimbusds.jwt.JWTParser;
import jakarta.servlet.http.HttpServletRequest;
import java.text.ParseException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;
import org.springframework.security.web.authentication.AuthenticationConverter;

/**
 * Finds the client in its assertion. Spring Authorization Server wants a parameter {@code
 * client_id} besides, which clients of SMART Backend Services do not send. The name is only what
 * the keys are looked up by; {@link AssertionRules} compares it once the signature is known.
 */
final class AssertionConverter implements AuthenticationConverter {

  private static final ClientAuthenticationMethod ASSERTION =
      new ClientAuthenticationMethod("urn:ietf:params:oauth:client-assertion-type:jwt-bearer");

  @Override
  public @Nullable Authentication convert(HttpServletRequest request) {
    String[] types = request.getParameterValues(OAuth2ParameterNames.CLIENT_ASSERTION_TYPE);
    String[] assertions = request.getParameterValues(OAuth2ParameterNames.CLIENT_ASSERTION);
    if (types == null && assertions == null) {
      return null;
    }
    if (types == null
        || assertions == null
        || types.length != 1
        || assertions.length != 1
        || !ASSERTION.getValue().equals(types[0])) {
      throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_REQUEST);
    }
    return new OAuth2ClientAuthenticationToken(
        subject(assertions[0]), ASSERTION, assertions[0], Map.of());
  }

  private static String subject(String assertion) {
    try {
      String subject = JWTParser.parse(assertion).getJWTClaimsSet().getSubject();
      if (subject != null) {
        return subject;
      }
    } catch (ParseException e) {
      throw new OAuth2AuthenticationException(
          new org.springframework.security.oauth2.core.OAuth2Error(OAuth2ErrorCodes.INVALID_CLIENT),
          e);
    }
    throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_CLIENT);
  }
}
