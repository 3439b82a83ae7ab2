package io.github.themeboard.app.risk;

import io.github.themeboard.app.fact.Sheet;
import io.github.themeboard.app.page.Fold;
import io.github.themeboard.app.page.Page;
import io.github.themeboard.app.page.Paging;
import io.github.themeboard.domain.risk.RiskCategory;
import io.github.themeboard.domain.risk.RiskRegister;
import io.github.themeboard.domain.risk.SpeakerRepository;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Map;

/**
 * Reads the matrix of sources and risks: its first rows below the register, or a page of it at
 * {@code ?show=matrix}. It never follows the filters: a source that is silent here may speak
 * elsewhere.
 */
@RequestScoped
class SilencePages {
  private static final String SECTION = "matrix";
  private static final String SHOW = "show";
  private static final int FOLDED = 20;

  private final Page page;
  private final SpeakerRepository speakers;
  private final RiskRegister register;

  SilencePages(Page page, SpeakerRepository speakers, RiskRegister register) {
    this.page = page;
    this.speakers = speakers;
    this.register = register;
  }

  /** Whether the reader asks for the whole matrix, which then stands alone. */
  boolean whole() {
    return SECTION.equals(page.parameter(SHOW));
  }

  SilenceMatrix matrix(Sheet sheet) {
    List<RiskCategory> columns =
        List.copyOf(register.counts(RiskRegister.Scope.ALL, page.clocks()).keySet());
    return new SilenceMatrix(columns, whole() ? opened(columns, sheet) : folded(columns, sheet));
  }

  private Fold<SilenceMatrix.Row> folded(List<RiskCategory> columns, Sheet sheet) {
    int total = speakers.count(page.clocks());
    List<SilenceMatrix.Row> rows = rows(columns, 0, FOLDED, sheet);
    String all = page.here(Map.of(SHOW, SECTION, "page", "")) + "#" + SECTION;
    return new Fold<>(
        rows, 1, rows.size(), total, rows.size() < total ? all : null, null, null, null);
  }

  private Fold<SilenceMatrix.Row> opened(List<RiskCategory> columns, Sheet sheet) {
    Paging paging = Paging.of(page, speakers.count(page.clocks()));
    return new Fold<>(
        rows(columns, paging.first(), paging.most(), sheet),
        paging.from(),
        paging.to(),
        paging.total(),
        null,
        paging.previous(),
        paging.next(),
        page.here(Map.of(SHOW, "", "page", "")) + "#" + SECTION);
  }

  private List<SilenceMatrix.Row> rows(
      List<RiskCategory> columns, int first, int most, Sheet sheet) {
    return speakers.page(page.clocks(), first, most).stream()
        .map(speaker -> SilenceMatrix.row(speaker, columns, sheet))
        .toList();
  }
}
