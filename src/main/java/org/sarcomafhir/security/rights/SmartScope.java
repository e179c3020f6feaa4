package org.sarcomafhir.security.rights;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One clinical scope, for example {@code system/Observation.rs} (SMART App Launch 2.2) or {@code
 * user/Patient.read} (version 1).
 *
 * @param context whose data: {@code patient}, {@code user} or {@code system}
 * @param type a resource type, or {@code *} for all
 * @param interactions what may be done
 * @param restriction the search parameters that narrow it, empty for none
 */
public record SmartScope(
    String context, String type, Set<Interaction> interactions, String restriction) {

  /** All types. */
  public static final String EVERY_TYPE = "*";

  private static final Pattern FORM =
      Pattern.compile(
          "(patient|user|system)/(\\*|[A-Z][A-Za-z]{1,60})\\.([a-z]{1,5}|\\*)(?:\\?(.{1,500}))?");

  private static final Map<String, Set<Interaction>> VERSION_1 =
      Map.of(
          "read", EnumSet.of(Interaction.READ, Interaction.SEARCH),
          "write", EnumSet.of(Interaction.CREATE, Interaction.UPDATE, Interaction.DELETE),
          "*", EnumSet.allOf(Interaction.class));

  /** Copies the set. */
  public SmartScope {
    interactions = Set.copyOf(interactions);
  }

  /** Reads a scope; empty when it is no clinical one or is not well-formed. */
  public static Optional<SmartScope> parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String what = matcher.group(3);
    Optional<Set<Interaction>> interactions =
        VERSION_1.containsKey(what)
            ? Optional.of(VERSION_1.get(what))
            : Interaction.ofLetters(what);
    String restriction = matcher.group(4) == null ? "" : matcher.group(4);
    return interactions.map(
        found -> new SmartScope(matcher.group(1), matcher.group(2), found, restriction));
  }

  /** Whether it can be enforced as it is meant; one that cannot grants nothing. */
  public boolean isEnforceable() {
    return restriction.isEmpty() && !"patient".equals(context);
  }

  boolean covers(String resourceType, Interaction interaction) {
    return (EVERY_TYPE.equals(type) || type.equals(resourceType))
        && interactions.contains(interaction);
  }
}
