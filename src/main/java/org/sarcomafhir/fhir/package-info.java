/**
 * The FHIR platform: database, servlet, paging, errors and the seams that capabilities plug into.
 *
 * <p>Knows no capability: each one contributes a {@link org.sarcomafhir.fhir.FhirContribution}.
 */
@NullMarked
package org.sarcomafhir.fhir;

import org.jspecify.annotations.NullMarked;
