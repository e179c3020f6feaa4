/** Loads the profile package from the class path, checks it, and makes it readable over FHIR. */
@NullMarked
package org.sarcomafhir.conformance;

import org.jspecify.annotations.NullMarked;
