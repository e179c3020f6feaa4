/**
 * Code systems and value sets as this server holds them: concepts with their hierarchy, value sets
 * with their codes. Each is worked out once, when it is first asked for, from the definitions that
 * the validator uses.
 *
 * <p>What is not bundled is said in words ({@link org.sarcomafhir.terminology.store.NotBundled}):
 * the absence of a code from a fragment proves nothing.
 */
@NullMarked
package org.sarcomafhir.terminology.store;

import org.jspecify.annotations.NullMarked;
