package io.github.themeboard.importer.extract.risk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.importer.segment.Segmenter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RiskQuestionTest {
  private static final String ABOVE =
      "Cranes: the ports are ordering again\n\nPort operators on three continents have placed"
          + " orders for cranes, and the yards are booked until the spring of 2028.\n\n";

  private static List<String> risks(String text) {
    return new RiskExtractor()
        .extract(new Segmenter().segment(text)).stream().map(r -> r.quote().in(text)).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "What could hurt our view",
        "What might derail the recovery?",
        "The risks, according to Moreau",
        "Risks as the manager sees them:",
        "The risks she sees"
      })
  void headings_without_the_usual_words(String heading) {
    assertThat(risks(ABOVE + heading + "\n- Fewer orders from Asia\n- A strike in Genoa\n"))
        .containsExactly("Fewer orders from Asia", "A strike in Genoa");
  }

  @Test
  void chinese_clauses_are_risks_of_their_own() {
    String above = "港机行业点评\n\n三大洲的码头运营商陆续下达岸桥订单，船厂排期已到2028年春季，钢材成本下降而熟练安装队伍稀缺。\n\n";
    assertThat(risks(above + "风险因素：港口投资节奏明显延后、海外关税范围进一步扩大、船厂产能过剩压低新船价格。\n"))
        .containsExactly("港口投资节奏明显延后", "海外关税范围进一步扩大", "船厂产能过剩压低新船价格");
  }
}
