/** Health, readiness and the line that says the server is ready. */
@NullMarked
package org.sarcomafhir.monitoring;

import org.jspecify.annotations.NullMarked;
