package io.github.themeboard.importer.extract.company;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.themeboard.importer.register.CompanyRegister;
import io.github.themeboard.importer.register.Organisations;
import io.github.themeboard.importer.segment.Anatomy;
import io.github.themeboard.importer.segment.Block;
import io.github.themeboard.importer.segment.Role;
import io.github.themeboard.importer.text.Folding;
import io.github.themeboard.importer.text.Language;
import io.github.themeboard.importer.text.Span;
import java.io.StringReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompanyExtractorTest {
  private static final CompanyRegister REGISTER =
      CompanyRegister.read(
          new StringReader(
              "slug,name_en,name_zh,country,state,listings,aliases_en,aliases_zh\n"
                  + "acme,Acme,艾克美,CN,listed,XSHG:688343;XHKG:00178,Acme Cloud,艾克云;?艾\n"
                  + "zeta,Zeta,泽塔,US,listed,XNAS:ZETA,Zeta Corporation,\n"
                  + "gap,?Gap,?盖普,US,listed,XNYS:GAP,,\n"
                  + "tsing,Tsing,青芯,CN,listed,XSHE:300308,,\n"
                  + "tower,Tower,塔电,TW,listed,XTAI:2330,,\n"
                  + "north,North Securities,北方证券,CN,listed,XSHG:600030,,\n"));

  private static final Organisations ORGANISATIONS =
      Organisations.read(
          new StringReader(
              "name_en,name_zh,kind,aliases_en,aliases_zh,domains\n"
                  + "North Securities,北方证券,house,,,\n"
                  + "South Bank,南方银行,house,,,\n"
                  + "Zeta Daily,泽塔日报,media,,,\n"));

  private static final CompanyExtractor EXTRACTOR = new CompanyExtractor(REGISTER, ORGANISATIONS);

  private static List<CompanyCandidate> all(String text, @Nullable String house) {
    return EXTRACTOR.extract(anatomy(text), house);
  }

  /** Lines as they stand: prose, and rows where they begin with a bar. */
  private static Anatomy anatomy(String text) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isEmpty()) {
        Role role = line.startsWith("|") ? Role.ROW : Role.PROSE;
        blocks.add(new Block(new Span(start, start + line.length()), role));
      }
      start += line.length() + 1;
    }
    String folded = Folding.fold(text);
    return new Anatomy(
        text, folded, Folding.lower(folded), Language.of(text), blocks, new Span(0, text.length()));
  }

  private static List<String> names(String text) {
    return all(text, null).stream().map(CompanyCandidate::name).toList();
  }

  private static List<String> tickers(String text) {
    return all(text, null).stream().flatMap(c -> c.printedTickers().stream()).toList();
  }

  @Test
  void twoNamesOfOneCompanyAreOneCandidate() {
    String text = "Acme (688343.SH) grew fast this year. 艾克美 and Acme Cloud are the same firm.";
    CompanyCandidate acme = all(text, null).get(0);
    assertThat(all(text, null)).hasSize(1);
    assertThat(acme.name()).isEqualTo("Acme");
    assertThat(acme.slug()).isEqualTo("acme");
    assertThat(acme.ticker()).isEqualTo("688343.SH");
    assertThat(acme.mentions().stream().map(m -> m.in(text)))
        .containsExactly("Acme (688343.SH)", "艾克美", "Acme Cloud");
  }

  @Test
  void aNameThatTheRegisterDoesNotKnowIsJoinedByItsTicker() {
    CompanyCandidate only =
        all("The shares of Akemei (688343) rose by a tenth today.", null).get(0);
    assertThat(only.name()).isEqualTo("Akemei");
    assertThat(only.slug()).isEqualTo("acme");
    assertThat(only.printedTickers()).containsExactly("688343.SH");
  }

  @Test
  void withoutAPrintedTickerTheRegisterGivesThePrimaryOne() {
    CompanyCandidate only = all("Sales of Acme grew by a fifth in the quarter.", null).get(0);
    assertThat(only.ticker()).isEqualTo("688343.SH");
    assertThat(only.printedTickers()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Acme (00178) leads the field in this market.|00178.HK",
        "Acme (178) leads the field in Hong Kong.|",
        "Tower (2330) is the largest of its kind.|2330.TW",
        "Zeta (ZETA) is the largest of its kind.|ZETA.US",
        "Zeta (EPS) is the largest of its kind.|",
        "Zeta (2025) is the largest of its kind.|",
        "Unheard Robotics (2024) is quoted in Hong Kong.|",
        "Unheard Robotics (9992) is quoted in Hong Kong.|09992.HK",
        "Call Acme (0755) 8888 0000 for more of it.|",
        "青芯300308今日上涨，成交活跃。|300308.SZ",
        "未闻股份（301999）今日上涨。|301999.SZ",
        "未闻指数（000300）今日上涨。|",
        "未闻混合基金（001234）今日上涨。|",
        "Acme-W（00178.HK）今日上涨。|00178.HK",
        "Acme Co., Ltd. (688343.SH) rose today.|688343.SH",
      })
  void aBareCodeCountsByTheNameBeforeIt(String text, @Nullable String ticker) {
    assertThat(tickers(text)).isEqualTo(ticker == null ? List.of() : List.of(ticker));
  }

  @Test
  void oneBracketMayServeTwoNames() {
    assertThat(all("Acme and Tsing (688343.SH, 300308.SZ) both rose today.", null))
        .extracting(c -> c.name() + c.printedTickers())
        .containsExactly("Acme[688343.SH]", "Tsing[300308.SZ]");
  }

  @Test
  void aMarketMayFollowAHyphenInABracket() {
    assertThat(tickers("晶圓代工龍頭艾克美(688343-SH)今日召開說明會，與欣新電(6666-TWO)合作。"))
        .containsExactly("688343.SH", "6666.TWO");
  }

  @Test
  void aColumnOfCodesIsRead() {
    String table =
        "Results of the sector in the first half, compiled from filings.\n\n"
            + "| Company | Code | Revenue |\n|---|---|---|\n"
            + "| Tsing | 300308 | 161234 |\n| Unheard | 600519 | 600520 |\n";
    assertThat(tickers(table)).containsExactly("300308.SZ", "600519.SH");
  }

  @Test
  void anAmbiguousNameNeedsATickerOrCompany() {
    assertThat(names("Mind the gap. Gap is a word too, and nothing else.")).isEmpty();
    assertThat(names("We like Gap (NYSE: GAP) today. Gap has shops.")).containsExactly("Gap");
    assertThat(names("We like Acme, Gap and Zeta for the year.")).contains("Gap");
    assertThat(names("艾草的价格上涨，市场关注。")).isEmpty();
  }

  @Test
  void theHouseThatWritesAndThoseItQuotesAreNoCompanies() {
    assertThat(
            all(
                "North Securities keeps its view: buy Acme. South Bank agrees.",
                "North Securities"))
        .extracting(CompanyCandidate::name)
        .containsExactly("Acme");
    assertThat(names("北方证券研报指出，艾克美订单充足。据南方银行测算，泽塔增长。")).containsExactly("艾克美", "泽塔");
    assertThat(names("Zeta Daily reported that Acme grew by a tenth.")).containsExactly("Acme");
  }

  @Test
  void aHouseWhoseOwnBusinessIsToldIsACompany() {
    assertThat(names("北方证券前三季度净利润同比增长两成。")).containsExactly("北方证券");
    assertThat(names("North Securities (600030.SH) won the mandate.")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Rivals such as Acme, Brightwell and Zeta cut their prices.|Brightwell",
        "The group agreed to buy Norway's Fjordwell Photonics for cash.|Fjordwell Photonics",
        "It is made by the startup Glimmerly in a small town.|Glimmerly",
        "Shares of Quanterra fell by a tenth after the close.|Quanterra",
        "The order went to Halvorsen Inc. on Monday.|Halvorsen Inc",
      })
  void anUnknownEnglishNameIsToldByItsContext(String text, String name) {
    assertThat(names(text)).contains(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "供应商包括艾克美、晨岳重机、泽塔等企业。|晨岳重机",
        "近日，晨岳半导体宣布完成新一轮融资。|晨岳半导体",
        "晨岳股份发布公告，订单增长。|晨岳股份",
      })
  void anUnknownChineseNameIsToldByItsContext(String text, String name) {
    assertThat(names(text)).contains(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In January the Ministry of Commerce and Tsinghua University met in Beijing.",
        "Why Solar Energy Matters More Than Ever This Year",
        "Professor Li Ming said that Large Language Models change the market.",
        "人工智能、新能源汽车、消费电子等需求旺盛，行业景气度提升。",
        "国家能源局、中国汽车工业协会发布数据，产业链订单增长。",
        "归母净利润同比增长，扣非净利润下降。",
        "Revenue of the sector grew, and Spring Festival sales were strong.",
      })
  void whatIsNoCompanyIsNoCandidate(String text) {
    assertThat(names(text)).isEmpty();
  }

  @Test
  void aModelAloneIsALessCertainSignOfItsMaker() {
    double model = all("The chip runs Zeta V3.2 from today on.", null).get(0).confidence();
    double maker = all("The chip is sold by Zeta from today on.", null).get(0).confidence();
    assertThat(model).isLessThan(maker);
  }

  @Test
  void mentionsAreFewAndInOrder() {
    String text = "Acme and Acme met here again. ".repeat(300);
    List<Span> mentions = all(text, null).get(0).mentions();
    assertThat(mentions).hasSize(200).isSortedAccordingTo((a, b) -> a.start() - b.start());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(",
        "(1)",
        "9",
        "A",
        "Ab ",
        "Acme",
        "Acme, ",
        "Acme (688343.SH) ",
        "艾克美、",
        "中",
        "（300308）",
        "股份",
        "Gap ",
        "北方证券",
        "A.",
        "Zz Inc ",
        "600519.SH ",
        "的",
        "艾",
        "|",
        "x  "
      })
  void theTimeGrowsWithTheTextWhateverItHolds(String unit) {
    String text = unit.repeat(400_000 / unit.length());
    Anatomy anatomy = anatomy(text);
    Assertions.assertTimeout(Duration.ofSeconds(15), () -> EXTRACTOR.extract(anatomy, null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "指数在纳斯达克下跌3%。",
        "高通胀环境下需求走弱。",
        "信号沿光纤光迅速传播。",
        "欧美光伏装机回升。",
        "公司推广达成目标。",
        "传统信息系统更替。",
        "机器人行业景气回升。",
        "公司投资5亿联合研发。"
      })
  void ordinaryWordsHoldNoCompanies(String text) {
    assertThat(bundled(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "高通与联发科发布新品。,高通 联发科",
    "其中美光收入增长。,美光",
    "欧美市场上美光领先。,美光",
    "中际旭创新高不断。,中际旭创",
    "机器人(300024)与埃斯顿增长。,机器人 埃斯顿"
  })
  void shortNamesAmongOtherWordsAreFound(String text, String found) {
    assertThat(bundled(text)).containsExactly(found.split(" "));
  }

  @Test
  void lettersInABracketCountBehindTheFirstWordOfTheirCompany() {
    assertThat(bundled("Lam (LRCX) reported more revenue.")).containsExactly("Lam");
    assertThat(bundled("The wafer fab equipment (WFE) market grows.")).isEmpty();
  }

  @Test
  void aBrokerWithAFigureOfItsOwnIsACompany() {
    assertThat(bundled("合并后净资产3311亿元，超过中信证券的2755亿元。")).containsExactly("中信证券");
    assertThat(bundled("中信证券认为行业增长5%。")).isEmpty();
  }

  @Test
  void unitsAreNoCompanies() {
    assertThat(bundled("Nvidia, Tbps and Broadcom are words here."))
        .containsExactly("Nvidia", "Broadcom");
  }

  private static List<String> bundled(String text) {
    CompanyExtractor extractor =
        new CompanyExtractor(CompanyRegister.bundled(), Organisations.bundled());
    return extractor.extract(anatomy(text), null).stream().map(CompanyCandidate::name).toList();
  }
}
