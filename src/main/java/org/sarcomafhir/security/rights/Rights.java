package org.sarcomafhir.security.rights;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a caller may do: what a scope grants and a role allows.
 *
 * @param scopes those that can be enforced; every other grants nothing
 * @param roles what the caller is
 */
public record Rights(List<SmartScope> scopes, Set<Role> roles) {

  /** No right at all. */
  public static final Rights NONE = new Rights(List.of(), Set.of());

  /** Every right: where there is no access control. */
  public static final Rights ALL =
      new Rights(
          List.of(
              new SmartScope("system", SmartScope.EVERY_TYPE, Set.of(Interaction.values()), "")),
          Set.of(Role.ADMINISTRATOR));

  /** Copies the collections, and leaves out what cannot be enforced. */
  public Rights {
    scopes = scopes.stream().filter(SmartScope::isEnforceable).toList();
    roles = Set.copyOf(roles);
  }

  /**
   * Rights by the scopes of a token.
   *
   * @param scopes scopes; unknown ones, and those for other things than resources, grant nothing
   */
  public static Rights of(Collection<String> scopes, Collection<Role> roles) {
    return new Rights(
        scopes.stream().map(SmartScope::parse).flatMap(Optional::stream).toList(),
        Set.copyOf(roles));
  }

  /**
   * How far this may be done, as the caller's roles have it; empty where it may not.
   *
   * @param type a resource type, or {@link SmartScope#EVERY_TYPE} for all at once
   */
  public Set<Extent> extents(String type, Interaction interaction) {
    return scopes.stream().anyMatch(scope -> scope.covers(type, interaction))
        ? roles.stream()
            .flatMap(role -> role.extent(type, interaction).stream())
            .collect(Collectors.toSet())
        : Set.of();
  }

  /**
   * Whether this may be done with all resources of a type.
   *
   * @param type a resource type, or {@link SmartScope#EVERY_TYPE} for all at once
   */
  public boolean may(String type, Interaction interaction) {
    return extents(type, interaction).contains(Extent.ALL);
  }

  /**
   * Whether all resources of a type may be read or searched, so that nothing of it is a secret.
   *
   * @param type a resource type, or {@link SmartScope#EVERY_TYPE} for all at once
   */
  public boolean sees(String type) {
    return may(type, Interaction.READ) || may(type, Interaction.SEARCH);
  }

  /** Whether this may be done with what the caller has sent itself, and with nothing else. */
  public boolean isLimitedToOwn(String type, Interaction interaction) {
    Set<Extent> extents = extents(type, interaction);
    return extents.contains(Extent.OWN) && !extents.contains(Extent.ALL);
  }

  /** Whether there may be types of which only some may be seen. */
  public boolean hasLimits() {
    return roles.contains(Role.SUBMITTER) && !roles.contains(Role.ADMINISTRATOR);
  }

  /** Whether anything at all may be done. */
  public boolean isNone() {
    return scopes.isEmpty() || roles.isEmpty();
  }

  /** The scope that would allow it, for messages. */
  public static String scopeFor(String type, Collection<Interaction> interactions) {
    return "system/" + type + "." + Interaction.letters(interactions);
  }
}
