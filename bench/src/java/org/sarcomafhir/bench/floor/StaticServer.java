package org.sarcomafhir.bench.floor;

import java.io.File;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.Wrapper;
import org.apache.catalina.servlets.DefaultServlet;
import org.apache.catalina.startup.Tomcat;

/** Tomcat with files and nothing else; arguments: port and folder. */
public final class StaticServer {

  private StaticServer() {}

  /** Serves until it is stopped. */
  public static void main(String[] arguments) throws LifecycleException {
    Tomcat tomcat = new Tomcat();
    tomcat.setBaseDir(arguments[1]);
    tomcat.setPort(Integer.parseInt(arguments[0]));
    tomcat.getConnector();
    Context files = tomcat.addContext("", new File(arguments[1]).getAbsolutePath());
    Wrapper servlet = Tomcat.addServlet(files, "files", new DefaultServlet());
    servlet.setLoadOnStartup(1);
    files.addServletMappingDecoded("/", "files");
    files.addMimeMapping("json", "application/fhir+json");
    tomcat.start();
    tomcat.getServer().await();
  }
}
