package io.github.themeboard.domain.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What failed attempts have in common, and what is borne of it. */
class TraceTest {
  private static final Secret DEVICE = new Secret("device");

  @Test
  void aStrangerLeavesThree() {
    assertThat(Trace.ofSignIn("Li", from("192.0.2.1"), false)).hasSize(3);
  }

  @Test
  void aKnownBrowserLeavesOneThatNoStrangerShares() {
    List<Trace> known = Trace.ofSignIn("li", from("192.0.2.1"), true);
    assertThat(known).hasSize(1);
    assertThat(Trace.ofSignIn("li", from("192.0.2.1"), false))
        .noneMatch(t -> same(t, known.get(0)));
  }

  @ParameterizedTest
  @CsvSource({
    "Li, 192.0.2.1, li, 192.0.2.1, 3",
    "li, 192.0.2.1, li, 192.0.2.2, 1",
    "li, 192.0.2.1, wu, 192.0.2.1, 1",
    "li, 192.0.2.1, wu, 192.0.2.2, 0",
    "li, 2001:db8:0:1::1, li, 2001:db8:0:1:ffff::2, 3",
    "li, 2001:db8:0:1::1, li, 2001:db8:0:2::1, 1"
  })
  void tracesAreSharedByAccountAndByNetwork(
      String name, String address, String otherName, String otherAddress, int shared) {
    List<Trace> traces = Trace.ofSignIn(name, from(address), false);
    List<Trace> others = Trace.ofSignIn(otherName, from(otherAddress), false);
    assertThat(traces).filteredOn(t -> others.stream().anyMatch(o -> same(t, o))).hasSize(shared);
  }

  @Test
  void theWaitDoublesFromASecondUpToItsEnd() {
    Trace pair = Trace.ofSignIn("li", from("192.0.2.1"), false).get(0);
    assertThat(pair.pause(4)).isZero();
    assertThat(pair.pause(5)).isEqualTo(Duration.ofSeconds(1));
    assertThat(pair.pause(8)).isEqualTo(Duration.ofSeconds(8));
    assertThat(pair.pause(1_000_000)).isEqualTo(Duration.ofMinutes(15));
  }

  @Test
  void strangersCanDelayAnAccountForHalfAMinuteAtMost() {
    Trace account = Trace.ofSignIn("li", from("192.0.2.1"), false).get(2);
    assertThat(account.pause(1_000)).isEqualTo(Duration.ofSeconds(30));
  }

  private static boolean same(Trace a, Trace b) {
    return Arrays.equals(a.key(), b.key());
  }

  private static Browser from(String address) {
    return new Browser(address, "test", DEVICE);
  }
}
