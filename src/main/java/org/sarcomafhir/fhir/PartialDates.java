package org.sarcomafhir.fhir;

import ca.uhn.fhir.context.RuntimeSearchParam;
import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.model.api.IQueryParameterType;
import ca.uhn.fhir.rest.api.RestSearchParameterTypeEnum;
import ca.uhn.fhir.rest.param.CompositeParam;
import ca.uhn.fhir.rest.param.DateParam;
import ca.uhn.fhir.rest.param.HasParam;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry.SearchParamLookupContextEnum;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code ge2018} as from the first day of 2018 on, and {@code le2018} as up to the last one
 * (FHIR R4, search, "prefixes": the range of the search value counts whole). HAPI leaves out the
 * year or month itself, as if gt or lt were asked, and finds fewer in silence. Works alone, in
 * chains, in {@code _has} and in composites, and inside a batch.
 */
@Interceptor(order = InterceptorOrder.CHECK_REQUEST)
public class PartialDates {

  private static final Pattern PARTIAL = Pattern.compile("(ge|le)(\\d{4})(?:-(0[1-9]|1[0-2]))?");
  private static final Pattern STEP = Pattern.compile("[:.]");
  private static final int DECEMBER = 12;

  private final ISearchParamRegistry registry;
  private final Set<String> types;

  PartialDates(ISearchParamRegistry registry, Set<String> types) {
    this.registry = registry;
    this.types = types;
  }

  /** Replaces such values by days. */
  @Hook(Pointcut.STORAGE_PRESEARCH_REGISTERED)
  public void beforeSearch(SearchParameterMap map) {
    for (String name : List.copyOf(map.keySet())) {
      List<List<IQueryParameterType>> all = new ArrayList<>();
      map.get(name)
          .forEach(anyOf -> all.add(anyOf.stream().map(this::whole).collect(Collectors.toList())));
      map.put(name, all);
    }
    if (map.getLastUpdated() != null) {
      makeWhole(map.getLastUpdated().getLowerBound());
      makeWhole(map.getLastUpdated().getUpperBound());
    }
  }

  private IQueryParameterType whole(IQueryParameterType value) {
    if (value instanceof CompositeParam<?, ?> pair) {
      makeWhole(pair.getLeftValue());
      makeWhole(pair.getRightValue());
    } else if (value instanceof HasParam has && isPartial(has.getParameterValue())) {
      return new HasParam(
          has.getTargetResourceType(),
          has.getReferenceFieldName(),
          has.getParameterName(),
          whole(has.getParameterName(), has.getParameterValue()));
    } else if (value instanceof ReferenceParam reference
        && reference.getChain() != null
        && isPartial(reference.getValue())) {
      return chained(reference, whole(reference.getChain(), reference.getValue()));
    }
    makeWhole(value);
    return value;
  }

  private static void makeWhole(@Nullable IQueryParameterType value) {
    if (value instanceof DateParam date && !date.isEmpty()) {
      String prefix = date.getPrefix() == null ? "" : date.getPrefix().getValue();
      date.setValueAsString(day(prefix + date.getValueAsString()));
    }
  }

  private static boolean isPartial(@Nullable String value) {
    return value != null && PARTIAL.matcher(value).find();
  }

  private static ReferenceParam chained(ReferenceParam reference, String value) {
    String type = reference.getResourceType();
    ReferenceParam param = new ReferenceParam();
    param.setValueAsQueryToken(
        null, null, (type == null ? "." : ":" + type + ".") + reference.getChain(), value);
    return param;
  }

  /** The value of a parameter at the end of a chain. */
  private String whole(String chain, String value) {
    String[] steps = STEP.split(chain, -1);
    return whole(definitions(steps[steps.length - 1]), value);
  }

  private List<RuntimeSearchParam> definitions(String parameter) {
    return types.stream()
        .map(
            type ->
                registry.getActiveSearchParam(type, parameter, SearchParamLookupContextEnum.SEARCH))
        .filter(Objects::nonNull)
        .toList();
  }

  private static String whole(List<RuntimeSearchParam> meant, String value) {
    if (isOf(meant, RestSearchParameterTypeEnum.DATE)) {
      return day(value);
    }
    // no other part of a composite is a year with one of these prefixes and without a unit
    return isOf(meant, RestSearchParameterTypeEnum.COMPOSITE)
        ? SearchValue.PAIR
            .splitAsStream(value)
            .map(PartialDates::day)
            .collect(Collectors.joining("$"))
        : value;
  }

  private static boolean isOf(List<RuntimeSearchParam> meant, RestSearchParameterTypeEnum type) {
    return !meant.isEmpty() && meant.stream().allMatch(one -> one.getParamType() == type);
  }

  private static String day(String value) {
    Matcher partial = PARTIAL.matcher(value);
    if (!partial.matches()) {
      return value;
    }
    int year = Integer.parseInt(partial.group(2));
    boolean from = "ge".equals(partial.group(1));
    String month = partial.group(3);
    YearMonth end = YearMonth.of(year, month == null ? DECEMBER : Integer.parseInt(month));
    YearMonth start = month == null ? end.withMonth(1) : end;
    return partial.group(1) + (from ? start.atDay(1) : end.atEndOfMonth());
  }
}
