package io.github.themeboard.importer.extract.event;

import io.github.themeboard.importer.segment.Anatomy;
import io.github.themeboard.importer.segment.Role;
import io.github.themeboard.importer.segment.Sentence;
import io.github.themeboard.importer.text.Folding;
import io.github.themeboard.importer.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The companies that a happening is told of: those that its quote names, and where that says "the
 * company" or leaves its subject out, the one that is spoken of before it.
 */
final class Protagonists {
  /** ", and " joins the names of a list. */
  private static final int LONGEST_JOINT = 6;

  private final EventGrammar grammar = EventGrammar.bundled();
  private final Anatomy anatomy;
  private final String folded;
  private final String lower;
  private final List<Span> mentions;

  /** The one company of the title. */
  private final @Nullable Span subject;

  /** Mentions of the sentence being read, and of the last one before it that has any. */
  private List<Span> here = List.of();

  private List<Span> before = List.of();
  private int block = -1;

  /**
   * @param mentions where companies are named, in order
   */
  Protagonists(Anatomy anatomy, List<Span> mentions) {
    this.anatomy = anatomy;
    this.folded = anatomy.folded();
    this.lower = anatomy.lower();
    this.mentions = mentions;
    this.subject = anatomy.title().map(t -> only(t.span())).orElse(null);
  }

  /** The company of a stretch that names one only, as often as it may. */
  private @Nullable Span only(Span stretch) {
    Span one = null;
    for (Span mention : mentions) {
      if (stretch.holds(mention)) {
        if (one != null && !one.in(lower).equals(mention.in(lower))) {
          return null;
        }
        one = mention;
      }
    }
    return one;
  }

  /** Goes on to a sentence; they come in order. */
  void read(Sentence sentence) {
    if (!here.isEmpty()) {
      before = here;
    }
    if (sentence.block() != block) {
      // A heading names what the paragraph below it is about.
      boolean headed = block >= 0 && anatomy.blocks().get(block).role() == Role.HEADING;
      before = headed && block + 1 == sentence.block() ? here : List.of();
      block = sentence.block();
    }
    here = mentions.subList(firstFrom(sentence.start()), firstFrom(sentence.end()));
  }

  /** The first mention that begins at a place or behind it. */
  private int firstFrom(int start) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).start() < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Whether a place lies in the name of a company. */
  boolean inName(int start) {
    int at = firstFrom(start + 1) - 1;
    return at >= 0 && start < mentions.get(at).end();
  }

  /** Whether a clause begins with a company, and is no further name in a list of them. */
  boolean opens(Span clause) {
    int at = grammar.behindConnective(folded, lower, clause);
    int first = firstFrom(at);
    return first < mentions.size()
        && mentions.get(first).start() == at
        && (first == 0 || mentions.get(first - 1).end() < clause.start() - 2);
  }

  /** The companies of what is told in a quote. */
  List<Span> of(Span quote, Telling telling, When time) {
    List<Span> named = within(quote, telling);
    if (named.isEmpty() && grammar.deal(folded, lower, telling.verbClause())) {
      return dealt();
    }
    Span spoken = spokenOf(quote, telling, time, named);
    if (spoken != null) {
      named.add(0, spoken);
    }
    return named;
  }

  /** "The deal" is of those who were named before it, and of the article's company. */
  private List<Span> dealt() {
    List<Span> both = new ArrayList<>(before.subList(0, Math.min(before.size(), 2)));
    if (subject != null && both.size() < 2) {
      both.add(0, subject);
    }
    return both;
  }

  /** The first company, those of the verb's clause and behind it; not those told of in between. */
  private List<Span> within(Span quote, Telling telling) {
    List<Span> found = new ArrayList<>();
    int verbClause = telling.verbClause().start();
    for (int i = firstFrom(quote.start()); i < mentions.size(); i++) {
      Span mention = mentions.get(i);
      if (mention.start() >= quote.end()) {
        break;
      }
      if (quote.holds(mention)
          && (found.isEmpty()
              || mention.start() >= verbClause
              || !apart(found.get(found.size() - 1), mention))) {
        found.add(mention);
      }
    }
    return found;
  }

  /** Whether more stands between two names than between those of a list. */
  private boolean apart(Span a, Span b) {
    for (int i = a.end(); i < b.start(); i++) {
      if (folded.charAt(i) == ',' || folded.charAt(i) == '，') {
        return b.start() - a.end() > LONGEST_JOINT;
      }
    }
    return false;
  }

  /** The company that the quote does not name although it is told of it. */
  private @Nullable Span spokenOf(Span quote, Telling telling, When time, List<Span> named) {
    int verb = telling.verb();
    if (!named.isEmpty() && named.get(0).start() < verb && !beside(named.get(0))) {
      return null;
    }
    if (grammar.body(folded, lower, quote.start(), verb)) {
      return null;
    }
    boolean earlier = !here.isEmpty() && here.get(0).start() < quote.start();
    if (named.isEmpty() && earlier) {
      return here.get(0);
    }
    boolean refers = pronoun(quote, verb) || elided(telling, time);
    if (refers || named.isEmpty() && passive(telling)) {
      return earlier ? here.get(0) : before.isEmpty() ? subject : before.get(0);
    }
    boolean general = grammar.general(folded, lower, quote.start(), verb);
    return named.isEmpty() && chinese(verb) && !general ? subject : null;
  }

  /** Whether a company is the other side of what is told: 公司与…签署. */
  private boolean beside(Span mention) {
    return grammar.beside(folded, lower, mention.start());
  }

  private boolean pronoun(Span quote, int to) {
    return grammar.pronoun(folded, lower, quote.start(), to);
  }

  private boolean chinese(int verb) {
    return Folding.ideograph(folded.charAt(verb));
  }

  /** "12月拿到": nothing but the time stands before the verb. */
  private boolean elided(Telling telling, When time) {
    int verb = telling.verb();
    int from = telling.verbClause().start();
    if (time.end() <= verb && time.start() >= from) {
      if (time.start() - from > 2) {
        return false;
      }
      from = time.end();
    }
    return chinese(verb) && verb - from <= 3;
  }

  /** "A placement was cleared" does not say whose. */
  private boolean passive(Telling telling) {
    return grammar.indefinite(folded, lower, telling.verbClause());
  }
}
