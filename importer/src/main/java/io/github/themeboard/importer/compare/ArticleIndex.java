package io.github.themeboard.importer.compare;

import io.github.themeboard.importer.text.Folding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * The articles of a board, to be asked whether one is a newcomer's text or its origin. It grows
 * with the board; any number of threads may use it.
 */
public final class ArticleIndex {
  /**
   * How much of either text must stand in the other. Texts on one theme share almost no run of four
   * words (none of 450 pairs of notes more than 2%), notes of one house their standing phrases, up
   * to a fifth; a rewrite that changes one word in seven still keeps (6/7)^4, more than a half.
   */
  private static final double REWORKED = 0.4;

  /**
   * A text that holds a whole known one must itself be made of it in such a part: a digest of many
   * notes has no single origin.
   */
  private static final double NOT_A_DIGEST = 0.3;

  /** Fewer shared runs may be chance, or a quotation in a short text. */
  private static final int FEWEST_SHARED = 5;

  /** What a site's own line that was taken for the article's may add to a text or take from it. */
  private static final double SURPLUS = 0.05;

  /** Of the articles that share most runs, so many are looked at closely. */
  private static final int MOST_COMPARED = 8;

  /** Letters that a title must have to be one article's only. */
  private static final int TELLING_TITLE = 8;

  /**
   * What was found.
   *
   * @param article its id
   */
  record Match(String article, boolean duplicate, String reason) {}

  /**
   * What is kept of an article beside the postings of its shingles.
   *
   * @param sentences a hash of each
   * @param shingles how many it has
   */
  private record Kept(String id, List<String> house, long[] sentences, int shingles) {}

  private final List<Kept> articles = new ArrayList<>();
  private final Map<List<String>, List<String>> houses = new HashMap<>();
  private final Map<String, Kept> byHash = new HashMap<>();
  private final Map<String, Kept> briefsByUrl = new HashMap<>();
  private final Map<String, List<Kept>> briefsByTitle = new HashMap<>();
  private final ShinglePostings postings = new ShinglePostings();

  public ArticleIndex(List<KnownBoard.Article> articles) {
    articles.forEach(this::add);
  }

  /** Adds an article that the board has from now on. */
  public synchronized void add(KnownBoard.Article article) {
    long[] shingles = article.signature().shingles();
    Kept kept =
        new Kept(
            article.id(),
            houses.computeIfAbsent(article.house(), h -> h),
            article.signature().sentences(),
            shingles.length);
    postings.add(shingles, articles.size());
    articles.add(kept);
    if (kept.sentences.length > 0) {
      byHash.putIfAbsent(article.signature().contentHash(), kept);
    }
    if (article.brief()) {
      addBrief(article, kept);
    }
  }

  private void addBrief(KnownBoard.Article article, Kept kept) {
    if (article.url() != null) {
      briefsByUrl.putIfAbsent(article.url(), kept);
    }
    String title = plain(article.title());
    if (title.length() >= TELLING_TITLE) {
      briefsByTitle.computeIfAbsent(title, t -> new ArrayList<>()).add(kept);
    }
  }

  synchronized @Nullable Match find(
      String text, @Nullable String house, @Nullable String title, @Nullable String url) {
    ReadText read = ReadText.of(text);
    Kept same = byHash.get(read.signature().contentHash());
    if (same != null) {
      return new Match(same.id, true, "It has the same text as " + same.id + ".");
    }
    Map<Integer, Integer> shared = postings.shared(read.signature().shingles());
    List<Integer> nearest =
        shared.keySet().stream()
            .sorted(Comparator.comparing((Integer i) -> -shared.getOrDefault(i, 0)))
            .limit(MOST_COMPARED)
            .toList();
    for (int i : nearest) {
      Kept known = articles.get(i);
      if (sameButForLines(read, known.sentences)) {
        return new Match(
            known.id, true, "It has the same text as " + known.id + " but for lines of its site.");
      }
    }
    for (int i : nearest) {
      Kept known = articles.get(i);
      Match rework =
          Houses.same(house, known.house)
              ? rework(read.signature(), known, shared.getOrDefault(i, 0))
              : null;
      if (rework != null) {
        return rework;
      }
    }
    return original(house, title, url);
  }

  /**
   * Whether the sentences are the same in the same order, but for a few that state no number: a
   * line of the site that was taken for the article's is no reason to propose all of it again, and
   * a corrected number is one.
   */
  private static boolean sameButForLines(ReadText read, long[] known) {
    Set<Long> there = new HashSet<>(LongStream.of(known).boxed().toList());
    List<Long> common = new ArrayList<>();
    long letters = 0;
    long surplus = 0;
    for (ReadText.Plain sentence : read.sentences()) {
      letters += sentence.length();
      if (there.contains(sentence.hash())) {
        common.add(sentence.hash());
      } else if (sentence.figures()) {
        return false;
      } else {
        surplus += sentence.length();
      }
    }
    Set<Long> here = new HashSet<>(common);
    List<Long> kept = LongStream.of(known).boxed().filter(here::contains).toList();
    return !common.isEmpty()
        && surplus <= SURPLUS * letters
        && known.length - kept.size() <= SURPLUS * known.length
        && common.equals(kept);
  }

  private static @Nullable Match rework(TextSignature signature, Kept known, int shared) {
    double ofNew = (double) shared / Math.max(1, signature.shingles().length);
    double ofKnown = (double) shared / Math.max(1, known.shingles);
    if (shared < FEWEST_SHARED
        || !(ofNew >= REWORKED || ofKnown >= REWORKED && ofNew >= NOT_A_DIGEST)) {
      return null;
    }
    return new Match(
        known.id,
        false,
        "About "
            + Math.round(100 * Math.max(ofNew, ofKnown))
            + "% of "
            + (ofNew >= ofKnown ? "its text stands in " + known.id : known.id + " stands in it")
            + ".");
  }

  /** A brief is the board's own text; its original is told by address or by house and title. */
  private @Nullable Match original(
      @Nullable String house, @Nullable String title, @Nullable String url) {
    Kept byUrl = url == null ? null : briefsByUrl.get(url);
    if (byUrl != null) {
      return new Match(byUrl.id, false, "The board has a brief of what stands at its address.");
    }
    return briefsByTitle.getOrDefault(plain(title), List.of()).stream()
        .filter(brief -> Houses.same(house, brief.house))
        .findFirst()
        .map(
            brief ->
                new Match(brief.id, false, "The board has a brief of an article of its title."))
        .orElse(null);
  }

  private static String plain(@Nullable String title) {
    StringBuilder plain = new StringBuilder();
    String lower = Folding.lower(Objects.requireNonNullElse(title, ""));
    lower.chars().filter(Character::isLetterOrDigit).forEach(c -> plain.append((char) c));
    return plain.toString();
  }
}
