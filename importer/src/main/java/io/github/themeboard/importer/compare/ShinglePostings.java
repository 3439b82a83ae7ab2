package io.github.themeboard.importer.compare;

import java.util.Arrays;
import java.util.TreeMap;

/**
 * Which articles have which shingle, eight bytes for each: the first bits of a shingle's hash tell
 * its bucket, and a bucket is a sorted list of numbers made of the next forty bits and the article.
 * The bits that are left out would tell two shingles apart once in some billions.
 */
final class ShinglePostings {
  private static final int BUCKET_BITS = 12;
  private static final int ARTICLE_BITS = 24;
  private static final long ARTICLE = (1L << ARTICLE_BITS) - 1;
  private static final long[] EMPTY = {};

  /** A run that so many articles share is a standing phrase; further ones are not listed. */
  private static final int MOST_OF_ONE = 100;

  private final long[][] buckets = new long[1 << BUCKET_BITS][];
  private final int[] sizes = new int[1 << BUCKET_BITS];

  ShinglePostings() {
    Arrays.fill(buckets, EMPTY);
  }

  /**
   * Lists an article under its shingles.
   *
   * @param article below 2^24
   */
  void add(long[] shingles, int article) {
    for (long shingle : shingles) {
      int bucket = bucket(shingle);
      long first = first(shingle);
      int at = place(bucket, first);
      int last = at + MOST_OF_ONE - 1;
      boolean full = last < sizes[bucket] && (buckets[bucket][last] & ~ARTICLE) == first;
      if (!full) {
        insert(bucket, first | article);
      }
    }
  }

  private void insert(int bucket, long posting) {
    int at = place(bucket, posting);
    int size = sizes[bucket];
    long[] old = buckets[bucket];
    if (at < size && old[at] == posting) {
      return;
    }
    // A little room only: there are thousands of buckets.
    long[] grown = size < old.length ? old : Arrays.copyOf(old, size + size / 16 + 4);
    System.arraycopy(grown, at, grown, at + 1, size - at);
    grown[at] = posting;
    buckets[bucket] = grown;
    sizes[bucket] = size + 1;
  }

  /** How many of some shingles each article has, by article; those that have none are left out. */
  TreeMap<Integer, Integer> shared(long[] shingles) {
    TreeMap<Integer, Integer> shared = new TreeMap<>();
    for (long shingle : shingles) {
      int bucket = bucket(shingle);
      long first = first(shingle);
      long[] postings = buckets[bucket];
      for (int i = place(bucket, first);
          i < sizes[bucket] && (postings[i] & ~ARTICLE) == first;
          i++) {
        shared.merge((int) (postings[i] & ARTICLE), 1, Integer::sum);
      }
    }
    return shared;
  }

  private static int bucket(long shingle) {
    return (int) (shingle >>> (Long.SIZE - BUCKET_BITS));
  }

  private static long first(long shingle) {
    return shingle << BUCKET_BITS & ~ARTICLE;
  }

  /** Where a posting stands in its bucket, or would. */
  private int place(int bucket, long posting) {
    int found = Arrays.binarySearch(buckets[bucket], 0, sizes[bucket], posting);
    return found < 0 ? -found - 1 : found;
  }
}
