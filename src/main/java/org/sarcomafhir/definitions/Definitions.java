package org.sarcomafhir.definitions;

import ca.uhn.fhir.context.support.IValidationSupport;

/**
 * Everything a verdict or a terminology answer may rest on.
 *
 * @param chain looks up definitions and codes, see {@link DefinitionChain}; wrapped, because HAPI
 *     picks up every bean of its own type
 */
public record Definitions(IValidationSupport chain) {}
