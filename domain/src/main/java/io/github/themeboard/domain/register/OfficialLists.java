package io.github.themeboard.domain.register;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.themeboard.domain.company.Company;
import io.github.themeboard.domain.fact.Act;
import io.github.themeboard.domain.fact.FactBook;
import io.github.themeboard.domain.fact.RegisterChange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Takes official lists of exchanges in: companies of the board get the listings that are clearly
 * theirs; the rest is kept for imports and acceptance, and readers see nothing of it.
 */
@ApplicationScoped
public class OfficialLists {
  private static final JsonMapper MAPPER = new JsonMapper();

  private final EntityManager entities;
  private final FactBook book;
  private final CompanyTable companies;
  private final CompanyLog log;
  private final SecurityTable securities;

  OfficialLists(
      EntityManager entities,
      FactBook book,
      CompanyTable companies,
      CompanyLog log,
      SecurityTable securities) {
    this.entities = entities;
    this.book = book;
    this.companies = companies;
    this.log = log;
    this.securities = securities;
  }

  /** Finds out what a list means for the companies of the board. */
  public interface Planner extends Function<Collection<CompanyEntry>, ListPlan> {}

  /** What the board would take from a list, in two statements. */
  @Transactional
  public ListPreview preview(Planner planner) {
    Map<Long, CompanyEntry> board = companies.all();
    ListPlan plan = planner.apply(board.values());
    Map<SecurityTable.Key, SecurityTable.Names> known = securities.known(plan.rest());
    List<ListPlan.Security> fresh = new ArrayList<>();
    List<ListPreview.Renamed> renamed = new ArrayList<>();
    for (ListPlan.Security security : plan.rest()) {
      SecurityTable.Names names = known.get(SecurityTable.Key.of(security));
      if (names == null) {
        fresh.add(security);
      } else if (!names.equals(new SecurityTable.Names(security.en(), security.zh()))) {
        renamed.add(new ListPreview.Renamed(security, names.en(), names.zh()));
      }
    }
    int same = plan.known() + plan.rest().size() - fresh.size() - renamed.size();
    return new ListPreview(gained(board, plan.gains()), fresh, renamed, same);
  }

  private static List<ListPreview.Gained> gained(
      Map<Long, CompanyEntry> board, List<ListPlan.Gain> gains) {
    Map<String, Long> ids = new HashMap<>();
    board.forEach((id, entry) -> ids.put(entry.slug(), id));
    return gains.stream()
        .map(
            gain -> {
              Long id = Objects.requireNonNull(ids.get(gain.slug()));
              return new ListPreview.Gained(id, Objects.requireNonNull(board.get(id)), gain);
            })
        .toList();
  }

  /**
   * Takes a list in, in one act and a number of statements that does not depend on its length.
   *
   * @param name of the list, for the log
   * @param seal of the preview that the actor saw
   * @param actor the account's name
   * @throws PreviewOutdated if the list means something else by now, or nothing any more
   */
  @Transactional
  public Act.Summary take(
      Planner planner, String name, String seal, String actor, @Nullable String reason) {
    Act act = book.begin(Act.Verb.CHANGE, actor, reason);
    ListPreview preview = preview(planner);
    if (preview.empty() || !preview.seal().equals(seal)) {
      throw new PreviewOutdated();
    }
    securities.write(
        Stream.concat(
                preview.fresh().stream(),
                preview.renamed().stream().map(ListPreview.Renamed::security))
            .toList(),
        act);
    give(preview.gains(), act);
    entities.persist(
        new RegisterChange(
            act, RegisterChange.Subject.LIST, act.id(), null, summary(name, preview)));
    return act.summary();
  }

  private void give(List<ListPreview.Gained> gains, Act act) {
    Map<Long, CompanyEntry> before = new LinkedHashMap<>();
    Map<Long, CompanyEntry> after = new LinkedHashMap<>();
    for (ListPreview.Gained gained : gains) {
      before.put(gained.id(), gained.company());
      after.put(gained.id(), with(gained.company(), gained.gain()));
    }
    if (!after.isEmpty()) {
      companies.write(after);
      log.note(act, before, after);
    }
  }

  private static CompanyEntry with(CompanyEntry company, ListPlan.Gain gain) {
    Map<String, CompanyEntry.OtherName> names = new LinkedHashMap<>(company.namesByText());
    gain.names().forEach(n -> names.putIfAbsent(n.name(), n));
    Map<String, CompanyEntry.Share> shares = new LinkedHashMap<>(company.sharesByText());
    gain.listings().forEach(s -> shares.putIfAbsent(s.written(), s));
    return company
        .in(shares.isEmpty() ? company.state() : Company.State.LISTED)
        .with(names.values(), shares.values());
  }

  private static String summary(String name, ListPreview preview) {
    return MAPPER
        .createObjectNode()
        .put("nameEn", name)
        .put("new", preview.fresh().size())
        .put("renamed", preview.renamed().size())
        .put("companies", preview.gains().size())
        .put("known", preview.known())
        .toString();
  }

  /** How many shares the board knows by lists alone. */
  @Transactional
  public long count() {
    return securities.count();
  }

  /**
   * Lists that were taken in, latest first, with their acts, in one statement. Whether one is taken
   * back tells what was last noted of it: an undo may be undone.
   */
  @Transactional
  public List<TakenList> taken(int most) {
    return entities
        .createQuery(
            "select c.after, a, case when l.after is null then l.act.id end"
                + " from RegisterChange c join c.act a, RegisterChange l"
                + " where c.subject = LIST and c.before is null and a.undoes is null"
                + " and l.id = (select max(x.id) from RegisterChange x where x.subject = LIST"
                + " and x.subjectId = c.subjectId) order by a.id desc",
            Object[].class)
        .setMaxResults(most)
        .getResultStream()
        .map(row -> TakenList.of((String) row[0], ((Act) row[1]).summary(), (Long) row[2]))
        .toList();
  }

  /** What an act made of shares of lists, the first ones by market and symbol, in one statement. */
  @Transactional
  public List<ShareChange> changes(long actId, int most) {
    return securities.changes(actId, most);
  }
}
