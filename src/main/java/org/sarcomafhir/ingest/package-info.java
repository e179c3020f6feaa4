/** What arrives over HTTP: size limit, validation on write, one answer for every refusal. */
@NullMarked
package org.sarcomafhir.ingest;

import org.jspecify.annotations.NullMarked;
