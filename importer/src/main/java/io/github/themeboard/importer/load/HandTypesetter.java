package io.github.themeboard.importer.load;

import io.github.themeboard.domain.amendment.Typesetter;
import io.github.themeboard.domain.article.ArticleText;
import io.github.themeboard.domain.article.House;
import io.github.themeboard.domain.article.Publisher;
import io.github.themeboard.domain.search.PassageIndex;
import io.github.themeboard.importer.compare.TextSignature;
import io.github.themeboard.importer.segment.Segmenter;
import io.github.themeboard.importer.text.CodePoints;
import io.github.themeboard.importer.text.Span;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Sets corrected texts as the importer sets those that it reads. */
@ApplicationScoped
class HandTypesetter implements Typesetter {
  private final KnownArticles articles;
  private final Sources sources;
  private final PassageIndex passages;
  private final Segmenter segmenter = new Segmenter();

  HandTypesetter(KnownArticles articles, Sources sources, PassageIndex passages) {
    this.articles = articles;
    this.sources = sources;
    this.passages = passages;
  }

  @Override
  public ArticleText set(String content, Collection<int[]> whole) {
    Layout layout = new Layout(segmenter.segment(content));
    for (int[] passage : whole) {
      layout.holds(
          new Span(
              content.offsetByCodePoints(0, passage[0]),
              content.offsetByCodePoints(0, passage[1])));
    }
    return new ArticleText(content, layout.paragraphs(CodePoints.of(content)));
  }

  @Override
  public void sign(long articleId, String content) {
    articles.rewrite(articleId, TextSignature.of(content));
    passages.index(articleId);
  }

  @Override
  public @Nullable House house(@Nullable String name, Consumer<House> made) {
    return sources.house(name, made);
  }

  @Override
  public @Nullable Publisher publisher(@Nullable String name, Consumer<Publisher> made) {
    return sources.publisher(name, made);
  }
}
