package org.sarcomafhir.issuer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import jakarta.servlet.Filter;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.InMemoryOAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.authentication.ClientSecretAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.authentication.JwtClientAssertionAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientCredentialsAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtGenerator;
import org.springframework.security.oauth2.server.authorization.web.NimbusJwkSetEndpointFilter;
import org.springframework.security.oauth2.server.authorization.web.OAuth2ClientAuthenticationFilter;
import org.springframework.security.oauth2.server.authorization.web.OAuth2TokenEndpointFilter;
import org.springframework.security.oauth2.server.authorization.web.authentication.ClientSecretBasicAuthenticationConverter;
import org.springframework.security.oauth2.server.authorization.web.authentication.OAuth2ClientCredentialsAuthenticationConverter;
import org.springframework.security.web.authentication.DelegatingAuthenticationConverter;

/**
 * The context of the issuer: those filters of Spring Authorization Server that clients need, and no
 * more. It is no {@code @Configuration}, so that the server, which looks for those, does not find
 * it.
 */
final class IssuerBeans {

  @Bean
  TomcatServletWebServerFactory webServer(IssuerSettings settings) {
    TomcatServletWebServerFactory factory = new TomcatServletWebServerFactory(settings.port());
    factory.setAddress(settings.address());
    return factory;
  }

  @Bean
  ServletRegistrationBean<Discovery> discovery(IssuerSettings settings) {
    return new ServletRegistrationBean<>(new Discovery(settings), Discovery.PATHS);
  }

  /** Tomcat asks no filter for a path that no servlet has. */
  @Bean
  ServletRegistrationBean<NothingElse> nothingElse() {
    return new ServletRegistrationBean<>(new NothingElse(), "/");
  }

  @Bean
  RegisteredClientRepository clients(IssuerSettings settings, List<Credentials> credentials) {
    PasswordEncoder encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();
    TokenSettings tokens = TokenSettings.builder().accessTokenTimeToLive(settings.life()).build();
    return new InMemoryRegisteredClientRepository(
        credentials.stream()
            .map(
                one ->
                    RegisteredClient.withId(one.client().name())
                        .clientId(one.client().name())
                        .clientSecret(encoder.encode(one.secret()))
                        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                        .clientAuthenticationMethod(ClientAuthenticationMethod.PRIVATE_KEY_JWT)
                        .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                        .scopes(scopes -> scopes.addAll(one.client().scopes()))
                        .tokenSettings(tokens)
                        .build())
            .toList());
  }

  @Bean
  OAuth2AuthorizationService authorizations() {
    return new InMemoryOAuth2AuthorizationService();
  }

  @Bean
  Tokens tokens(IssuerSettings settings) {
    return new Tokens(settings);
  }

  @Bean
  FilterRegistrationBean<RequestContext> context(IssuerSettings settings) {
    return filter(new RequestContext(settings), 1, "/*");
  }

  @Bean
  FilterRegistrationBean<OAuth2ClientAuthenticationFilter> clientAuthentication(
      RegisteredClientRepository clients,
      OAuth2AuthorizationService authorizations,
      IssuerSettings settings,
      List<Credentials> credentials) {
    JwtClientAssertionAuthenticationProvider byAssertion =
        new JwtClientAssertionAuthenticationProvider(clients, authorizations);
    byAssertion.setJwtDecoderFactory(
        new AssertionDecoders(credentials, new AssertionRules(settings, Clock.systemUTC())));
    OAuth2ClientAuthenticationFilter filter =
        new OAuth2ClientAuthenticationFilter(
            new ProviderManager(
                byAssertion, new ClientSecretAuthenticationProvider(clients, authorizations)),
            request -> true);
    filter.setAuthenticationConverter(
        new DelegatingAuthenticationConverter(
            new AssertionConverter(), new ClientSecretBasicAuthenticationConverter()));
    return filter(filter, 2, IssuerSettings.TOKEN_PATH);
  }

  @Bean
  FilterRegistrationBean<KnownClients> knownClients() {
    return filter(new KnownClients(), 3, IssuerSettings.TOKEN_PATH);
  }

  @Bean
  FilterRegistrationBean<OAuth2TokenEndpointFilter> tokenEndpoint(
      OAuth2AuthorizationService authorizations, JWKSource<SecurityContext> keys, Tokens tokens) {
    JwtGenerator generator = new JwtGenerator(new NimbusJwtEncoder(keys));
    generator.setJwtCustomizer(tokens::complete);
    OAuth2ClientCredentialsAuthenticationProvider provider =
        new OAuth2ClientCredentialsAuthenticationProvider(authorizations, generator);
    provider.setAuthenticationValidator(tokens::judge);
    OAuth2TokenEndpointFilter filter =
        new OAuth2TokenEndpointFilter(new ProviderManager(provider), IssuerSettings.TOKEN_PATH);
    filter.setAuthenticationConverter(new OAuth2ClientCredentialsAuthenticationConverter());
    return filter(filter, 4, IssuerSettings.TOKEN_PATH);
  }

  @Bean
  JWKSource<SecurityContext> keys() throws JOSEException {
    return new ImmutableJWKSet<>(new JWKSet(Credentials.rsa(JWSAlgorithm.RS384)));
  }

  @Bean
  FilterRegistrationBean<NimbusJwkSetEndpointFilter> keyEndpoint(JWKSource<SecurityContext> keys) {
    return filter(
        new NimbusJwkSetEndpointFilter(keys, IssuerSettings.KEYS_PATH),
        4,
        IssuerSettings.KEYS_PATH);
  }

  private static <T extends Filter> FilterRegistrationBean<T> filter(
      T filter, int order, String path) {
    FilterRegistrationBean<T> registration = new FilterRegistrationBean<>(filter);
    registration.addUrlPatterns(path);
    registration.setOrder(order);
    return registration;
  }
}
