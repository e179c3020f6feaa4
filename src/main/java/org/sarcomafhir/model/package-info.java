/**
 * Names of the sarcoma package: canonical URLs, code systems, identifiers. No Spring, no database.
 */
@NullMarked
package org.sarcomafhir.model;

import org.jspecify.annotations.NullMarked;
