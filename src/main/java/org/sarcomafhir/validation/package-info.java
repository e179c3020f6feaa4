/**
 * Checks resources against base R4, the profiles they claim and the sarcoma profile their code
 * selects.
 *
 * <p>Runs in memory and offline; the database takes no part in a verdict.
 */
@NullMarked
package org.sarcomafhir.validation;

import org.jspecify.annotations.NullMarked;
