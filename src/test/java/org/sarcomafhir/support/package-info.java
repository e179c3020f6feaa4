/** What the tests share: one server per run and access to its files. */
@NullMarked
package org.sarcomafhir.support;

import org.jspecify.annotations.NullMarked;
