package io.github.themeboard.importer.compare;

import io.github.themeboard.importer.register.Organisation;
import io.github.themeboard.importer.register.Organisations;
import io.github.themeboard.importer.text.Folding;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells whether two articles can report one house. */
final class Houses {
  private Houses() {}

  /** Whether nothing says that the houses differ: one is not stated, or a name of both is one. */
  static boolean same(@Nullable String stated, List<String> known) {
    return stated == null || known.isEmpty() || known.stream().anyMatch(k -> same(stated, k));
  }

  /** "Sinolink" is "Sinolink Securities"; the register knows names in two languages. */
  private static boolean same(String a, String b) {
    String one = plain(a);
    String other = plain(b);
    if (one.isEmpty() || other.isEmpty()) {
      return true;
    }
    Optional<Organisation> registered = Organisations.bundled().named(a);
    return begins(one, other)
        || begins(other, one)
        || registered.isPresent() && registered.equals(Organisations.bundled().named(b));
  }

  private static boolean begins(String longer, String shorter) {
    return longer.startsWith(shorter)
        && (longer.length() == shorter.length() || !Folding.latin(longer.charAt(shorter.length())));
  }

  private static String plain(String name) {
    return Folding.lower(Folding.fold(name)).strip();
  }
}
