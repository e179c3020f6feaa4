package org.sarcomafhir.fhir;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.model.api.IQueryParameterType;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.param.HasParam;
import ca.uhn.fhir.rest.param.ParameterUtil;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.param.TokenParam;
import ca.uhn.fhir.rest.param.TokenParamModifier;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.fhir.CodeSelection.By;
import org.sarcomafhir.fhir.CodeSelection.Selection;
import org.sarcomafhir.fhir.CodeTranslation.Code;
import org.sarcomafhir.findings.IssueCode;
import org.sarcomafhir.findings.Refused;

/**
 * Puts the codes of {@link CodeSelection} into a search in place of {@code :in}, {@code :not-in},
 * {@code :below} and {@code :above}: in plain parameters, at the end of a chain and inside {@code
 * _has}. HAPI would look for them in its terminology tables, which hold fragments, and find nobody
 * in silence.
 *
 * <p>What the questioner has to know about the codes goes into the answer, as an OperationOutcome
 * beside the matches.
 */
@Interceptor(order = InterceptorOrder.CHECK_REQUEST)
public class SelectedCodes {

  private static final String REMARKS = SelectedCodes.class.getName();

  /** Cannot be a code system and code of anybody. */
  private static final TokenParam NOTHING = new TokenParam("urn:sarcomafhir:none", "_nobody_");

  private static final Map<String, By> MODIFIERS =
      Map.of("in", By.IN, "not-in", By.NOT_IN, "below", By.BELOW, "above", By.ABOVE);

  private final CodeSelection selection;

  SelectedCodes(CodeSelection selection) {
    this.selection = selection;
  }

  /** Replaces the modifiers of a search by the codes that they mean. */
  @Hook(Pointcut.STORAGE_PRESEARCH_REGISTERED)
  public void beforeSearch(SearchParameterMap map, @Nullable RequestDetails request) {
    Set<String> remarks = replace(map);
    if (request != null && !remarks.isEmpty()) {
      request.getUserData().put(REMARKS, List.copyOf(remarks));
    }
  }

  /** What was found out about the codes of a search that was carried out with this request. */
  public static List<String> remarks(RequestDetails request) {
    return request.getUserData().get(REMARKS) instanceof List<?> remarks
        ? remarks.stream().map(String::valueOf).toList()
        : List.of();
  }

  /** Whether the search has any of the modifiers. */
  static boolean isNeededFor(SearchParameterMap map) {
    return map.entrySet().stream()
        .flatMap(entry -> entry.getValue().stream())
        .flatMap(List::stream)
        .anyMatch(value -> modifier(value) != null);
  }

  /** Replaces them in a search that has not come over HTTP, and returns the remarks. */
  Set<String> replace(SearchParameterMap map) {
    Set<String> remarks = new LinkedHashSet<>();
    for (String name : List.copyOf(map.keySet())) {
      List<List<IQueryParameterType>> all = map.get(name);
      if (all.stream().flatMap(List::stream).anyMatch(value -> modifier(value) != null)) {
        List<List<IQueryParameterType>> replaced = new ArrayList<>();
        all.forEach(anyOf -> replaced.add(replaced(name, anyOf, remarks)));
        map.put(name, replaced);
      }
    }
    return remarks;
  }

  private List<IQueryParameterType> replaced(
      String name, List<IQueryParameterType> anyOf, Set<String> remarks) {
    List<IQueryParameterType> values = new ArrayList<>();
    for (IQueryParameterType value : anyOf) {
      By by = modifier(value);
      if (by == null) {
        values.add(value);
      } else {
        requireAllowed(name, by, value, anyOf);
        Selection selected = selection.select(by, asked(value));
        remarks.addAll(selected.remarks());
        values.addAll(with(value, by, selected.codes()));
      }
    }
    return values;
  }

  private static void requireAllowed(
      String name, By by, IQueryParameterType value, List<IQueryParameterType> anyOf) {
    if (by == By.NOT_IN && (!(value instanceof TokenParam) || anyOf.size() > 1)) {
      throw Refused.badRequest(
          IssueCode.SEARCH_VALUE_INVALID,
          "%s: the modifier :not-in takes one value set, and does not work in a chain or in _has"
              .formatted(name));
    }
  }

  /** How the value names its codes; absent when it is an ordinary value. */
  private static @Nullable By modifier(IQueryParameterType value) {
    String modifier = null;
    if (value instanceof TokenParam token && token.getModifier() != null) {
      modifier = token.getModifier().getBareModifier();
    } else if (value instanceof ReferenceParam reference && reference.getChain() != null) {
      modifier = end(reference.getChain());
    } else if (value instanceof HasParam has) {
      modifier = end(has.getParameterName());
    }
    return modifier == null ? null : MODIFIERS.get(modifier);
  }

  private static @Nullable String end(String parameter) {
    int colon = parameter.lastIndexOf(':');
    return colon < 0 ? null : parameter.substring(colon + 1);
  }

  private static String without(String parameter) {
    return parameter.substring(0, parameter.lastIndexOf(':'));
  }

  private static String asked(IQueryParameterType value) {
    if (value instanceof TokenParam token) {
      return token.getSystem() == null
          ? token.getValue()
          : token.getSystem() + "|" + token.getValue();
    }
    String text =
        value instanceof HasParam has
            ? has.getParameterValue()
            : ((ReferenceParam) value).getValue();
    return ParameterUtil.unescape(text);
  }

  private static List<IQueryParameterType> with(IQueryParameterType value, By by, Set<Code> codes) {
    Function<TokenParam, IQueryParameterType> form = form(value, by);
    List<IQueryParameterType> values = new ArrayList<>();
    codes.forEach(code -> values.add(form.apply(new TokenParam(code.system(), code.code()))));
    return values.isEmpty() ? List.of(form.apply(NOTHING)) : values;
  }

  private static Function<TokenParam, IQueryParameterType> form(IQueryParameterType value, By by) {
    if (value instanceof HasParam has) {
      return code ->
          new HasParam(
              has.getTargetResourceType(),
              has.getReferenceFieldName(),
              without(has.getParameterName()),
              text(code));
    }
    if (value instanceof ReferenceParam reference) {
      String type = reference.getResourceType();
      String chain = (type == null ? "." : ":" + type + ".") + without(reference.getChain());
      return code -> chained(chain, text(code));
    }
    return code ->
        by == By.NOT_IN
            ? new TokenParam(code.getSystem(), code.getValue()).setModifier(TokenParamModifier.NOT)
            : new TokenParam(code.getSystem(), code.getValue());
  }

  /** The constructors of HAPI take a value that is a URL for a reference. */
  private static ReferenceParam chained(String qualifier, String value) {
    ReferenceParam param = new ReferenceParam();
    param.setValueAsQueryToken(null, null, qualifier, value);
    return param;
  }

  private static String text(TokenParam code) {
    return ParameterUtil.escape(code.getSystem()) + "|" + ParameterUtil.escape(code.getValue());
  }

  /** Tells what was found out about the codes. */
  @Hook(Pointcut.SERVER_OUTGOING_RESPONSE)
  public void answer(RequestDetails request, @Nullable IBaseResource answer) {
    List<String> remarks = remarks(request);
    if (answer instanceof Bundle bundle) {
      OutcomeEntry entry = new OutcomeEntry();
      remarks.forEach(remark -> entry.information(IssueType.INCOMPLETE, remark));
      entry.addTo(bundle);
    }
  }
}
