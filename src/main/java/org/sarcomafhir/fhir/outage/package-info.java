/**
 * What a request is answered when the database is away, full, or all its connections are in use.
 */
@NullMarked
package org.sarcomafhir.fhir.outage;

import org.jspecify.annotations.NullMarked;
