package org.sarcomafhir.security.requests;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells searches that are answered by a number, and by nothing else. */
public final class Counting {

  private static final String SUMMARY = "_summary";

  private Counting() {}

  /** Whether these are the parameters of such a search: {@code _summary=count}. */
  public static boolean isAsked(Map<String, ? extends Collection<String>> parameters) {
    @Nullable Collection<String> summary = parameters.get(SUMMARY);
    return summary != null
        && List.of("count").equals(List.copyOf(summary))
        && parameters.keySet().stream().noneMatch(name -> name.startsWith(SUMMARY + ":"));
  }

  /** The same of the parameters of a request. */
  public static boolean isAskedBy(Map<String, String[]> parameters) {
    return isAsked(
        parameters.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, one -> Arrays.asList(one.getValue()))));
  }
}
