package org.sarcomafhir.security;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.sarcomafhir.security.ReleaseDecision.Released;
import org.sarcomafhir.security.ReleaseDecision.Why;
import org.sarcomafhir.security.ReleaseDecision.Withheld;
import org.sarcomafhir.security.requests.Demand;
import org.sarcomafhir.security.requests.Reach;
import org.sarcomafhir.security.requests.Touch;
import org.sarcomafhir.security.rights.Extent;
import org.sarcomafhir.security.rights.Interaction;
import org.sarcomafhir.security.rights.Rights;
import org.sarcomafhir.security.token.Identity;

/**
 * With access control: who has a believed token may do what its scopes and the caller's role allow
 * together, and nobody else may do anything that is about somebody.
 */
final class TokenReleaseGate implements ReleaseGate {

  /** Answers that are made by the server and hold no record. */
  private static final Set<String> OF_THE_SERVER =
      Set.of("CapabilityStatement", "OperationOutcome", "Parameters");

  private final Senders senders;

  TokenReleaseGate(Senders senders) {
    this.senders = senders;
  }

  @Override
  public ReleaseDecision admit(Caller caller) {
    if (caller.identity() instanceof Identity.Rejected rejected) {
      return new Withheld(Why.INVALID_TOKEN, rejected.reason(), List.of());
    }
    if (caller.identity() instanceof Identity.Unverifiable) {
      return new Withheld(
          Why.UNVERIFIABLE_TOKEN,
          "The access token cannot be verified now, because its issuer does not answer. Nothing was stored; send the request again later.",
          List.of());
    }
    return new Released();
  }

  @Override
  public ReleaseDecision decide(Caller caller, Demand demand) {
    ReleaseDecision admitted = admit(caller);
    if (admitted instanceof Withheld) {
      return admitted;
    }
    if (demand instanceof Demand.Of of) {
      return decide(caller, of.touches());
    }
    return demand instanceof Demand.Unruled unruled
        ? Withheld.forbidden(unruled(unruled))
        : new Released();
  }

  static String unruled(Demand.Unruled unruled) {
    return "Nobody may use the %s: this server has no rule for it".formatted(unruled.what());
  }

  private ReleaseDecision decide(Caller caller, List<Touch> touches) {
    if (!(caller.identity() instanceof Identity.Known known)) {
      return new Withheld(
          Why.UNKNOWN_CALLER,
          "This needs an access token: Authorization: Bearer ... The issuer stands in /.well-known/smart-configuration.",
          List.of());
    }
    if (known.rights().roles().isEmpty()) {
      return Withheld.forbidden(
          "The access token names no role that this server knows; its operator maps the values of a claim to roles (security.oauth2.roles)");
    }
    List<Touch> missing =
        touches.stream().filter(touch -> !isPossible(caller, known.rights(), touch)).toList();
    return missing.isEmpty()
        ? ofOthers(known, touches)
        : new Withheld(Why.FORBIDDEN, MissingRights.words(known.rights(), missing), missing);
  }

  /** Whether it may be done at all, with whatever of it; whoever has no name owns nothing. */
  private static boolean isPossible(Caller caller, Rights rights, Touch touch) {
    Set<Extent> extents = rights.extents(touch.type(), touch.interaction());
    return extents.contains(Extent.ALL)
        || (extents.contains(Extent.COUNTS) && touch.counted())
        || (extents.contains(Extent.OWN) && touch.reach() != Reach.ALL && caller.tag().isPresent());
  }

  /** What others have sent is answered like what nobody has sent. */
  private ReleaseDecision ofOthers(Identity.Known known, List<Touch> touches) {
    List<Touch> limited =
        touches.stream()
            .filter(touch -> touch.reach() == Reach.NAMED)
            .filter(touch -> known.rights().isLimitedToOwn(touch.type(), touch.interaction()))
            .toList();
    if (limited.isEmpty()) {
      return new Released();
    }
    Set<String> own =
        senders.sentBy(
            SenderTag.of(known.sender()),
            limited.stream().map(TokenReleaseGate::name).distinct().toList());
    return limited.stream()
        .filter(touch -> !own.contains(name(touch)))
        .findFirst()
        .<ReleaseDecision>map(
            touch -> new Withheld(Why.NOTHING_THERE, MissingRights.nothingThere(touch), List.of()))
        .orElseGet(Released::new);
  }

  private static String name(Touch touch) {
    return touch.type() + "/" + touch.id();
  }

  /** The scopes that would allow it, one for each type. */
  static Set<String> scopes(List<Touch> missing) {
    TreeMap<String, Set<Interaction>> byType =
        missing.stream()
            .collect(
                Collectors.groupingBy(
                    Touch::type,
                    TreeMap::new,
                    Collectors.mapping(Touch::interaction, Collectors.toSet())));
    Set<String> scopes = new TreeSet<>();
    byType.forEach((type, interactions) -> scopes.add(Rights.scopeFor(type, interactions)));
    return scopes;
  }

  @Override
  public ReleaseDecision decide(Caller caller, Collection<? extends IBaseResource> content) {
    ReleaseDecision admitted = admit(caller);
    if (admitted instanceof Withheld) {
      return admitted;
    }
    Rights rights =
        caller.identity() instanceof Identity.Known known ? known.rights() : Rights.NONE;
    List<Touch> missing =
        content.stream()
            .filter(resource -> !mayLeave(caller, rights, resource))
            .map(resource -> Touch.leaving(resource.fhirType()))
            .distinct()
            .toList();
    return missing.isEmpty()
        ? new Released()
        : new Withheld(Why.FORBIDDEN, MissingRights.words(rights, missing), missing);
  }

  private static boolean mayLeave(Caller caller, Rights rights, IBaseResource resource) {
    String type = resource.fhirType();
    if (OF_THE_SERVER.contains(type)
        || rights.may(type, Interaction.READ)
        || rights.may(type, Interaction.SEARCH)) {
      return true;
    }
    boolean ownMay =
        rights.isLimitedToOwn(type, Interaction.READ)
            || rights.isLimitedToOwn(type, Interaction.SEARCH);
    return ownMay && caller.tag().filter(tag -> tag.isOn(resource)).isPresent();
  }
}
