package io.github.themeboard.app.factapi;

import io.github.themeboard.domain.amendment.PassageHistory;
import io.github.themeboard.domain.fact.Act;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did to a fact, or to the text of an article that it cites.
 *
 * @param actor the account's name, told to curators only, as is the reason: both are about people
 * @param passages what became of passages of the fact; empty where the fact itself was changed
 */
@Schema(name = "FactDecision")
record DecisionJson(
    long act,
    String verb,
    @Nullable String actor,
    String at,
    @Nullable String reason,
    long revision,
    List<PassageJson> passages) {

  /** A passage of the fact, before and after the text of its article was replaced. */
  @Schema(name = "FactPassage")
  record PassageJson(long citationId, String quote, SpotJson before, SpotJson after) {
    static PassageJson of(PassageHistory.Move move) {
      return new PassageJson(
          move.citationId(), move.quote(), SpotJson.of(move.before()), SpotJson.of(move.after()));
    }
  }

  /** Where it stood, in code points. */
  @Schema(name = "FactPassagePlace")
  record SpotJson(int start, int end, String status) {
    static SpotJson of(PassageHistory.Spot spot) {
      return new SpotJson(spot.start(), spot.end(), spot.orphaned() ? "orphaned" : "anchored");
    }
  }

  static DecisionJson of(Act act, List<PassageHistory.Move> moves, boolean toCurator) {
    return new DecisionJson(
        act.id(),
        act.verb().token(),
        toCurator ? act.actor() : null,
        act.at().toString(),
        toCurator ? act.reason() : null,
        act.revision(),
        moves.stream().map(PassageJson::of).toList());
  }
}
