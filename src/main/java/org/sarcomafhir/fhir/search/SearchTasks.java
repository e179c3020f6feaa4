package org.sarcomafhir.fhir.search;

import ca.uhn.fhir.jpa.config.SearchConfig;
import ca.uhn.fhir.jpa.search.builder.tasks.SearchTask;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.stereotype.Component;

/** Has {@link PageSearchTask} made where HAPI asks for a search task, which it does by name. */
@Component
class SearchTasks implements BeanDefinitionRegistryPostProcessor {

  @Override
  public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
    registry.removeBeanDefinition(SearchConfig.SEARCH_TASK);
    RootBeanDefinition task = new RootBeanDefinition(SearchTask.class);
    task.setScope(BeanDefinition.SCOPE_PROTOTYPE);
    task.setFactoryBeanName(PageSearchTask.Maker.NAME);
    task.setFactoryMethodName(PageSearchTask.Maker.METHOD);
    registry.registerBeanDefinition(SearchConfig.SEARCH_TASK, task);
  }

  @Override
  public void postProcessBeanFactory(ConfigurableListableBeanFactory factory) {
    // nothing to do
  }
}
