package io.github.themeboard.importer.extract.risk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.importer.segment.Segmenter;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shapes that articles list their risks in, and what only looks like one. */
class RiskShapesTest {
  private static final String ENGLISH =
"""
Cranes: the ports are ordering again
Port operators on three continents have placed orders for ship-to-shore cranes, and the yards \
are booked until the spring of 2028. We think prices will follow, since steel has become \
cheaper while the crews that can erect a crane have become scarce.

""";

  private static final String CHINESE =
      """
      港机行业点评：订单重回景气区间
      三大洲的码头运营商陆续下达岸桥订单，船厂排期已到2028年春季。我们认为价格将随之上行，钢材成本下降而熟练安装队伍稀缺，\
      行业盈利能力有望在未来两年持续改善，龙头公司的议价权也会随之增强。

      """;

  /** In the texts a bar begins a line, in what is found it parts two risks. */
  private static String risks(String before, String lines) {
    String text = before + lines.replace('|', '\n') + "\n";
    return new RiskExtractor()
        .extract(new Segmenter().segment(text)).stream()
            .map(r -> r.quote().in(text))
            .collect(Collectors.joining("|"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      nullValues = "-",
      emptyValue = "",
      quoteCharacter = '`',
      textBlock =
          """
          三、专家提示的风险|1. 订单慢于预期，影响交付|2. 业主下调资本开支 => 订单慢于预期，影响交付|业主下调资本开支
          嘉宾提示风险如下：|1、订单取消|2、钢价上涨 => 订单取消|钢价上涨
          专家谈风险|1. 订单不及预期|2. 钢价上涨 => 订单不及预期|钢价上涨
          专家认为的主要风险：|一是订单取消；|二是钢价上涨； => 订单取消|钢价上涨
          四、需要关注的几点风险|首先，订单可能取消。其次，钢价可能上涨。 => 订单可能取消|钢价可能上涨
          五、风险因素分析|（1）订单不及预期；|（2）钢价上涨。 => 订单不及预期|钢价上涨
          六、风险及对策|1、订单取消风险|业主可能推迟付款。|2、钢价上涨风险|钢材占成本一半。 => 订单取消风险|钢价上涨风险
          潜在风险点|• 订单取消：业主可能推迟付款|• 钢价上涨：钢材占成本一半 => 订单取消：业主可能推迟付款|钢价上涨：钢材占成本一半
          需要提示的风险：①订单不及预期；②钢价上涨。 => 订单不及预期|钢价上涨
          风险提示：1）订单不及预期 2）钢价上涨 3）汇率波动 => 订单不及预期|钢价上涨|汇率波动
          风险提示|– 订单不及预期|– 钢价上涨 => 订单不及预期|钢价上涨
          风险提示：订单不及预期/钢价上涨/汇率波动 => 订单不及预期|钢价上涨|汇率波动
          风险提示：钢价上涨。（分析师：林一舟） => 钢价上涨
          风险提示：订单不及预期；钢价上涨（研究员：林一舟） => 订单不及预期|钢价上涨
          最后提示一下风险：订单不及预期、钢价上涨。 => 订单不及预期|钢价上涨
          Q4：风险点有哪些？|A：订单取消、钢价上涨、汇率波动。 => 订单取消|钢价上涨|汇率波动
          港口|订单持续。|风险提示：订单不及预期。|造船|排期延长。|风险提示：钢价上涨超预期。 => 订单不及预期|钢价上涨超预期
          風險提示：訂單不如預期、鋼價上漲、匯率波動 => 訂單不如預期|鋼價上漲|匯率波動
          風險因素：(1)訂單遞延；(2)鋼價上漲。 => 訂單遞延|鋼價上漲
          主要風險包括訂單遞延、鋼價上漲及匯率波動。 => 訂單遞延|鋼價上漲|匯率波動
          風險方面，須留意訂單遞延、鋼價上漲等。 => 訂單遞延|鋼價上漲
          我們的風險提示包括：1）訂單遞延；2）鋼價上漲。 => 訂單遞延|鋼價上漲
          """)
  void chinese_shapes_are_read(String lines, String risks) {
    assertThat(risks(CHINESE, lines)).isEqualTo(risks);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          Risks to the outlook: fewer orders, dearer steel and strikes in Genoa. => fewer orders|dearer steel|strikes in Genoa
          Risks to the outlook: a dry summer, a crane toppled by wind and longer shifts in Genoa. => a dry summer|a crane toppled by wind|longer shifts in Genoa
          Risks to the outlook: orders, which are low, could fall and margins may suffer. => orders, which are low, could fall and margins may suffer
          The expert's view of risks|- Fewer orders|- Dearer steel => Fewer orders|Dearer steel
          Risks highlighted by the expert|1. Fewer orders|2. Dearer steel => Fewer orders|Dearer steel
          Where could we be wrong?|— Fewer orders|— Dearer steel => Fewer orders|Dearer steel
          Bear case / risks|- Fewer orders|- Dearer steel => Fewer orders|Dearer steel
          Key risks: fewer orders - dearer steel - strikes in Genoa => fewer orders|dearer steel|strikes in Genoa
          Downside risks to our target are fewer orders, dearer steel and strikes. => fewer orders|dearer steel|strikes
          Downside risks|Orders could be cancelled. Steel may become dearer. => Orders could be cancelled|Steel may become dearer
          Q: What could go wrong?|A: (1) Orders may be cancelled; (2) steel may become dearer. => Orders may be cancelled|steel may become dearer
          Q: What risks should investors watch?|A: Fewer orders, dearer steel and strikes in Genoa. => Fewer orders|dearer steel|strikes in Genoa
          """)
  void english_shapes_are_read(String lines, String risks) {
    assertThat(risks(ENGLISH, lines)).isEqualTo(risks);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          风险提示及免责声明：本文仅供参考，不构成投资建议。
          風險提示：本文僅供參考，不構成投資建議，投資人應自行判斷並承擔風險。
          三、风险管理|1. 提高库存|2. 多元采购
          公司如何应对风险：提高库存；多元采购。
          Risk management: higher stocks; more buyers.
          """)
  void what_is_no_list_of_risks_gives_none(String lines) {
    assertThat(risks(lines.charAt(0) < 0x4e00 ? ENGLISH : CHINESE, lines)).isEmpty();
  }
}
