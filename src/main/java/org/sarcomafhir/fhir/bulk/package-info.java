/** Reads much of the store: first the numbers of rows, then the resources, a few at a time. */
@NullMarked
package org.sarcomafhir.fhir.bulk;

import org.jspecify.annotations.NullMarked;
