package io.github.themeboard.app.review;

import io.github.themeboard.app.curation.ReviewMessages;
import io.github.themeboard.app.page.Page;
import io.github.themeboard.app.page.RowId;
import io.github.themeboard.domain.fact.Act;
import io.github.themeboard.domain.intake.Candidate;
import io.github.themeboard.domain.review.QueueRepository;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a curator just did, in words, with the way to take it back. */
@RequestScoped
class Said {
  private static final int SHORT = 50;

  private final Page page;
  private final EntityManager entities;
  private final QueueRepository queue;

  Said(Page page, EntityManager entities, QueueRepository queue) {
    this.page = page;
    this.entities = entities;
    this.queue = queue;
  }

  /**
   * What was done.
   *
   * @param act to be taken back
   * @param text such as "Accepted: …"
   */
  record NoticeView(long act, String text, boolean undoable) {}

  /**
   * What the address says was done, while nothing was done after it; null if it says nothing. A
   * browser goes back to addresses that say what has been overtaken or undone since.
   *
   * @param last the decision that the undo of the page takes back
   */
  @Nullable NoticeView notice(@Nullable NoticeView last) {
    Long did = RowId.read(page.parameter("did"));
    Act act = did == null ? null : entities.find(Act.class, did);
    if (act == null) {
      return null;
    }
    long latest = last == null ? 0 : last.act();
    boolean current = act.verb() == Act.Verb.UNDO ? latest < act.id() : latest == act.id();
    return current ? words(act) : null;
  }

  /** The last decision of somebody on an article, to be taken back; null if there is none. */
  @Nullable NoticeView last(String actor, long article) {
    return queue.lastActOf(actor, article).map(this::words).orElse(null);
  }

  private NoticeView words(Act act) {
    List<Candidate> first =
        entities
            .createQuery(
                "select d.candidate from CandidateDecision d where d.act = :act order by d.id",
                Candidate.class)
            .setParameter("act", act)
            .setMaxResults(1)
            .getResultList();
    ReviewMessages m = page.messages(ReviewMessages.class);
    String what = m.verb(act.verb());
    String said = first.isEmpty() ? m.did(what) : said(what, first.get(0), count(act), m);
    return new NoticeView(act.id(), said, act.verb() != Act.Verb.UNDO);
  }

  private long count(Act act) {
    return entities
        .createQuery("select count(*) from CandidateDecision d where d.act = :act", Long.class)
        .setParameter("act", act)
        .getSingleResult();
  }

  private static String said(String what, Candidate first, long count, ReviewMessages m) {
    String kind = m.candidate_kind(first.kind());
    String text = shortened(first.text());
    return count > 1 ? m.did_many(what, count, kind, text) : m.did_one(what, kind, text);
  }

  private static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= SHORT
        ? text
        : text.substring(0, text.offsetByCodePoints(0, SHORT)) + "…";
  }
}
