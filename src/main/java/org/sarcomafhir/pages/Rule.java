package org.sarcomafhir.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule in words.
 *
 * @param key its name, the same wherever it stands
 * @param anchor the place on the page, empty where another rule of the same key has it
 * @param severity error or warning
 * @param on the elements at which it is judged
 * @param human what is wrong, and the remedy
 * @param expression the rule as it is judged
 * @param from the profile that states it, where it is another one
 * @param profiles the profiles for which it holds, where that is not the page's own
 */
record Rule(
    String key,
    String anchor,
    String severity,
    List<String> on,
    String human,
    String expression,
    @Nullable Link from,
    List<Link> profiles) {}
