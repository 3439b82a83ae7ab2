package io.github.themeboard.app.register;

import io.github.themeboard.app.page.Page;
import io.github.themeboard.app.page.RowId;
import io.github.themeboard.domain.register.SourceEntry;
import io.github.themeboard.domain.register.SourceKind;
import io.github.themeboard.domain.register.SourceRepository;
import io.github.themeboard.domain.wording.Wording;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the pages of houses and publishers show. */
@RequestScoped
class SourcesPages {
  private static final int ROWS = 50;
  private static final int MOST_FOUND = 20;

  private final Page page;
  private final SourceRepository sources;

  SourcesPages(Page page, SourceRepository sources) {
    this.page = page;
    this.sources = sources;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance sources(SourcesView view);

    static native TemplateInstance source(SourceView view);
  }

  /** A row of the list. */
  record RowView(
      String href, String slug, String name, String lang, String otherNames, long articles) {}

  /**
   * Houses or publishers.
   *
   * @param address of the list
   * @param next address of the next page; null on the last
   */
  record SourcesView(
      String address,
      String title,
      String lead,
      String words,
      List<RowView> rows,
      @Nullable String next) {}

  /**
   * One of them.
   *
   * @param limited whether it has an excerpt limit: a publisher
   * @param words what was searched for to join it with; empty for nothing yet
   */
  record SourceView(
      String address,
      String listAddress,
      String listTitle,
      String name,
      String lang,
      boolean limited,
      SourceForm form,
      String words,
      List<RowView> found) {}

  static String address(SourceKind kind) {
    return kind == SourceKind.HOUSE ? "/admin/houses" : "/admin/publishers";
  }

  @Transactional
  TemplateInstance list(SourceKind kind) {
    String after = page.parameter("after");
    long id = RowId.read(after, 0);
    String words = Objects.requireNonNullElse(page.parameter("q"), "");
    List<SourceRepository.Listed> found = sources.after(kind, words, id, ROWS + 1);
    List<SourceRepository.Listed> shown = found.subList(0, Math.min(ROWS, found.size()));
    return Templates.sources(
        new SourcesView(
            address(kind),
            title(kind),
            kind == SourceKind.HOUSE ? words().houses_lead() : words().publishers_lead(),
            words,
            rows(kind, shown),
            found.size() > ROWS
                ? page.here(Map.of("after", String.valueOf(shown.get(ROWS - 1).id())))
                : null));
  }

  /** One of them, with what is to be changed. */
  @Transactional
  TemplateInstance one(SourceKind kind, SourceEntry entry, SourceForm form) {
    String words = Objects.requireNonNullElse(page.parameter("q"), "");
    Wording name = entry.name();
    List<SourceRepository.Listed> found =
        words.isEmpty() ? List.of() : sources.after(kind, words, 0, MOST_FOUND);
    return Templates.source(
        new SourceView(
            address(kind) + "/" + entry.slug(),
            address(kind),
            title(kind),
            name.in(page.locale()),
            name.languageIn(page.locale()),
            kind == SourceKind.PUBLISHER,
            form,
            words,
            rows(kind, found.stream().filter(f -> f.id() != entry.id()).toList())));
  }

  private List<RowView> rows(SourceKind kind, List<SourceRepository.Listed> listed) {
    return listed.stream()
        .map(
            l ->
                new RowView(
                    address(kind) + "/" + l.slug(),
                    l.slug(),
                    l.name().in(page.locale()),
                    l.name().languageIn(page.locale()),
                    l.otherNames(),
                    l.articles()))
        .toList();
  }

  private String title(SourceKind kind) {
    return kind == SourceKind.HOUSE ? words().houses() : words().publishers();
  }

  private RegisterMessages words() {
    return page.messages(RegisterMessages.class);
  }
}
