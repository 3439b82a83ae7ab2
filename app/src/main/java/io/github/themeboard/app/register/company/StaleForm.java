package io.github.themeboard.app.register.company;

import io.github.themeboard.app.curation.ActWords;
import io.github.themeboard.app.fact.Link;
import io.github.themeboard.app.page.Page;
import io.github.themeboard.app.page.RowId;
import io.github.themeboard.app.register.RegisterMessages;
import io.github.themeboard.domain.company.Company;
import io.github.themeboard.domain.fact.Act;
import io.github.themeboard.domain.register.CompanyDesk;
import io.github.themeboard.domain.wording.Token;
import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;

/** Tells who sent a form what others did since it was shown. */
@RequestScoped
class StaleForm {
  private static final int MOST_ACTS = 10;

  private final Page page;
  private final CompanyDesk desk;
  private final CompanyWords words;
  private final ActWords acts;

  StaleForm(Page page, CompanyDesk desk, CompanyWords words, ActWords acts) {
    this.page = page;
    this.desk = desk;
    this.words = words;
    this.acts = acts;
  }

  /** A field of which something else stands now than was written. */
  record NowView(String field, String value) {}

  /**
   * What happened since.
   *
   * @param acts what others did, in words that lead to the log
   * @param now the fields that stand otherwise than they were written
   */
  record StaleView(List<Link> acts, List<NowView> now) {}

  StaleView since(CompanyForm sent, CompanyDesk.Seen now) {
    List<Act.Summary> since = desk.acts(sent.slug(), RowId.read(sent.seen(), 0), MOST_ACTS);
    return new StaleView(
        since.stream().map(this::link).toList(), differing(sent, CompanyForm.of(now)));
  }

  private Link link(Act.Summary act) {
    return new Link(
        "/admin/log/" + act.id(),
        words.messages().changed_by(acts.what(act), acts.who(act), acts.when(act)));
  }

  private List<NowView> differing(CompanyForm sent, CompanyForm now) {
    RegisterMessages names = page.messages(RegisterMessages.class);
    List<NowView> fields = new ArrayList<>();
    add(fields, names.source_english(), sent.en(), now.en());
    add(fields, names.source_chinese(), sent.zh(), now.zh());
    add(fields, words.messages().state(), state(sent), state(now));
    add(fields, words.messages().others_english(), sent.othersEn(), now.othersEn());
    add(fields, words.messages().others_chinese(), sent.othersZh(), now.othersZh());
    add(fields, words.messages().listings(), sent.listings(), now.listings());
    return fields;
  }

  private void add(List<NowView> fields, String field, String sent, String now) {
    List<String> lines = now.lines().toList();
    if (!sent.lines().map(String::strip).toList().equals(lines)) {
      String value = lines.isEmpty() ? words.messages().now_empty() : String.join(", ", lines);
      fields.add(new NowView(field, value));
    }
  }

  private String state(CompanyForm form) {
    return Token.parse(Company.State.class, form.state())
        .map(page.messages()::company_state)
        .orElse("");
  }
}
