package org.sarcomafhir.fhir.startup;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.Ordered;

/**
 * Lets Spring remember which beans have which type from the moment on when all definitions are
 * known. It does so by itself only after the web server has been made, and the servlet that is made
 * with it needs nearly every bean: each of some thousand look-ups would go through all definitions.
 */
class FrozenDefinitions implements BeanFactoryPostProcessor, Ordered {

  @Override
  public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
    beans.freezeConfiguration();
  }

  @Override
  public int getOrder() {
    return Ordered.LOWEST_PRECEDENCE;
  }
}
