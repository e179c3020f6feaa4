package org.sarcomafhir.reasons;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.CodeSystem;
import org.sarcomafhir.conformance.LoadedPackages;
import org.sarcomafhir.fhir.CodeTranslation.Code;
import org.sarcomafhir.terminology.NearestMembers;
import org.sarcomafhir.terminology.NearestMembers.Near;
import org.sarcomafhir.terminology.NearestSystems;
import org.sarcomafhir.terminology.store.BundledTerminology;
import org.sarcomafhir.terminology.store.Concepts;
import org.sarcomafhir.terminology.store.Member;

/** What the bundled terminology says of the codes in a search. */
final class KnownCodes {

  private static final int MOST = 3;

  private final BundledTerminology terminology;
  private final List<String> systems;
  private final NearestSystems nearest;

  KnownCodes(BundledTerminology terminology, LoadedPackages packages) {
    this.terminology = terminology;
    this.systems = packages.all(CodeSystem.class).map(CodeSystem::getUrl).distinct().toList();
    this.nearest = new NearestSystems(systems);
  }

  /** Whether there are codes of this system here, or a grammar. */
  boolean isKnown(String system) {
    return terminology.system(system).isPresent()
        || terminology.byGrammar(new Code(system, "1")).isPresent();
  }

  Optional<String> nearestSystem(String system) {
    return nearest.nearest(system).filter(near -> !near.equals(system));
  }

  /** Says that a code is not one of a system that is here whole. */
  Optional<String> absence(Code code) {
    Optional<Concepts> system = terminology.system(code.system()).filter(Concepts::isComplete);
    if (system.isEmpty() || code.code().isEmpty() || system.get().find(code.code()).isPresent()) {
      return Optional.empty();
    }
    List<String> others =
        systems.stream().filter(other -> has(other, code.code())).limit(MOST).toList();
    return Optional.of(
        system.get().absence(code.code())
            + (others.isEmpty()
                ? nearest(code.code(), system.get().members())
                : ". It is a code of " + String.join(", ", others)));
  }

  /** Says that no system here has a code that was asked for without a system. */
  Optional<String> absence(String code) {
    if (systems.stream().anyMatch(system -> has(system, code))) {
      return Optional.empty();
    }
    List<Member> members =
        systems.stream()
            .flatMap(system -> terminology.system(system).stream())
            .filter(Concepts::isComplete)
            .flatMap(system -> system.members().stream())
            .toList();
    String near = nearest(code, members);
    return near.isEmpty()
        ? Optional.empty()
        : Optional.of("No code system of this server has the code %s%s".formatted(code, near));
  }

  private boolean has(String system, String code) {
    return terminology.system(system).filter(known -> known.find(code).isPresent()).isPresent();
  }

  private static String nearest(String code, List<Member> members) {
    List<Near> near = NearestMembers.of(List.of(code), members, MOST);
    return near.isEmpty()
        ? ""
        : near.stream()
            .map(one -> words(one.member()))
            .collect(Collectors.joining(", ", ". The nearest are ", ""));
  }

  private static String words(Member member) {
    return member.display() == null
        ? "%s|%s".formatted(member.code().system(), member.code().code())
        : "%s|%s (%s)".formatted(member.code().system(), member.code().code(), member.display());
  }
}
