package io.github.themeboard.importer.compare;

import io.github.themeboard.importer.segment.Anatomy;
import io.github.themeboard.importer.segment.Role;
import io.github.themeboard.importer.segment.Segmenter;
import io.github.themeboard.importer.segment.Sentence;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * A text read for comparison: its signature, and what only the newer of two texts needs.
 *
 * @param sentences those that are long enough to tell anything
 */
record ReadText(TextSignature signature, List<Plain> sentences) {
  /** Letters and digits that a sentence must have: shorter ones are labels. */
  private static final int SHORTEST = 12;

  private static final Segmenter SEGMENTER = new Segmenter();

  /**
   * The letters and digits of a sentence.
   *
   * @param figures whether it has a digit
   */
  record Plain(long hash, int length, boolean figures) {}

  /** The title does not count: a site that repeats a note gives it one of its own. */
  static ReadText of(String text) {
    Anatomy anatomy = SEGMENTER.segment(text);
    MessageDigest content = sha256();
    List<Plain> sentences = new ArrayList<>();
    Shingles shingles = new Shingles(anatomy.language());
    for (Sentence sentence : anatomy.sentences()) {
      if (anatomy.blocks().get(sentence.block()).role() == Role.TITLE) {
        continue;
      }
      String plain = plain(sentence.span().in(anatomy.lower()));
      content.update(plain.getBytes(StandardCharsets.UTF_8));
      if (plain.length() >= SHORTEST) {
        sentences.add(
            new Plain(
                Hashing.of(plain, 0, plain.length()),
                plain.length(),
                plain.chars().anyMatch(Character::isDigit)));
      }
      shingles.read(anatomy.lower(), sentence.span());
    }
    TextSignature signature =
        new TextSignature(
            HexFormat.of().formatHex(content.digest()),
            sentences.stream().mapToLong(Plain::hash).toArray(),
            shingles.sampled());
    return new ReadText(signature, List.copyOf(sentences));
  }

  private static String plain(String lower) {
    StringBuilder plain = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length(); i++) {
      if (Character.isLetterOrDigit(lower.charAt(i))) {
        plain.append(lower.charAt(i));
      }
    }
    return plain.toString();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
