package org.sarcomafhir.bench.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * The stock-like server as a jar of the same make as ours: our jar, libraries and loader included,
 * with the classes of the stock-like server in place of ours.
 */
public final class StockJar {

  private static final String CLASSES = "BOOT-INF/classes/";
  private static final String PACKAGE = "org/sarcomafhir/package.tgz";
  private static final String STOCK = "org/sarcomafhir/bench/stock";

  private StockJar() {}

  /**
   * Builds it.
   *
   * @param classes folder with the compiled benchmark
   */
  public static Path build(Path ours, Path classes, Path target) throws IOException {
    try (ZipFile source = new ZipFile(ours.toFile());
        OutputStream file = Files.newOutputStream(target);
        ZipOutputStream out = new ZipOutputStream(file)) {
      out.setMethod(ZipOutputStream.STORED);
      for (ZipEntry entry : (Iterable<ZipEntry>) source.stream().<ZipEntry>map(e -> e)::iterator) {
        if (isKept(entry.getName())) {
          try (InputStream in = source.getInputStream(entry)) {
            store(out, entry.getName(), content(entry.getName(), in));
          }
        }
      }
      addStock(out, classes);
    }
    return target;
  }

  private static boolean isKept(String name) {
    return !name.startsWith(CLASSES) || name.equals(CLASSES) || name.equals(CLASSES + PACKAGE);
  }

  private static byte[] content(String name, InputStream in) throws IOException {
    if (!JarFile.MANIFEST_NAME.equals(name)) {
      return in.readAllBytes();
    }
    Manifest manifest = new Manifest(in);
    Attributes main = manifest.getMainAttributes();
    main.putValue("Start-Class", STOCK.replace('/', '.') + ".StockServer");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    manifest.write(bytes);
    return bytes.toByteArray();
  }

  private static void addStock(ZipOutputStream out, Path classes) throws IOException {
    for (int slash = STOCK.indexOf('/'); slash >= 0; slash = STOCK.indexOf('/', slash + 1)) {
      store(out, CLASSES + STOCK.substring(0, slash + 1), new byte[0]);
    }
    store(out, CLASSES + STOCK + "/", new byte[0]);
    try (Stream<Path> found = Files.walk(classes.resolve(STOCK))) {
      List<Path> files = found.filter(Files::isRegularFile).sorted().toList();
      for (Path file : files) {
        String name = classes.relativize(file).toString().replace('\\', '/');
        store(out, CLASSES + name, Files.readAllBytes(file));
      }
    }
  }

  private static void store(ZipOutputStream out, String name, byte[] content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    CRC32 checksum = new CRC32();
    checksum.update(content);
    entry.setCrc(checksum.getValue());
    entry.setSize(content.length);
    entry.setCompressedSize(content.length);
    entry.setTime(0);
    out.putNextEntry(entry);
    out.write(content);
    out.closeEntry();
  }
}
