package org.sarcomafhir.fhir.search;

import ca.uhn.fhir.jpa.dao.IResultIterator;
import ca.uhn.fhir.jpa.dao.ISearchBuilder;
import ca.uhn.fhir.jpa.dao.SearchBuilderFactory;
import ca.uhn.fhir.jpa.model.dao.JpaPid;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import com.google.common.reflect.AbstractInvocationHandler;
import com.google.common.reflect.Reflection;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.sarcomafhir.fhir.facts.FactIndex;
import org.springframework.stereotype.Component;

/**
 * Answers a search whose matches are known by number without HAPI's statement, which has a
 * placeholder for each number; thousands of them take longer to write and read than to look up.
 */
final class KnownSearches extends SearchBuilderFactory<JpaPid> {

  private static final String SEARCH = "createQuery";

  private final SearchBuilderFactory<JpaPid> others;
  private final FactIndex index;

  private KnownSearches(Parts parts) {
    this.others = parts.others;
    this.index = parts.index;
  }

  /**
   * What it is made from.
   *
   * @param others HAPI's, for all other searches
   * @param index knows which resources there are
   */
  @Component
  record Parts(SearchBuilderFactory<JpaPid> others, FactIndex index) {

    /** In place of HAPI's. */
    SearchBuilderFactory<JpaPid> builders() {
      return new KnownSearches(this);
    }
  }

  @Override
  public ISearchBuilder<JpaPid> newSearchBuilder(
      String type, Class<? extends IBaseResource> implementation) {
    ISearchBuilder<JpaPid> other = others.newSearchBuilder(type, implementation);
    return new Builder(type, other).asSearchBuilder();
  }

  /** HAPI's builder, but for the search itself. */
  private final class Builder extends AbstractInvocationHandler {

    private final String type;
    private final ISearchBuilder<JpaPid> other;

    private Builder(String type, ISearchBuilder<JpaPid> other) {
      this.type = type;
      this.other = other;
    }

    @SuppressWarnings("unchecked")
    private ISearchBuilder<JpaPid> asSearchBuilder() {
      return Reflection.newProxy(ISearchBuilder.class, this);
    }

    @Override
    protected Object handleInvocation(Object proxy, Method method, Object[] arguments)
        throws Throwable {
      if (SEARCH.equals(method.getName()) && arguments[0] instanceof SearchParameterMap map) {
        Optional<Set<Long>> known = KnownMatches.only(map);
        if (known.isPresent()) {
          return new Found(index.stored(type, known.get()).stream().sorted().map(JpaPid::fromId));
        }
      }
      try {
        return method.invoke(other, arguments);
      } catch (InvocationTargetException e) {
        throw e.getCause();
      }
    }
  }

  /** Matches in memory, each of them once. */
  private static final class Found implements IResultIterator<JpaPid> {

    private final Iterator<JpaPid> matches;

    private Found(Stream<JpaPid> matches) {
      this.matches = matches.iterator();
    }

    @Override
    public boolean hasNext() {
      return matches.hasNext();
    }

    @Override
    public JpaPid next() {
      return matches.next();
    }

    @Override
    public int getSkippedCount() {
      return 0;
    }

    @Override
    public int getNonSkippedCount() {
      return 0;
    }

    @Override
    public Collection<JpaPid> getNextResultBatch(long size) {
      List<JpaPid> batch = new ArrayList<>();
      while (matches.hasNext() && batch.size() < size) {
        batch.add(matches.next());
      }
      return batch;
    }

    @Override
    public void close() {
      // nothing is open
    }
  }
}
