package io.github.themeboard.domain.amendment;

import io.github.themeboard.domain.article.ArticleText;
import io.github.themeboard.domain.article.House;
import io.github.themeboard.domain.article.Publisher;
import java.util.Collection;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the importer knows of articles and the board needs when one is corrected by hand. */
public interface Typesetter {

  /**
   * A text in paragraphs.
   *
   * @param whole first code points and ends of passages that stand in one paragraph each, wherever
   *     the text allows it
   */
  ArticleText set(String content, Collection<int[]> whole);

  /** Writes anew what tells an article from its near-duplicates. */
  void sign(long articleId, String content);

  /**
   * The house of a name, made if the board has none; null for no name.
   *
   * @param made is told of one that was made
   */
  @Nullable House house(@Nullable String name, Consumer<House> made);

  /**
   * The publisher of a name, made if the board has none; null for no name.
   *
   * @param made is told of one that was made
   */
  @Nullable Publisher publisher(@Nullable String name, Consumer<Publisher> made);
}
