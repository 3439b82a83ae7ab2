package io.github.themeboard.importer.load;

import io.github.themeboard.importer.register.ListedSecurity;
import io.github.themeboard.importer.register.Listing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hibernate.Session;

/** The securities of official lists that the board took in, in one statement. */
@ApplicationScoped
class SecuritiesOfLists {
  /** The largest markets have some thousands of shares each. */
  private static final int MOST = 100_000;

  private final EntityManager entities;

  SecuritiesOfLists(EntityManager entities) {
    this.entities = entities;
  }

  List<ListedSecurity> read() {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(
            "select mic, symbol, name_en, name_zh from listed_security"
                + " order by mic collate \"C\", symbol collate \"C\"",
            Object[].class)
        .setMaxResults(MOST)
        .getResultStream()
        .flatMap(SecuritiesOfLists::security)
        .toList();
  }

  /** A share of an exchange that the importer does not know is never printed as a ticker. */
  private static Stream<ListedSecurity> security(Object[] row) {
    try {
      Listing listing = new Listing((String) row[0], (String) row[1]);
      String english = (String) row[2];
      String chinese = (String) row[3];
      return Stream.of(
          chinese == null
              ? new ListedSecurity(listing, Objects.requireNonNull(english), null)
              : new ListedSecurity(listing, chinese, english));
    } catch (IllegalArgumentException e) {
      return Stream.empty();
    }
  }
}
