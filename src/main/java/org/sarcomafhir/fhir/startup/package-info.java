/** What makes the server start with less work. Nothing here changes an answer. */
@NullMarked
package org.sarcomafhir.fhir.startup;

import org.jspecify.annotations.NullMarked;
