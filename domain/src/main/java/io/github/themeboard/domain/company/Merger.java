package io.github.themeboard.domain.company;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two companies that turned out to be one. While it holds, the merged one has no facts and is known
 * by the surviving one; the row tells what moved, so that it can be taken back.
 */
@Entity
public class Merger {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  private Company merged;

  @ManyToOne(fetch = FetchType.LAZY)
  private Company survivor;

  private long actId;
  private @Nullable Long undoneId;
  private String[] names;
  private String[] shares;
  private long[] movedAliases = {};
  private long[] madeAliases = {};
  private long[] movedListings = {};

  protected Merger() {}

  /**
   * A merger that holds from now on.
   *
   * @param actId the act that does it
   * @param names of the merged company that the surviving one goes by
   * @param shares listings that it has, as {@code MIC:SYMBOL}
   */
  public Merger(
      Company merged, Company survivor, long actId, List<String> names, List<String> shares) {
    this.merged = merged;
    this.survivor = survivor;
    this.actId = actId;
    this.names = names.toArray(String[]::new);
    this.shares = shares.toArray(String[]::new);
  }

  /** Notes which rows are the surviving company's from now on. */
  public void moved(List<Long> aliases, List<Long> made, List<Long> listings) {
    this.movedAliases = numbers(aliases);
    this.madeAliases = numbers(made);
    this.movedListings = numbers(listings);
  }

  private static long[] numbers(List<Long> ids) {
    return ids.stream().mapToLong(Long::longValue).toArray();
  }

  /**
   * It holds no longer.
   *
   * @param byActId the act that takes it back
   * @throws IllegalStateException if it was taken back before
   */
  public void end(long byActId) {
    if (undoneId != null) {
      throw new IllegalStateException("merger " + id + " was taken back before");
    }
    this.undoneId = byActId;
  }

  /** The company that is no longer one of its own. */
  public Company merged() {
    return merged;
  }

  /** The company that it is now part of. */
  public Company survivor() {
    return survivor;
  }

  public long actId() {
    return actId;
  }

  /** Names of the merged company that the surviving one goes by. */
  public List<String> names() {
    return List.of(names);
  }

  /** Listings of the merged company that the surviving one has, as {@code MIC:SYMBOL}. */
  public List<String> shares() {
    return List.of(shares);
  }

  /** Ids of the aliases that the surviving company took over. */
  public long[] movedAliases() {
    return movedAliases.clone();
  }

  /** Ids of the surviving company's aliases that are the merged one's own names. */
  public long[] madeAliases() {
    return madeAliases.clone();
  }

  /** Ids of the listings that the surviving company took over. */
  public long[] movedListings() {
    return movedListings.clone();
  }
}
