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
import java.util.TreeMap;
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

  /** A run that so many articles share is a standing phrase; further ones are not listed. */
  private static final int MOST_POSTINGS = 100;

  /** Of the articles that share most runs, so many are looked at closely. */
  private static final int MOST_COMPARED = 8;

  /** Letters that a title must have to be one article's only. */
  private static final int TELLING_TITLE = 8;

  /** What was found. */
  record Match(KnownBoard.Article article, boolean duplicate, String reason) {}

  private final List<KnownBoard.Article> articles = new ArrayList<>();
  private final Map<String, KnownBoard.Article> byHash = new HashMap<>();
  private final Map<String, KnownBoard.Article> briefsByUrl = new HashMap<>();
  private final Map<String, List<KnownBoard.Article>> briefsByTitle = new HashMap<>();
  private final Map<Long, List<Integer>> byShingle = new HashMap<>();

  public ArticleIndex(List<KnownBoard.Article> articles) {
    articles.forEach(this::add);
  }

  /** Adds an article that the board has from now on. */
  public synchronized void add(KnownBoard.Article article) {
    int number = articles.size();
    articles.add(article);
    if (article.signature().sentences().length > 0) {
      byHash.putIfAbsent(article.signature().contentHash(), article);
    }
    if (article.brief()) {
      addBrief(article);
    }
    for (long shingle : article.signature().shingles()) {
      List<Integer> postings = byShingle.computeIfAbsent(shingle, s -> new ArrayList<>(1));
      if (postings.size() < MOST_POSTINGS) {
        postings.add(number);
      }
    }
  }

  private void addBrief(KnownBoard.Article article) {
    if (article.url() != null) {
      briefsByUrl.putIfAbsent(article.url(), article);
    }
    String title = plain(article.title());
    if (title.length() >= TELLING_TITLE) {
      briefsByTitle.computeIfAbsent(title, t -> new ArrayList<>()).add(article);
    }
  }

  synchronized @Nullable Match find(
      String text, @Nullable String house, @Nullable String title, @Nullable String url) {
    ReadText read = ReadText.of(text);
    KnownBoard.Article same = byHash.get(read.signature().contentHash());
    if (same != null) {
      return new Match(same, true, "It has the same text as " + same.id() + ".");
    }
    Map<Integer, Integer> shared = shared(read.signature());
    List<Integer> nearest =
        shared.keySet().stream()
            .sorted(Comparator.comparing((Integer i) -> -shared.getOrDefault(i, 0)))
            .limit(MOST_COMPARED)
            .toList();
    for (int i : nearest) {
      KnownBoard.Article known = articles.get(i);
      if (sameButForLines(read, known.signature().sentences())) {
        return new Match(
            known, true, "It has the same text as " + known.id() + " but for lines of its site.");
      }
    }
    for (int i : nearest) {
      KnownBoard.Article known = articles.get(i);
      Match rework =
          Houses.same(house, known.house())
              ? rework(read.signature(), known, shared.getOrDefault(i, 0))
              : null;
      if (rework != null) {
        return rework;
      }
    }
    return original(house, title, url);
  }

  private Map<Integer, Integer> shared(TextSignature signature) {
    Map<Integer, Integer> shared = new TreeMap<>();
    for (long shingle : signature.shingles()) {
      for (int article : byShingle.getOrDefault(shingle, List.of())) {
        shared.merge(article, 1, Integer::sum);
      }
    }
    return shared;
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

  private static @Nullable Match rework(
      TextSignature signature, KnownBoard.Article known, int shared) {
    double ofNew = (double) shared / Math.max(1, signature.shingles().length);
    double ofKnown = (double) shared / Math.max(1, known.signature().shingles().length);
    if (shared < FEWEST_SHARED
        || !(ofNew >= REWORKED || ofKnown >= REWORKED && ofNew >= NOT_A_DIGEST)) {
      return null;
    }
    return new Match(
        known,
        false,
        "About "
            + Math.round(100 * Math.max(ofNew, ofKnown))
            + "% of "
            + (ofNew >= ofKnown ? "its text stands in " + known.id() : known.id() + " stands in it")
            + ".");
  }

  /** A brief is the board's own text; its original is told by address or by house and title. */
  private @Nullable Match original(
      @Nullable String house, @Nullable String title, @Nullable String url) {
    KnownBoard.Article byUrl = url == null ? null : briefsByUrl.get(url);
    if (byUrl != null) {
      return new Match(byUrl, false, "The board has a brief of what stands at its address.");
    }
    return briefsByTitle.getOrDefault(plain(title), List.of()).stream()
        .filter(brief -> Houses.same(house, brief.house()))
        .findFirst()
        .map(brief -> new Match(brief, false, "The board has a brief of an article of its title."))
        .orElse(null);
  }

  private static String plain(@Nullable String title) {
    StringBuilder plain = new StringBuilder();
    String lower = Folding.lower(Objects.requireNonNullElse(title, ""));
    lower.chars().filter(Character::isLetterOrDigit).forEach(c -> plain.append((char) c));
    return plain.toString();
  }
}
