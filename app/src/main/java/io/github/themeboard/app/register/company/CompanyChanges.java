package io.github.themeboard.app.register.company;

import io.github.themeboard.app.page.RowId;
import io.github.themeboard.app.security.Visitor;
import io.github.themeboard.domain.company.Register;
import io.github.themeboard.domain.register.CompanyDesk;
import io.github.themeboard.domain.register.CompanyEntry;
import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes and corrects companies as their forms say. */
@RequestScoped
class CompanyChanges {
  private final CompanyDesk desk;
  private final CompanyWords words;
  private final Register register;
  private final Visitor visitor;

  CompanyChanges(CompanyDesk desk, CompanyWords words, Register register, Visitor visitor) {
    this.desk = desk;
    this.words = words;
    this.register = register;
    this.visitor = visitor;
  }

  /**
   * Makes the company of a form.
   *
   * @return what is wrong with the form; null if it was done
   * @throws io.github.themeboard.domain.register.CompanyFault if the register refuses
   */
  @Nullable FaultView create(CompanyForm form) {
    return done(form, entry -> desk.create(entry, visitor.actor().name(), form.reason()).id());
  }

  /** The same for one that is there; it also refuses a form that others overtook. */
  @Nullable FaultView change(CompanyForm form) {
    long seen = RowId.read(form.seen(), 0);
    return done(
        form, entry -> desk.change(entry, seen, visitor.actor().name(), form.reason()).id());
  }

  private @Nullable FaultView done(CompanyForm form, Function<CompanyEntry, Long> deed) {
    FaultView fault = words.fault(form);
    if (fault != null) {
      return fault;
    }
    List<CompanyEntry.Share> shares = new ArrayList<>();
    for (String line : form.listingLines()) {
      Optional<CompanyEntry.Share> share = ListingLine.read(line, register);
      if (share.isEmpty()) {
        return words.unreadable(line);
      }
      shares.add(share.get());
    }
    deed.apply(form.entry(shares));
    return null;
  }
}
