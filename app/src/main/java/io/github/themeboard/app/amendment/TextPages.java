package io.github.themeboard.app.amendment;

import io.github.themeboard.app.page.NoSuchPage;
import io.github.themeboard.app.page.Page;
import io.github.themeboard.domain.amendment.TextReplacement;
import io.github.themeboard.domain.article.Article;
import io.github.themeboard.domain.article.ArticleRepository;
import io.github.themeboard.domain.article.ArticleText;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what the page of an article's text shows. */
@RequestScoped
class TextPages {
  private final Page page;
  private final ArticleRepository articles;

  TextPages(Page page, ArticleRepository articles) {
    this.page = page;
    this.articles = articles;
  }

  /**
   * The form.
   *
   * @param seen the hash of the text that the article has
   * @param previewed the hash of the text that the outlook is about
   */
  record TextView(
      long id,
      String title,
      String lang,
      String text,
      String reason,
      String seen,
      TextReplacement.@Nullable Outlook outlook,
      @Nullable String previewed,
      @Nullable String alert,
      boolean done) {}

  /** The form with the text that stands. */
  @Transactional
  TextView empty(long id) {
    Article article = article(id);
    String text = article.text().content();
    return view(article, text, "", hash(text), null, null);
  }

  /** The form as it was sent, with what would come of it or why it cannot be done. */
  @Transactional
  TextView filled(
      long id,
      String text,
      String reason,
      String seen,
      TextReplacement.@Nullable Outlook outlook,
      @Nullable String alert) {
    return view(article(id), text, reason, seen, outlook, alert);
  }

  private TextView view(
      Article article,
      String text,
      String reason,
      String seen,
      TextReplacement.@Nullable Outlook outlook,
      @Nullable String alert) {
    String title = article.title();
    return new TextView(
        article.id(),
        title == null ? page.messages().article_untitled() : title,
        article.language(),
        text,
        reason,
        seen,
        outlook,
        outlook == null ? null : hash(text),
        alert,
        page.parameter("replaced") != null);
  }

  private Article article(long id) {
    return articles.withText(id).orElseThrow(() -> new NoSuchPage("/articles"));
  }

  static String hash(String text) {
    return new ArticleText(text, List.of()).sha256();
  }
}
