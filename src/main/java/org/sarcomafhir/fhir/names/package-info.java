/** Which search parameters there are, and what may have been meant by one that does not exist. */
@NullMarked
package org.sarcomafhir.fhir.names;

import org.jspecify.annotations.NullMarked;
