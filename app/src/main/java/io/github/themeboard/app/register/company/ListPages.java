package io.github.themeboard.app.register.company;

import io.github.themeboard.app.curation.ActWords;
import io.github.themeboard.app.intake.HeldUploads;
import io.github.themeboard.app.page.Page;
import io.github.themeboard.app.page.RowId;
import io.github.themeboard.domain.register.CompanyEntry;
import io.github.themeboard.domain.register.ListPlan;
import io.github.themeboard.domain.register.ListPreview;
import io.github.themeboard.domain.register.OfficialLists;
import io.github.themeboard.domain.register.TakenList;
import io.github.themeboard.domain.wording.Wording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the pages of official lists show. */
@RequestScoped
class ListPages {
  private static final int MOST_LISTS = 50;
  private static final int SAMPLE = 30;
  private static final long MEGABYTE = 1 << 20;

  private final Page page;
  private final OfficialLists lists;
  private final HeldUploads uploads;
  private final ActWords acts;

  ListPages(Page page, OfficialLists lists, HeldUploads uploads, ActWords acts) {
    this.page = page;
    this.lists = lists;
    this.uploads = uploads;
    this.acts = acts;
  }

  /** A list that was taken in. */
  record TakenView(
      String href,
      String name,
      int fresh,
      int renamed,
      int gains,
      String who,
      String when,
      @Nullable String why,
      @Nullable String undone) {}

  /**
   * The lists that were taken in, and the form for another one.
   *
   * @param done the act that took one in just now, in the log; null for none
   */
  record ListsView(
      String hint,
      String counted,
      List<TakenView> lists,
      @Nullable String done,
      @Nullable String fault) {}

  /** A company with what it gets. */
  record GainView(String href, String name, String lang, String listings, String names) {}

  /** A share with its names; {@code before} is null for a new one. */
  record ShareView(String share, String name, @Nullable String before) {}

  /**
   * What a list would bring.
   *
   * @param moreGains how many are not shown, and so on
   */
  record PreviewView(
      String address,
      String name,
      int sumFresh,
      int sumRenamed,
      int sumGains,
      int sumKnown,
      int sumPassed,
      List<GainView> gains,
      int moreGains,
      List<ShareView> renamed,
      int moreRenamed,
      List<ShareView> fresh,
      int moreFresh,
      boolean empty,
      String seal,
      String reason,
      @Nullable String fault) {}

  @Transactional
  ListsView all(@Nullable String fault) {
    Long done = RowId.read(page.parameter("done"));
    return new ListsView(
        messages().file_hint(uploads.most() / MEGABYTE),
        messages().count(lists.count()),
        lists.taken(MOST_LISTS).stream().map(this::taken).toList(),
        done == null ? null : "/admin/log/" + done,
        fault);
  }

  private TakenView taken(TakenList list) {
    return new TakenView(
        "/admin/log/" + list.act().id(),
        list.name(),
        list.fresh(),
        list.renamed(),
        list.companies(),
        acts.who(list.act()),
        acts.when(list.act()),
        list.act().reason(),
        list.undoneBy() == null ? null : "/admin/log/" + list.undoneBy());
  }

  PreviewView preview(ListUpload list, String reason, @Nullable String fault) {
    ListPreview preview = lists.preview(list.plan());
    return new PreviewView(
        "/admin/companies/lists/" + list.id(),
        list.name(),
        preview.fresh().size(),
        preview.renamed().size(),
        preview.gains().size(),
        preview.known(),
        list.passedOver(),
        sample(preview.gains()).stream().map(this::gain).toList(),
        rest(preview.gains()),
        sample(preview.renamed()).stream()
            .map(r -> share(r.security(), name(r.beforeEn(), r.beforeZh())))
            .toList(),
        rest(preview.renamed()),
        sample(preview.fresh()).stream().map(s -> share(s, null)).toList(),
        rest(preview.fresh()),
        preview.empty(),
        preview.seal(),
        reason,
        fault);
  }

  private static <T> List<T> sample(List<T> all) {
    return all.subList(0, Math.min(SAMPLE, all.size()));
  }

  private static int rest(List<?> all) {
    return Math.max(0, all.size() - SAMPLE);
  }

  private GainView gain(ListPreview.Gained gained) {
    Wording name = gained.company().name();
    return new GainView(
        CompanyWords.address(gained.company().slug()),
        name.in(page.locale()),
        name.languageIn(page.locale()),
        gained.gain().listings().stream()
            .map(s -> s.mic() + " " + s.symbol())
            .collect(Collectors.joining(", ")),
        gained.gain().names().stream()
            .map(CompanyEntry.OtherName::name)
            .collect(Collectors.joining(", ")));
  }

  private static ShareView share(ListPlan.Security security, @Nullable String before) {
    return new ShareView(
        security.mic() + " " + security.symbol(), name(security.en(), security.zh()), before);
  }

  private static String name(@Nullable String en, @Nullable String zh) {
    return en == null || zh == null ? String.valueOf(en == null ? zh : en) : zh + " / " + en;
  }

  private ListMessages messages() {
    return page.messages(ListMessages.class);
  }
}
