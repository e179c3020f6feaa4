/** What has happened and is not in the database yet, in files that outlive the process. */
@NullMarked
package org.sarcomafhir.audit.journal;

import org.jspecify.annotations.NullMarked;
