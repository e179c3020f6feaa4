package org.sarcomafhir.pages;

import java.util.Locale;
import java.util.Map;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * Fills the templates. They escape whatever comes out of a definition; none writes text as markup.
 */
final class Templates {

  private final SpringTemplateEngine engine = new SpringTemplateEngine();

  Templates() {
    ClassLoaderTemplateResolver files =
        new ClassLoaderTemplateResolver(Templates.class.getClassLoader());
    files.setPrefix("templates/pages/");
    files.setSuffix(".html");
    files.setTemplateMode(TemplateMode.HTML);
    files.setCharacterEncoding("UTF-8");
    engine.setTemplateResolver(files);
  }

  String fill(String template, Object view) {
    return engine.process(template, new Context(Locale.ENGLISH, Map.of("page", view)));
  }
}
