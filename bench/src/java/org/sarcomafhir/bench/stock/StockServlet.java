package org.sarcomafhir.bench.stock;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.jpa.provider.JpaCapabilityStatementProvider;
import ca.uhn.fhir.jpa.provider.JpaSystemProvider;
import ca.uhn.fhir.jpa.search.DatabaseBackedPagingProvider;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.server.RestfulServer;
import ca.uhn.fhir.rest.server.interceptor.LoggingInterceptor;
import ca.uhn.fhir.rest.server.interceptor.RequestValidatingInterceptor;
import ca.uhn.fhir.rest.server.interceptor.ResponseHighlighterInterceptor;
import ca.uhn.fhir.rest.server.provider.ResourceProviderFactory;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import ca.uhn.fhir.validation.IInstanceValidatorModule;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Meta;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;

/** HAPI's REST server with the starter's providers and interceptors, and requests validated. */
class StockServlet {

  private static final int PAGE = 20;
  private static final String LOG =
      "Path[${servletPath}] Source[${requestHeader.x-forwarded-for}] Operation[${operationType}"
          + " ${operationName} ${idOrResourceName}] UA[${requestHeader.user-agent}]"
          + " Params[${requestParameters}] ResponseEncoding[${responseEncodingNoDefault}]";

  /** What the server is made of. */
  record Parts(
      FhirContext context,
      ResourceProviderFactory resourceProviders,
      DatabaseBackedPagingProvider paging,
      IInstanceValidatorModule validator,
      Storage storage) {}

  /** HAPI's storage layer. */
  record Storage(
      IFhirSystemDao<Bundle, Meta> systemDao,
      JpaSystemProvider<Bundle, Meta> systemProvider,
      JpaStorageSettings settings,
      ISearchParamRegistry searchParameters,
      IValidationSupport validationSupport) {}

  @Bean
  ServletRegistrationBean<RestfulServer> restfulServer(Parts parts) {
    RestfulServer server = new RestfulServer(parts.context());
    server.registerProviders(parts.resourceProviders().createProviders());
    server.registerProvider(parts.storage().systemProvider());
    server.setServerConformanceProvider(capabilities(server, parts.storage()));
    server.setDefaultResponseEncoding(EncodingEnum.JSON);
    server.setDefaultPrettyPrint(true);
    parts.paging().setDefaultPageSize(PAGE);
    parts.paging().setMaximumPageSize(StockSettings.MAXIMUM_PAGE);
    server.setPagingProvider(parts.paging());
    server.registerInterceptor(new ResponseHighlighterInterceptor());
    server.registerInterceptor(logging());
    server.registerInterceptor(validation(parts.validator()));
    ServletRegistrationBean<RestfulServer> registration =
        new ServletRegistrationBean<>(server, "/fhir/*");
    registration.setLoadOnStartup(1);
    return registration;
  }

  private static JpaCapabilityStatementProvider capabilities(
      RestfulServer server, Storage storage) {
    return new JpaCapabilityStatementProvider(
        server,
        storage.systemDao(),
        storage.settings(),
        storage.searchParameters(),
        storage.validationSupport());
  }

  private static LoggingInterceptor logging() {
    LoggingInterceptor logging = new LoggingInterceptor();
    logging.setLoggerName("fhirtest.access");
    logging.setMessageFormat(LOG);
    return logging;
  }

  private static RequestValidatingInterceptor validation(IInstanceValidatorModule validator) {
    RequestValidatingInterceptor validation = new StockValidation();
    validation.setFailOnSeverity(ResultSeverityEnum.ERROR);
    validation.setValidatorModules(List.of(validator));
    return validation;
  }
}
