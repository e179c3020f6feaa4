/** Who is found by a search, kept as a Group with the question and the state of the store. */
@NullMarked
package org.sarcomafhir.savedcohort;

import org.jspecify.annotations.NullMarked;
