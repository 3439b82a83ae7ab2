package io.github.themeboard.app.review;

import io.github.themeboard.app.curation.ReviewMessages;
import io.github.themeboard.app.page.Page;
import io.github.themeboard.app.page.RowId;
import io.github.themeboard.domain.fact.Act;
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

  /** What the address says was done; null if it says nothing. */
  @Nullable NoticeView notice() {
    Long did = RowId.read(page.parameter("did"));
    Act act = did == null ? null : entities.find(Act.class, did);
    return act == null ? null : words(act);
  }

  /** The last thing that somebody did and can take back; null if there is none. */
  @Nullable NoticeView last(String actor) {
    return queue.lastActOf(actor).map(this::words).orElse(null);
  }

  private NoticeView words(Act act) {
    List<Object[]> rows =
        entities
            .createQuery(
                "select count(*), min(c.text) from CandidateDecision d join d.candidate c"
                    + " where d.act = :act",
                Object[].class)
            .setParameter("act", act)
            .getResultList();
    long count = ((Number) rows.get(0)[0]).longValue();
    Object text = rows.get(0)[1];
    ReviewMessages m = page.messages(ReviewMessages.class);
    String what = m.verb(act.verb());
    String said =
        count > 1
            ? m.did_many(what, count)
            : text == null ? m.did(what) : m.did_one(what, shortened(text.toString()));
    return new NoticeView(act.id(), said, act.verb() != Act.Verb.UNDO);
  }

  private static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= SHORT
        ? text
        : text.substring(0, text.offsetByCodePoints(0, SHORT)) + "…";
  }
}
