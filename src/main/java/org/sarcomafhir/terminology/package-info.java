/**
 * What codes of other systems mean in terms of the package: which stain a LOINC code names, and
 * which known concept comes nearest to a word.
 */
@NullMarked
package org.sarcomafhir.terminology;

import org.jspecify.annotations.NullMarked;
