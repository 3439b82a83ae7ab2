package io.github.themeboard.app.database;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class ExternalDatabaseTest {

  @Test
  void saysInOneSentenceThatItIsNotReached() throws IOException {
    int port;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    String url = "jdbc:postgresql://127.0.0.1:" + port + "/board?password=in-the-url";
    assertThatExceptionOfType(StartRefused.class)
        .isThrownBy(() -> ExternalDatabase.check(url, "themeboard", "given"))
        .withMessage(
            "Themeboard cannot reach the database \"board\" on 127.0.0.1:%d: start that server, or"
                + " check QUARKUS_DATASOURCE_JDBC_URL.",
            port);
  }

  @Test
  void refusesAnAddressOfSomethingElse() {
    assertThatExceptionOfType(StartRefused.class)
        .isThrownBy(() -> ExternalDatabase.check("jdbc:other://host/board", "themeboard", "given"))
        .withMessageContaining("QUARKUS_DATASOURCE_JDBC_URL");
  }

  @Test
  void refusesAnOldVersion() {
    ExternalDatabase.requireVersion(15, "the database");
    assertThatExceptionOfType(StartRefused.class)
        .isThrownBy(() -> ExternalDatabase.requireVersion(14, "the database \"board\" on db:5432"))
        .withMessageContaining("15 or newer, but the database \"board\" on db:5432 is version 14");
  }
}
