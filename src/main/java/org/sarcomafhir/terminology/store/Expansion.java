package org.sarcomafhir.terminology.store;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.ValueSet;
import org.sarcomafhir.fhir.CodeTranslation.Code;

/** The codes of a value set, in the order of its definition, each once. */
public final class Expansion {

  private final ValueSet valueSet;
  private final Map<Code, Member> members = new LinkedHashMap<>();
  private final List<String> open;

  Expansion(ValueSet valueSet, Collection<Member> members, Collection<String> open) {
    this.valueSet = valueSet;
    members.forEach(member -> this.members.putIfAbsent(member.code(), member));
    this.open = List.copyOf(open);
  }

  /** The value set as it was defined. */
  public ValueSet valueSet() {
    return valueSet;
  }

  /** Its codes. */
  public Collection<Member> members() {
    return members.values();
  }

  /** The member with this code. */
  public Optional<Member> find(Code code) {
    return Optional.ofNullable(members.get(code));
  }

  /**
   * Code systems of which only a fragment is bundled, while the value set asks for more than listed
   * codes: what belongs to it besides the members is not known. Empty: the members are all.
   */
  public List<String> open() {
    return open;
  }
}
