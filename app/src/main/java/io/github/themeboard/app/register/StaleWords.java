package io.github.themeboard.app.register;

import io.github.themeboard.app.log.RegisterWords;
import io.github.themeboard.app.page.Page;
import io.github.themeboard.domain.register.StaleEntry;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;

/** What somebody changed while another one had the form open, in words. */
@RequestScoped
class StaleWords {
  private final Page page;
  private final RegisterWords words;

  StaleWords(Page page, RegisterWords words) {
    this.page = page;
    this.words = words;
  }

  String fault(StaleEntry e) {
    return page.messages(RegisterMessages.class)
        .stale(e.by().actor(), page.dates().moment(e.by().at()));
  }

  List<RegisterWords.FieldChange> changes(StaleEntry e) {
    return words.fields(e.seen(), e.now());
  }
}
