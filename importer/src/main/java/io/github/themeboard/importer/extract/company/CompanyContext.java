package io.github.themeboard.importer.extract.company;

import io.github.themeboard.importer.segment.Anatomy;
import io.github.themeboard.importer.text.Folding;
import io.github.themeboard.importer.text.Phrases;
import io.github.themeboard.importer.text.WordFile;

/** What stands around a name where it is a company's: what it does, owns and is called. */
final class CompanyContext {
  private final Phrases<Boolean> forms = new Phrases<>();
  private final Phrases<Boolean> behind = new Phrases<>();
  private final Phrases<Boolean> before = new Phrases<>();

  CompanyContext() {
    WordFile words = WordFile.bundled("/extract/company-words.txt");
    words.section("legal forms behind a name").forEach(w -> forms.add(w, true));
    words.section("what companies do and have").forEach(w -> behind.add(w, true));
    words.section("what stands before companies").forEach(w -> before.add(w, true));
  }

  /** "Arm Holdings", "Target Corp". */
  boolean legalFormBehind(Anatomy anatomy, int end) {
    int i = skip(anatomy.folded(), end);
    return i > end
        && forms.at(anatomy.folded(), anatomy.lower(), i, anatomy.text().length()) != null;
  }

  /** Whether a company acts or owns here: "X reported", "X's revenue", "shares of X", X发布. */
  boolean actsAt(Anatomy anatomy, int start, int end, int limit) {
    return behind(anatomy, end, limit) || before(anatomy, start);
  }

  boolean behind(Anatomy anatomy, int end, int limit) {
    int i = end;
    if (anatomy.folded().startsWith("'s", i)) {
      i += 2;
    }
    i = skip(anatomy.folded(), i);
    return i < limit && behind.at(anatomy.folded(), anatomy.lower(), i, limit) != null;
  }

  boolean before(Anatomy anatomy, int start) {
    int i = start;
    if (i > 0 && anatomy.folded().charAt(i - 1) == ' ') {
      i--;
    }
    return i > 0
        && before.before(anatomy.folded(), anatomy.lower(), i, Math.max(0, i - 24)) != null
        && !(i == start
            && Folding.latin(anatomy.folded().charAt(start))
            && Folding.latin(anatomy.folded().charAt(i - 1)));
  }

  private static int skip(String text, int at) {
    return at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
  }
}
