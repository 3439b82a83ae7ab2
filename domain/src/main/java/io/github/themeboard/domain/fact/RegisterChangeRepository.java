package io.github.themeboard.domain.fact;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Changes of what is no fact, as rows. */
@ApplicationScoped
public class RegisterChangeRepository implements PanacheRepository<RegisterChange> {

  /**
   * What an act changed of some subjects, in its order, in one statement.
   *
   * @param most how many changes such an act has at most
   */
  public List<RegisterChange> of(Act act, Collection<RegisterChange.Subject> subjects, int most) {
    return find("act = ?1 and subject in ?2 order by id", act, subjects).page(0, most).list();
  }

  /** The latest change of a subject, with its act, in one statement. */
  public Optional<RegisterChange> last(RegisterChange.Subject subject, long subjectId) {
    return find(
            "from RegisterChange c join fetch c.act where c.subject = ?1 and c.subjectId = ?2"
                + " order by c.id desc",
            subject,
            subjectId)
        .page(0, 1)
        .list()
        .stream()
        .findFirst();
  }

  /** The first change of a subject after another one, in one statement. */
  public Optional<RegisterChange> firstAfter(
      RegisterChange.Subject subject, long subjectId, long id) {
    return find("subject = ?1 and subjectId = ?2 and id > ?3 order by id", subject, subjectId, id)
        .page(0, 1)
        .list()
        .stream()
        .findFirst();
  }
}
