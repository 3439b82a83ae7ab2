package io.github.themeboard.app.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.themeboard.app.fetch.FetchRefused.Reason;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing inside the network is ever connected to, however its address is written. */
class GateTest {
  private static final InetAddress PUBLIC = address("93.184.215.14");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1/",
        "http://127.1/",
        "http://2130706433/",
        "http://0x7f000001/",
        "http://0x7f.0.0.1/",
        "http://0177.0.0.1/",
        "http://017700000001/",
        "http://127.0.0.1./",
        "http://１２７.０.０.１/",
        "http://①②⑦.0.0.1/",
        "http://127。0。0。1/",
        "http://0/",
        "http://0.0.0.0/",
        "http://10.1.2.3/",
        "http://100.64.0.1/",
        "http://169.254.169.254/latest/meta-data/",
        "http://172.16.0.1/",
        "http://172.31.255.255/",
        "http://192.0.0.192/",
        "http://192.168.1.1/",
        "http://198.18.0.1/",
        "http://224.0.0.1/",
        "http://255.255.255.255/",
        "http://[::1]/",
        "http://[::]/",
        "http://[0:0:0:0:0:0:0:1]/",
        "http://[::ffff:127.0.0.1]/",
        "http://[::ffff:7f00:1]/",
        "http://[::127.0.0.1]/",
        "http://[64:ff9b::7f00:1]/",
        "http://[64:ff9b:1::7f00:1]/",
        "http://[2002:7f00:1::]/",
        "http://[2001:0:7f00:1::]/",
        "http://[fc00::1]/",
        "http://[fd00:ec2::254]/",
        "http://[fe80::1]/",
        "http://[fe80::1%25eth0]/",
        "http://[ff02::1]/",
        "http://[2001:db8::1]/",
        "http://[100::1]/",
        "http://user@example.org/",
        "http://user:secret@example.org/",
        "http://example.org:22/",
        "http://example.org:0/",
        "http://example.org:99999/",
        "http://-/",
        "http://exa_mple.org/",
        "http:///path",
        "ftp://example.org/",
        "file:///etc/passwd",
        "gopher://example.org/",
        "jar:http://example.org!/",
        "//example.org/",
        "example.org"
      })
  void anAddressThatIsNotPublicIsRefused(String written) {
    FetchRefused refused =
        catchThrowableOfType(FetchRefused.class, () -> looked(written, GateTest::literal));
    assertThat(refused).as(written).isNotNull();
    assertThat(refused.reason()).as(written).isEqualTo(Reason.ADDRESS_NOT_ALLOWED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://example.org",
        "https://example.org/a?b=c",
        "HTTPS://EXAMPLE.ORG./",
        "https://bücher.example/",
        "http://93.184.215.14/",
        "http://[2606:2800:21f:cb07:6820:80da:af6b:8b2c]/"
      })
  void aPublicAddressIsAllowed(String written) throws FetchRefused {
    assertThat(looked(written, GateTest::literal)).isNotEmpty();
  }

  @Test
  void oneAddressThatIsNotPublicIsEnoughToRefuse() {
    Gate.Lookup both = host -> new InetAddress[] {PUBLIC, address("10.0.0.1")};
    assertThatThrownBy(() -> looked("http://example.org/", both)).isInstanceOf(FetchRefused.class);
  }

  @Test
  void aHostThatIsNotFoundIsRefused() {
    Gate.Lookup failing =
        host -> {
          throw new UnknownHostException(host);
        };
    assertThatThrownBy(() -> looked("http://example.org/", failing))
        .isInstanceOfSatisfying(
            FetchRefused.class, e -> assertThat(e.reason()).isEqualTo(Reason.ADDRESS_NOT_FOUND));
  }

  @Test
  void aListOfHostsAllowsThoseOnItAndNoOthers() throws FetchRefused {
    FetchSettings listed =
        new FetchWorld(List.of("example.org", "*.example.net"), null, Duration.ofSeconds(1));
    Gate gate = new Gate(listed, GateTest::literal);
    for (String allowed : List.of("http://example.org/", "https://a.b.example.net/")) {
      assertThat(gate.addresses(target(allowed))).isNotEmpty();
    }
    for (String other :
        List.of(
            "http://www.example.org/",
            "http://example.net/",
            "http://badexample.net/",
            "http://example.org.evil.example/")) {
      assertThatThrownBy(() -> gate.addresses(target(other))).isInstanceOf(FetchRefused.class);
    }
  }

  @Test
  void aHostOfTheOwnNetworkIsAllowedByItsNameOnly() throws FetchRefused {
    FetchSettings inside =
        new FetchWorld(null, List.of("wiki.corp.example"), Duration.ofSeconds(1));
    Gate gate = new Gate(inside, host -> new InetAddress[] {address("10.0.0.7")});
    assertThat(gate.addresses(target("http://wiki.corp.example:8090/"))).isNotEmpty();
    assertThatThrownBy(() -> gate.addresses(target("http://other.corp.example/")))
        .isInstanceOf(FetchRefused.class);
    assertThatThrownBy(() -> gate.addresses(target("http://10.0.0.7/")))
        .isInstanceOf(FetchRefused.class);
  }

  private static List<InetAddress> looked(String written, Gate.Lookup lookup) throws FetchRefused {
    return new Gate(FetchWorld.open(), lookup).addresses(target(written));
  }

  private static Target target(String written) throws FetchRefused {
    return Target.of(URI.create(written));
  }

  /** Numbers are what they are; every name is somewhere public. */
  private static InetAddress[] literal(String host) throws UnknownHostException {
    boolean number = host.matches("[0-9.]+") || host.contains(":");
    return new InetAddress[] {number ? InetAddress.getByName(host) : PUBLIC};
  }

  static InetAddress address(String number) {
    try {
      return InetAddress.getByName(number);
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
