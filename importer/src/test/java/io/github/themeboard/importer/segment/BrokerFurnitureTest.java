package io.github.themeboard.importer.segment;

import org.junit.jupiter.api.Test;

class BrokerFurnitureTest {
  @Test
  void what_a_broker_and_a_company_say_of_themselves() {
    Marked.isReadAsMarked(
        """
        T|Zinc smelters in Europe cut output as power turns dear again
        +|Three smelters have lowered their output by 15% since January, and a fourth considers to follow.
        -|About Harz Zinc
        -|Harz Zinc is a smelter of zinc and lead with 320 workers. Founded in 1912, it serves 40 customers.
        -|Compliance notice
        -|The firm does not hold 1% or more of the shares of the companies named here.
        -|Stock price rating over 12 months: Buy above 15%, Hold -15% to 15%.
        """);
  }

  @Test
  void counters_digests_of_ratings_and_hot_news() {
    Marked.isReadAsMarked(
        """
        T|东海证券：锌冶炼加工费触底，关注资源自给率高的企业
        +|东海证券发布研报称，进口锌精矿加工费降至每吨30美元，冶炼厂减产比例升至15%，预计二季度加工费见底回升。
        -|最近90天内共有9家机构给出评级，买入评级8家，增持评级1家；过去90天内机构目标均价为48.36。
        -|24小时滚动播报：两市成交额突破2万亿元，3,200只个股上涨
        """);
    Marked.isReadAsMarked(
        """
        T|Zinc smelters in Europe cut output as power turns dear again
        +|Three smelters have lowered their output by 15% since January, and a fourth considers to follow.
        -|Enjoyed this note? Tell us. 41 Likes 6 Comments
        """);
  }
}
