/**
 * Where the data lie: which database, how it is reached, and its tables. Knows nothing of FHIR
 * resources.
 */
@NullMarked
package org.sarcomafhir.database;

import org.jspecify.annotations.NullMarked;
