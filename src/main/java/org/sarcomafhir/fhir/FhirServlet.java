package org.sarcomafhir.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.interceptor.api.IInterceptorService;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.jpa.provider.JpaCapabilityStatementProvider;
import ca.uhn.fhir.jpa.provider.JpaSystemProvider;
import ca.uhn.fhir.jpa.search.DatabaseBackedPagingProvider;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.openapi.OpenApiInterceptor;
import ca.uhn.fhir.rest.server.RestfulServer;
import ca.uhn.fhir.rest.server.provider.ResourceProviderFactory;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Meta;
import org.sarcomafhir.fhir.names.SearchNames;
import org.sarcomafhir.fhir.search.SplitSearch;
import org.springframework.stereotype.Component;

/**
 * HAPI's REST server with the JPA providers and whatever the capabilities contribute.
 *
 * <p>All R4 resource types are served: an ordinary hospital transaction must not fail because it
 * also holds a Coverage.
 */
@Component
class FhirServlet extends RestfulServer {

  private static final long serialVersionUID = 1L;

  private final transient Platform platform;
  private final transient List<FhirContribution> contributions;
  private final transient SearchMeaning meaning;

  FhirServlet(Platform platform, List<FhirContribution> contributions, SearchMeaning meaning) {
    super(platform.context());
    this.platform = platform;
    this.contributions = contributions;
    this.meaning = meaning;
  }

  /** What the capabilities know about the meaning of search parameters. */
  @Component
  record SearchMeaning(List<ComputedParameter> computed, CodeSelection codes) {}

  /** The beans of HAPI that the servlet needs, gathered so that the constructor stays short. */
  @Component
  record Platform(
      FhirContext context,
      JpaBeans jpa,
      ResourceProviderFactory resourceProviders,
      DatabaseBackedPagingProvider paging,
      IInterceptorService storageInterceptors,
      FhirProperties properties) {}

  /** HAPI's storage layer. */
  @Component
  record JpaBeans(
      IFhirSystemDao<Bundle, Meta> systemDao,
      JpaSystemProvider<Bundle, Meta> systemProvider,
      JpaStorageSettings settings,
      ISearchParamRegistry searchParameters,
      DaoRegistry daos,
      IValidationSupport validationSupport) {}

  @Override
  protected void initialize() {
    setServerName("Sarcoma FHIR server");
    setServerVersion(platform.properties().version());
    setDefaultResponseEncoding(EncodingEnum.JSON);
    setDefaultPrettyPrint(false);
    // the body limit filter does it, and counts what comes out
    setUncompressIncomingContents(false);
    registerProviders(platform.resourceProviders().createProviders());
    registerProvider(platform.jpa().systemProvider());
    usePaging();
    describeCapabilities();
    registerInterceptor(
        new SearchRequestChecks(
            new SearchNames(
                platform.jpa().searchParameters(), platform.context().getResourceTypes())));
    registerInterceptor(new SearchValueChecks(platform.jpa().searchParameters()));
    registerInterceptor(
        new PartialDates(platform.jpa().searchParameters(), platform.context().getResourceTypes()));
    registerInterceptor(new ComputedParameters(meaning.computed()));
    registerInterceptor(new SelectedCodes(meaning.codes()));
    registerInterceptor(new SplitSearch(platform.jpa().daos()));
    registerInterceptor(new OfferedOperations(contributions));
    registerInterceptor(new ErrorAnswers());
    registerInterceptor(new BatchAnswers());
    registerInterceptor(new EntryTags());
    registerInterceptor(new EncodedAnswers());
    registerInterceptor(new OpenApiInterceptor());
    contributions.forEach(this::register);
  }

  /** What answers, and in which release, is nobody's business who may not read anything else. */
  @Override
  protected String createPoweredByHeader() {
    return "";
  }

  private void register(FhirContribution contribution) {
    registerProviders(contribution.providers());
    contribution.restInterceptors().forEach(this::registerInterceptor);
    contribution.storageInterceptors().forEach(platform.storageInterceptors()::registerInterceptor);
  }

  private void usePaging() {
    platform.paging().setDefaultPageSize(platform.properties().defaultPageSize());
    platform.paging().setMaximumPageSize(platform.properties().maximumPageSize());
    setPagingProvider(platform.paging());
  }

  private void describeCapabilities() {
    JpaCapabilityStatementProvider provider =
        new JpaCapabilityStatementProvider(
            this,
            platform.jpa().systemDao(),
            platform.jpa().settings(),
            platform.jpa().searchParameters(),
            platform.jpa().validationSupport());
    // everybody may read the statement, and how many patients there are is no part of it
    provider.setIncludeResourceCounts(false);
    provider.setImplementationDescription("Sarcoma FHIR server");
    setServerConformanceProvider(provider);
  }
}
