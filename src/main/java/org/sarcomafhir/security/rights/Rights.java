package org.sarcomafhir.security.rights;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
   * Whether this may be done.
   *
   * @param type a resource type, or {@link SmartScope#EVERY_TYPE} for all at once
   */
  public boolean may(String type, Interaction interaction) {
    return roles.stream().anyMatch(role -> role.may(type, interaction))
        && scopes.stream().anyMatch(scope -> scope.covers(type, interaction));
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
