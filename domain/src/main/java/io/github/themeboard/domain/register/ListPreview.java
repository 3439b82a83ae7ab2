package io.github.themeboard.domain.register;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the board would take from an official list.
 *
 * @param gains companies of the board that get a listing or another name
 * @param fresh shares that nothing on the board knew
 * @param renamed shares that earlier lists have under other names
 * @param known shares that need no change
 */
public record ListPreview(
    List<Gained> gains, List<ListPlan.Security> fresh, List<Renamed> renamed, int known) {

  /** A company and what it gets. */
  public record Gained(long id, CompanyEntry company, ListPlan.Gain gain) {}

  /** A share with the names that it had. */
  public record Renamed(
      ListPlan.Security security, @Nullable String beforeEn, @Nullable String beforeZh) {}

  public ListPreview {
    gains = List.copyOf(gains);
    fresh = List.copyOf(fresh);
    renamed = List.copyOf(renamed);
  }

  /** Whether the board would be the same without it. */
  public boolean empty() {
    return gains.isEmpty() && fresh.isEmpty() && renamed.isEmpty();
  }

  /** The same for the same preview: who confirms one is held to what they saw. */
  public String seal() {
    return Integer.toHexString(
        Objects.hash(
            gains.stream().map(Gained::gain).toList(),
            fresh,
            renamed.stream().map(Renamed::security).toList(),
            known));
  }
}
