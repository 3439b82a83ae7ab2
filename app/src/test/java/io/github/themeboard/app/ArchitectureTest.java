package io.github.themeboard.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.vertx.core.http.HttpClient;
import io.vertx.core.net.NetClient;
import jakarta.persistence.Entity;
import java.net.DatagramSocket;
import java.net.HttpURLConnection;
import java.net.Socket;
import java.net.URL;
import java.net.URLConnection;
import java.nio.channels.SocketChannel;

/** The arrows between modules and packages, as README draws them. */
@AnalyzeClasses(
    packages = "io.github.themeboard",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule DOMAIN_KNOWS_NEITHER_FILES_NOR_PAGES =
      noClasses()
          .that()
          .resideInAPackage("..themeboard.domain..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "..themeboard.importer..",
              "..themeboard.app..",
              "java.nio.file..",
              "java.net.http..",
              "jakarta.ws.rs..",
              "io.quarkus.qute..");

  @ArchTest
  static final ArchRule IMPORTER_KNOWS_NO_PAGES =
      noClasses()
          .that()
          .resideInAPackage("..themeboard.importer..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..themeboard.app..", "jakarta.ws.rs..", "io.quarkus.qute..");

  @ArchTest
  static final ArchRule ONLY_LOAD_IS_THE_DOOR_INTO_THE_DOMAIN =
      noClasses()
          .that()
          .resideInAPackage("..themeboard.importer..")
          .and()
          .resideOutsideOfPackage("..importer.load..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "jakarta.persistence..",
              "jakarta.transaction..",
              "jakarta.enterprise..",
              "io.quarkus..");

  @ArchTest
  static final ArchRule PACKAGES_FORM_NO_CYCLE =
      slices().matching("io.github.themeboard.(*.*)..").should().beFreeOfCycles();

  /** The command line's client runs on its user's machine; a start looks whether ports are free. */
  @ArchTest
  static final ArchRule ONLY_ONE_CLIENT_CONNECTS_TO_OTHER_HOSTS =
      noClasses()
          .that()
          .resideOutsideOfPackages("..themeboard.app.fetch..", "..themeboard.importer.client..")
          .should()
          .dependOnClassesThat(
              JavaClass.Predicates.resideInAnyPackage(
                      "java.net.http..",
                      "javax.net.ssl..",
                      "java.nio.channels.spi..",
                      "io.vertx.ext.web.client..",
                      "org.eclipse.microprofile.rest.client..",
                      "jakarta.ws.rs.client..",
                      "org.apache.http..",
                      "okhttp3..")
                  .or(JavaClass.Predicates.type(Socket.class))
                  .or(JavaClass.Predicates.type(DatagramSocket.class))
                  .or(JavaClass.Predicates.type(URLConnection.class))
                  .or(JavaClass.Predicates.type(HttpURLConnection.class))
                  .or(JavaClass.Predicates.type(SocketChannel.class))
                  .or(JavaClass.Predicates.type(NetClient.class))
                  .or(JavaClass.Predicates.type(HttpClient.class)));

  @ArchTest
  static final ArchRule NO_ADDRESS_IS_OPENED_BY_ITSELF =
      noClasses()
          .should()
          .callMethod(URL.class, "openStream")
          .orShould()
          .callMethod(URL.class, "openConnection");

  @ArchTest
  static final ArchRule VIEWS_HOLD_NO_ENTITIES =
      classes()
          .that()
          .areRecords()
          .and()
          .haveSimpleNameEndingWith("View")
          .should(HoldsNoEntity.INSTANCE);

  @ArchTest
  static final ArchRule ENTITIES_LIVE_IN_THE_DOMAIN =
      classes()
          .that()
          .areAnnotatedWith(Entity.class)
          .should()
          .resideInAPackage("..themeboard.domain..");

  @ArchTest
  static final ArchRule NO_PACKAGE_IS_A_DRAWER =
      noClasses()
          .should()
          .resideInAnyPackage("..util..", "..common..", "..dto..", "..service..", "..helper..");
}
