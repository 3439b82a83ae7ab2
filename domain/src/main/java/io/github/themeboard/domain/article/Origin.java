package io.github.themeboard.domain.article;

import io.github.themeboard.domain.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Who says it, whoever repeats it: the house quoted, else the article's own house, else its
 * publisher, else the article itself. Two citations with the same key are one origin.
 *
 * @param name null where nothing names the source
 */
public record Origin(String key, @Nullable Wording name) {

  static Origin of(Article article, @Nullable House quoted) {
    House house = quoted != null ? quoted : article.house();
    if (house != null) {
      return new Origin("house:" + house.slug(), house.name());
    }
    Publisher publisher = article.publisher();
    if (publisher != null) {
      return new Origin("publisher:" + publisher.slug(), publisher.name());
    }
    return new Origin("article:" + article.slug(), null);
  }
}
