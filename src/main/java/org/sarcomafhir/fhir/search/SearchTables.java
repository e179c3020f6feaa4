package org.sarcomafhir.fhir.search;

import ca.uhn.fhir.jpa.dao.tx.HapiTransactionService;
import ca.uhn.fhir.jpa.search.cache.ISearchCacheSvc;
import ca.uhn.fhir.jpa.search.cache.ISearchResultCacheSvc;
import org.springframework.stereotype.Component;

/**
 * Where HAPI keeps searches for their further pages.
 *
 * @param transactions in which it does so
 * @param searches one row for each search
 * @param results one row for each match
 */
@Component
record SearchTables(
    HapiTransactionService transactions, ISearchCacheSvc searches, ISearchResultCacheSvc results) {}
