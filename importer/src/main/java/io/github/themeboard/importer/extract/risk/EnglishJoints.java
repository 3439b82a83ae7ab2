package io.github.themeboard.importer.extract.risk;

import java.util.List;
import java.util.Set;

/** The words that join or part the phrases of an English sentence, and those it tells with. */
final class EnglishJoints {
  /** What looks like a participle and says how a thing is: "rising costs" is a risk of its own. */
  private static final Set<String> ADJECTIVES =
      Set.of(
          """
          rising falling slowing weakening increasing declining intensifying tightening growing
          pricing financing funding processing manufacturing shipping mounting escalating worsening
          widening shrinking building lagging soaring changing existing permitting licensing
          marketing prolonged continuing operating engineering"""
              .split("\\s+"));

  private static final List<String> CONJUNCTIONS = List.of("and ", "or ", "as well as ");

  /** A phrase that begins with one of these is no risk but goes on about the one before it. */
  private static final List<String> SUBORDINATE =
      List.of(
          ("which|if |should |when |as |since |it |they |we |this |that |then |including|such as|"
                  + "with |who |where|leading|resulting|causing|making|while|but |so |as this|"
                  + "thereby|and thus|and therefore|because")
              .split("[|]"));

  /** What a sentence tells with; a list of names has none of it. */
  private static final Set<String> TELLING =
      Set.of(
          "is are was were be has have had will would could can may might should must we it"
              .split(" "));

  private EnglishJoints() {}

  /** The length of the conjunction at a place, or 0 if none stands there with words behind it. */
  static int conjunction(String lower, int at, int limit) {
    for (String word : CONJUNCTIONS) {
      if (lower.startsWith(word, at) && at + word.length() < limit) {
        return word.length();
      }
    }
    return 0;
  }

  static boolean subordinate(String phrase) {
    for (String opening : SUBORDINATE) {
      if (phrase.startsWith(opening)) {
        return true;
      }
    }
    return false;
  }

  static boolean tells(String phrase) {
    for (String word : phrase.split(" ")) {
      if (TELLING.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** ", reducing margins" goes on with the risk before it; ", rising costs" is another. */
  static boolean participle(String phrase) {
    int space = phrase.indexOf(' ');
    String word = space < 0 ? phrase : phrase.substring(0, space);
    return word.endsWith("ing") && !ADJECTIVES.contains(word);
  }
}
