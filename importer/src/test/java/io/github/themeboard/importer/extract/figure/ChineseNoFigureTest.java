package io.github.themeboard.importer.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseNoFigureTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          在2026元脑大会上，公司介绍了产品。 => -
          会议于2026年4月6日在上海举行。 => -
          报告发布于2026-04-06。 => -
          报告发布于2026/4/6 10:30。 => -
          2025年上半年需求回暖。 => -
          2023年至2025年需求回暖。 => -
          25Q3需求回暖。 => -
          “十四五”期间需求回暖。 => -
          800G和1.6T光模块需求旺盛。 => -
          华为将推出昇腾950PR和Atlas 950。 => -
          英伟达推出H100、B200和NVL72机柜。 => -
          DeepSeek发布V3.2，Kimi K2.5随后跟进。 => -
          OpenAI发布GPT-4和GPT-5。 => -
          公司布局PD-1抗体和GLP-1药物。 => -
          苹果发布iPhone 17。 => -
          国航引进波音737和空客A350。 => -
          特斯拉交付Model 3。 => -
          运营商建设5G网络，6G处于研发阶段。 => -
          交换机采用PCIe 5.0接口。 => -
          推荐云天励飞（688343.SH）。 => -
          推荐中际旭创（300308）。 => -
          推荐SH600519。 => -
          港股莎莎国际（00178）走强。 => -
          评论 0/400 => -
          第3页/共12页 => -
          联系电话：021-68881234 => -
          电话会议于上午10:30开始。 => -
          详见https://example.com/2026/04/06/123456.html。 => -
          联系邮箱：ir2026@example.com => -
          公司市占率排名第3。 => -
          公司位列全球第一。 => -
          软件已升级至4.2版本。 => -
          工厂通过ISO9001认证。 => -
          详见图3和表2。 => -
          详见第4.2节。 => -
          该观点存在争议[1]。 => -
          沪深300指数今日收涨。 => -
          总投资数百亿元。 => -
          三家公司参与竞争。 => -
          1、需求回暖。 => -
          （3）需求回暖。 => -
          ①需求回暖。 => -
          一、需求回暖。 => -
          """)
  void finds_no_figure_in_chinese_names_codes_and_dates(String text, String figures) {
    assertThat(FigureLines.of(text, null)).isEqualTo(figures);
  }
}
