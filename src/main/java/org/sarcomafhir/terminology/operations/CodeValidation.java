package org.sarcomafhir.terminology.operations;

import ca.uhn.fhir.context.support.IValidationSupport.LookupCodeResult;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.ValueSet;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.fhir.CodeTranslation.Code;
import org.sarcomafhir.terminology.NearestConcepts;
import org.sarcomafhir.terminology.operations.GivenCodes.Given;
import org.sarcomafhir.terminology.store.BundledTerminology;
import org.sarcomafhir.terminology.store.CheckDigit;
import org.sarcomafhir.terminology.store.Concepts;
import org.sarcomafhir.terminology.store.Expansion;
import org.sarcomafhir.terminology.store.Member;
import org.sarcomafhir.terminology.store.NotBundled;

/**
 * Judges single codes. Whatever lies outside what is bundled is not valid, because nobody has
 * checked it, and the message begins with {@link NotBundled#WORDS}.
 */
final class CodeValidation {

  private final BundledTerminology terminology;
  private final NearestConcepts nearest;

  CodeValidation(BundledTerminology terminology, NearestConcepts nearest) {
    this.terminology = terminology;
    this.nearest = nearest;
  }

  /** Whether the code system has the code, and under this name. */
  CodeVerdict inSystem(Given given) {
    Code code = given.code();
    Optional<Concepts> system = terminology.system(given.canonical());
    if (system.isEmpty() && terminology.system(code.system()).isPresent()) {
      return otherVersion(given);
    }
    if (system.isEmpty()) {
      return byGrammar(given);
    }
    return system
        .get()
        .find(code.code())
        .map(concept -> named(given, concept.display(), concept.names()))
        .orElseGet(() -> CodeVerdict.invalid(code, absence(system.get(), given)));
  }

  private static CodeVerdict otherVersion(Given given) {
    return CodeVerdict.invalid(
        given.code(),
        "%sthis server holds another version of %s than %s"
            .formatted(NotBundled.WORDS, given.code().system(), given.version()));
  }

  private String absence(Concepts system, Given given) {
    if (CheckDigit.isWrong(given.code())) {
      return "%s is no code of %s: it is mistyped, because its check digit does not fit"
          .formatted(given.code().code(), system.url());
    }
    List<String> names =
        Stream.concat(Stream.of(given.code().code()), Stream.ofNullable(given.display())).toList();
    List<NearestConcepts.Proposal> proposals = nearest.to(names, system.url());
    String absence = system.absence(given.code().code());
    return proposals.isEmpty()
        ? absence
        : "%s. The nearest are %s"
            .formatted(
                absence, String.join(", ", proposals.stream().map(Object::toString).toList()));
  }

  private CodeVerdict byGrammar(Given given) {
    Code code = given.code();
    Optional<LookupCodeResult> found = terminology.byGrammar(code);
    if (found.isEmpty()) {
      return CodeVerdict.invalid(
          code, "%sthis server has no codes of %s".formatted(NotBundled.WORDS, code.system()));
    }
    return found.get().isFound()
        ? named(
            given, found.get().getCodeDisplay(), Stream.ofNullable(found.get().getCodeDisplay()))
        : CodeVerdict.invalid(code, "%s has no code %s".formatted(code.system(), code.code()));
  }

  /** Whether the value set has the code, and under this name. */
  CodeVerdict inValueSet(Given given, ValueSet valueSet, Expander expander) {
    Expansion expansion;
    try {
      expansion = expander.expand();
    } catch (NotBundled e) {
      return withoutExpansion(given, valueSet, e.explanation());
    }
    if (terminology.system(given.canonical()).isEmpty()
        && terminology.system(given.code().system()).isPresent()) {
      return otherVersion(given);
    }
    Optional<Member> member = expansion.find(given.code());
    if (member.isEmpty()) {
      return CodeVerdict.invalid(given.code(), outside(given.code(), expansion));
    }
    return named(given, member.get().display(), member.get().names());
  }

  /**
   * Some value sets cannot be listed, such as all units; the validator still knows about a code.
   */
  private CodeVerdict withoutExpansion(Given given, ValueSet valueSet, String whyNot) {
    CodeVerdict asCode = inSystem(given);
    return !asCode.valid() || terminology.isAccepted(given.code(), valueSet)
        ? asCode
        : CodeVerdict.invalid(given.code(), whyNot);
  }

  /** Works out the codes of the value set. */
  interface Expander {

    /**
     * Expands.
     *
     * @throws NotBundled when it cannot
     */
    Expansion expand();
  }

  private static String outside(Code code, Expansion expansion) {
    String plain =
        "%s of %s is not in %s"
            .formatted(code.code(), code.system(), expansion.valueSet().getUrl());
    return expansion.open().contains(code.system())
        ? "%s%s, of which this server holds %d codes: it may belong to more codes of %s than are bundled"
            .formatted(NotBundled.WORDS, plain, expansion.members().size(), code.system())
        : plain;
  }

  private static CodeVerdict named(Given given, @Nullable String display, Stream<String> names) {
    String said = given.display();
    if (said == null) {
      return CodeVerdict.valid(given.code(), display);
    }
    List<String> known = names.toList();
    if (known.isEmpty()) {
      return new CodeVerdict(
          given.code(),
          true,
          null,
          "%sno name of %s is bundled, so \"%s\" was not compared"
              .formatted(NotBundled.WORDS, given.code().code(), said));
    }
    boolean right =
        Stream.concat(Stream.ofNullable(display), known.stream())
            .anyMatch(name -> name.equalsIgnoreCase(said.strip()));
    return right
        ? CodeVerdict.valid(given.code(), display)
        : new CodeVerdict(
            given.code(),
            false,
            display,
            "%s is a code of %s, but \"%s\" is not its name, which is \"%s\""
                .formatted(given.code().code(), given.code().system(), said, display));
  }
}
