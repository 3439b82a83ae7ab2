package io.github.themeboard.domain.amendment;

import io.github.themeboard.domain.article.Article;
import io.github.themeboard.domain.article.House;
import io.github.themeboard.domain.article.Publisher;
import io.github.themeboard.domain.article.Source;
import io.github.themeboard.domain.fact.Act;
import io.github.themeboard.domain.fact.FactBook;
import io.github.themeboard.domain.fact.FactHistory;
import io.github.themeboard.domain.fact.RegisterChange;
import io.github.themeboard.domain.fact.RegisterChangeRepository;
import io.github.themeboard.domain.fact.Undone;
import io.github.themeboard.domain.register.MadeSources;
import io.github.themeboard.domain.register.SourceKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Corrects what is known of articles beside their texts; each correction is an act. */
@ApplicationScoped
public class HeadDesk {
  private static final int MOST = 1_000;

  private final EntityManager entities;
  private final RegisterChangeRepository noted;
  private final FactBook book;
  private final Typesetter typesetter;
  private final MadeSources made;

  HeadDesk(
      EntityManager entities,
      RegisterChangeRepository noted,
      FactBook book,
      Typesetter typesetter,
      MadeSources made) {
    this.entities = entities;
    this.noted = noted;
    this.book = book;
    this.typesetter = typesetter;
    this.made = made;
  }

  /** What tells one state of an article's head from another: grows with each change. */
  public long state(long articleId) {
    RegisterChange last = last(articleId);
    return last == null ? 0 : last.act().id();
  }

  /**
   * Corrects a head.
   *
   * @param seen the state that the actor saw
   * @param actor the account's name
   * @param reason why, in the actor's words
   * @throws TextRefused if there is no such article, or it was changed meanwhile
   */
  @Transactional
  public Act.Summary correct(
      long articleId, Head head, long seen, String actor, @Nullable String reason) {
    Act act = book.begin(Act.Verb.CHANGE, actor, reason);
    Article article = entities.find(Article.class, articleId);
    if (article == null) {
      throw new TextRefused(articleId, TextRefused.Reason.NO_ARTICLE, null);
    }
    RegisterChange last = last(articleId);
    if (seen != (last == null ? 0 : last.act().id())) {
      throw new TextRefused(
          articleId, TextRefused.Reason.CHANGED, last == null ? null : last.act().summary());
    }
    Source now = article.source();
    List<Publisher> publishers = new ArrayList<>();
    List<House> houses = new ArrayList<>();
    write(
        article,
        new Source(
            typesetter.publisher(head.publisher(), publishers::add),
            typesetter.house(head.house(), houses::add),
            head.author(),
            head.title(),
            head.url(),
            now.language(),
            now.brief(),
            head.dating()),
        act);
    publishers.forEach(p -> made.note(SourceKind.PUBLISHER, Objects.requireNonNull(p.id()), act));
    houses.forEach(h -> made.note(SourceKind.HOUSE, Objects.requireNonNull(h.id()), act));
    return act.summary();
  }

  void on(@Observes Undone undone) {
    for (RegisterChange change :
        noted.of(undone.undone(), List.of(RegisterChange.Subject.ARTICLE), MOST)) {
      Act later = FactHistory.later(undone.undone(), actsOn(change.subjectId()));
      if (later != null) {
        throw new TextRefused(change.subjectId(), TextRefused.Reason.CHANGED, later.summary());
      }
      Article article = entities.find(Article.class, change.subjectId());
      String before = Objects.requireNonNull(change.before());
      write(article, HeadJson.read(before, article.source(), entities), undone.by());
    }
  }

  private void write(Article article, Source next, Act act) {
    String before = HeadJson.write(article.source());
    article.correct(next);
    entities.flush();
    entities.persist(
        new RegisterChange(
            act,
            RegisterChange.Subject.ARTICLE,
            article.id(),
            before,
            HeadJson.write(article.source())));
  }

  private List<Act> actsOn(long articleId) {
    return entities
        .createQuery(
            "select a from RegisterChange c join c.act a left join fetch a.undoes"
                + " where c.subject = :subject and c.subjectId = :id order by c.id",
            Act.class)
        .setParameter("subject", RegisterChange.Subject.ARTICLE)
        .setParameter("id", articleId)
        .setMaxResults(MOST)
        .getResultList();
  }

  private @Nullable RegisterChange last(long articleId) {
    return noted.last(RegisterChange.Subject.ARTICLE, articleId).orElse(null);
  }
}
