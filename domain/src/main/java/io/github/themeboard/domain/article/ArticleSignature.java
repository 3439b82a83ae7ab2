package io.github.themeboard.domain.article;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/**
 * What tells an article from its near-duplicates without reading its text. The importer makes it
 * and says what its hashes mean; here it is only kept.
 */
@Entity
public class ArticleSignature {
  @Id private long articleId;
  private String saidHash;
  private long[] sentences;
  private long[] shingles;

  protected ArticleSignature() {}

  public ArticleSignature(long articleId, String saidHash, long[] sentences, long[] shingles) {
    this.articleId = articleId;
    this.saidHash = saidHash;
    this.sentences = sentences.clone();
    this.shingles = shingles.clone();
  }

  public long articleId() {
    return articleId;
  }

  /** A hash of what the article says, in hexadecimal digits. */
  public String saidHash() {
    return saidHash;
  }

  /** A hash of each sentence, in order. */
  public long[] sentences() {
    return sentences.clone();
  }

  /** Hashes of sampled runs of words, each once. */
  public long[] shingles() {
    return shingles.clone();
  }
}
