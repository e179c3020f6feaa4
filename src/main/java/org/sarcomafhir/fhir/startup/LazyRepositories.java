package org.sarcomafhir.fhir.startup;

import java.util.Arrays;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.config.DependencyDescriptor;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.annotation.ContextAnnotationAutowireCandidateResolver;
import org.springframework.core.Ordered;
import org.springframework.data.jpa.repository.support.JpaRepositoryFactoryBean;
import org.springframework.data.repository.Repository;

/**
 * Makes the repositories of HAPI when they are first asked: each parses all its queries when it is
 * made, and most of the sixty belong to what this server does not use.
 *
 * <p>Spring Data has the same under {@code bootstrapMode = LAZY}, which only the annotation of
 * HAPI's configuration could say.
 */
class LazyRepositories implements BeanFactoryPostProcessor, Ordered {

  @Override
  public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
    Arrays.stream(beans.getBeanNamesForType(JpaRepositoryFactoryBean.class, true, false))
        .map(name -> beans.getBeanDefinition(name.substring(1)))
        .forEach(LazyRepositories::makeLazy);
    DefaultListableBeanFactory factory = (DefaultListableBeanFactory) beans;
    LazyInjection injection = new LazyInjection();
    injection.setBeanFactory(factory);
    factory.setAutowireCandidateResolver(injection);
  }

  private static void makeLazy(BeanDefinition repository) {
    repository.setLazyInit(true);
    repository.getPropertyValues().add("lazyInit", true);
  }

  @Override
  public int getOrder() {
    return Ordered.LOWEST_PRECEDENCE - 1;
  }

  /** Gives out a repository that is looked up with its first call. */
  private static final class LazyInjection extends ContextAnnotationAutowireCandidateResolver {

    @Override
    protected boolean isLazy(DependencyDescriptor descriptor) {
      return super.isLazy(descriptor)
          || Repository.class.isAssignableFrom(descriptor.getDependencyType());
    }
  }
}
