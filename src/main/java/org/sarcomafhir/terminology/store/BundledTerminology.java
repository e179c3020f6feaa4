package org.sarcomafhir.terminology.store;

import ca.uhn.fhir.context.support.ConceptValidationOptions;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport.LookupCodeResult;
import ca.uhn.fhir.context.support.LookupCodeRequest;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.CodeSystemContentMode;
import org.hl7.fhir.r4.model.ValueSet;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.definitions.Definitions;
import org.sarcomafhir.fhir.CodeTranslation.Code;
import org.springframework.stereotype.Component;

/**
 * The terminology of all packages and of base R4, from the definitions that the validator uses.
 * Safe for concurrent use; everything is worked out once, at the first question about it.
 */
@Component
public class BundledTerminology {

  private static final Set<CodeSystemContentMode> WITH_CONTENT =
      EnumSet.of(
          CodeSystemContentMode.COMPLETE,
          CodeSystemContentMode.FRAGMENT,
          CodeSystemContentMode.EXAMPLE);

  private final IValidationSupport chain;
  private final Map<String, Concepts> systems = new ConcurrentHashMap<>();
  private final Map<String, Expansion> expansions = new ConcurrentHashMap<>();

  /** Rests on the definitions that the validator uses. */
  public BundledTerminology(Definitions definitions) {
    chain = definitions.chain();
  }

  /**
   * The code system with this canonical URL, with {@code |version} or without.
   *
   * @return absent when none of its concepts are bundled, or another version is
   */
  public Optional<Concepts> system(String canonical) {
    // what is not there is not kept: anybody may ask for any number of URLs
    return Optional.ofNullable(systems.computeIfAbsent(Versioned.url(canonical), this::load))
        .filter(concepts -> Versioned.fits(canonical, concepts.system().getVersion()));
  }

  private @Nullable Concepts load(String url) {
    return chain.fetchCodeSystem(url) instanceof CodeSystem system
            && WITH_CONTENT.contains(system.getContent())
        ? new Concepts(system)
        : null;
  }

  /** The value set with this canonical URL, with {@code |version} or without. */
  public Optional<ValueSet> valueSet(String canonical) {
    return chain.fetchValueSet(Versioned.url(canonical)) instanceof ValueSet valueSet
            && Versioned.fits(canonical, valueSet.getVersion())
        ? Optional.of(valueSet)
        : Optional.empty();
  }

  /**
   * The codes of a bundled value set.
   *
   * @return absent when there is no such value set
   * @throws NotBundled when what it is made of is not bundled
   */
  public Optional<Expansion> expansion(String canonical) {
    Optional<ValueSet> valueSet = valueSet(canonical);
    return valueSet.map(
        known -> expansions.computeIfAbsent(Versioned.url(canonical), url -> expansion(known)));
  }

  /**
   * The codes of a value set that somebody sent or stored.
   *
   * @throws NotBundled when what it is made of is not bundled
   */
  public Expansion expansion(ValueSet valueSet) {
    return new Expander(this::system, this::valueSet).expand(valueSet);
  }

  /**
   * What is known of a code of a system that has a grammar instead of a list (UCUM, language tags,
   * media types).
   *
   * @return absent when the server does not know the system; a result that is not found when it
   *     knows that the code is wrong
   */
  public Optional<LookupCodeResult> byGrammar(Code code) {
    if (!chain.isCodeSystemSupported(context(), code.system())) {
      return Optional.empty();
    }
    return Optional.ofNullable(
        chain.lookupCode(context(), new LookupCodeRequest(code.system(), code.code())));
  }

  /** Whether the validator takes a code for a member of a value set that cannot be expanded. */
  public boolean isAccepted(Code code, ValueSet valueSet) {
    IValidationSupport.CodeValidationResult result =
        chain.validateCodeInValueSet(
            context(), new ConceptValidationOptions(), code.system(), code.code(), null, valueSet);
    return result != null && result.isOk();
  }

  private ValidationSupportContext context() {
    return new ValidationSupportContext(chain);
  }
}
