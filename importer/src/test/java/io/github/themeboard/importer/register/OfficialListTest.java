package io.github.themeboard.importer.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class OfficialListTest {
  private static OfficialList read(byte[] bytes) throws IOException {
    return OfficialList.read(new ByteArrayInputStream(bytes), OfficialList.Limits.USUAL);
  }

  private static List<String> securities(byte[] bytes) throws IOException {
    return read(bytes).securities().stream().map(s -> s.listing() + " " + s.name()).toList();
  }

  @Test
  void aMainlandListInItsOldEncodingKeepsItsZeros() throws IOException {
    String list = "A股代码\tA股简称\n000001\t平安银行\n600519\t贵州茅台\n113050\t南银转债\n";
    assertThat(securities(list.getBytes(Charset.forName("GB18030"))))
        .containsExactly("XSHE:000001 平安银行", "XSHG:600519 贵州茅台");
  }

  @Test
  void aNasdaqListLeavesFundsOut() throws IOException {
    String list =
        "Symbol|Security Name|Market Category|Test Issue|Financial Status|Round Lot Size|ETF\n"
            + "ALAB|Astera Labs, Inc. - Common Stock|Q|N|N|100|N\n"
            + "QQQ|Invesco QQQ Trust|G|N|N|100|Y\n"
            + "File Creation Time: 0101202600:00||||||\n";
    OfficialList read = read(list.getBytes(StandardCharsets.UTF_8));
    assertThat(read.securities()).extracting(s -> s.listing().ticker()).containsExactly("ALAB.US");
    assertThat(read.passedOver()).isEqualTo(2);
  }

  @Test
  void anotherListSaysTheMarketInAColumn() throws IOException {
    String list =
        "ACT Symbol|Security Name|Exchange|ETF\nAPH|Amphenol|N|N\nUEC|Uranium Energy|A|N\n"
            + "XYZ|Elsewhere|Z|N\n";
    assertThat(securities(list.getBytes(StandardCharsets.UTF_8)))
        .containsExactly("XNYS:APH Amphenol", "XASE:UEC Uranium Energy");
  }

  @Test
  void japaneseAndTaiwaneseListsAreKnown() throws IOException {
    String japan =
        "日付,コード,銘柄名,市場・商品区分\n20260101,8035,東京エレクトロン,プライム（内国株式）\n20260101,1306,ＴＯＰＩＸ連動,ETF・ETN\n";
    assertThat(securities(japan.getBytes(StandardCharsets.UTF_8)))
        .containsExactly("XTKS:8035 東京エレクトロン");
    String taiwan = "公司代號,公司名稱,公司簡稱,英文簡稱\n2330,某某股份有限公司,台積電,TSMC\n";
    assertThat(securities(taiwan.getBytes(StandardCharsets.UTF_8)))
        .containsExactly("XTAI:2330 台積電");
  }

  @Test
  void aWorkbookIsReadBelowItsTitleLines() throws IOException {
    byte[] book =
        workbook(
            row("List of Securities")
                + row("Updated as at 1 January")
                + row("Stock Code", "Name of Securities", "Category")
                + row("00700", "TENCENT", "Equity")
                + row("10001", "SOME WARRANT", "Derivative Warrants")
                + "<row><c><v>5</v></c><c t=\"inlineStr\"><is><t>HSBC</t></is></c>"
                + "<c t=\"inlineStr\"><is><t>Equity</t></is></c></row>");
    assertThat(securities(book)).containsExactly("XHKG:00700 TENCENT", "XHKG:00005 HSBC");
  }

  @Test
  void aWorkbookThatUnpacksToTooMuchIsRefused() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      zip.write(new byte[5 << 20]);
    }
    OfficialList.Limits small = new OfficialList.Limits(1 << 20, 1 << 20, 100, 100);
    assertThatThrownBy(() -> OfficialList.read(new ByteArrayInputStream(out.toByteArray()), small))
        .isInstanceOf(RegisterFault.class)
        .hasMessageContaining("unpacks to more than");
  }

  @Test
  void whatIsNoListIsRefusedByName() {
    assertThatThrownBy(() -> read("a,b\n1,2\n".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(RegisterFault.class)
        .hasMessageContaining("no head line");
    assertThatThrownBy(() -> read(new byte[] {'P', 'K', 3, 4, 9, 9, 9, 9, 9}))
        .isInstanceOf(RegisterFault.class)
        .hasMessageContaining("broken workbook");
    OfficialList.Limits tiny = new OfficialList.Limits(10, 10, 10, 10);
    assertThatThrownBy(() -> OfficialList.read(new ByteArrayInputStream(new byte[11]), tiny))
        .hasMessageContaining("larger than 10 bytes");
  }

  @Test
  void mergingKeepsWhatPeopleWrote() {
    CompanyRegister base =
        CompanyRegister.read(
            new StringReader(
                CompanyRegisterTest.HEAD
                    + "kweichow-moutai,Kweichow Moutai,贵州茅台,CN,listed,XSHG:600519,Moutai,茅台\n"
                    + "zhongji-innolight,Innolight,中际旭创,CN,listed,XSHE:300308,,\n"));
    CompanyRegister merged =
        CompanyRegister.merged(
            base,
            List.of(
                new ListedSecurity(Listing.parse("XSHG:600519"), "XD贵州茅", "Kweichow Moutai Co"),
                new ListedSecurity(Listing.parse("XHKG:03308"), "中际旭创", null),
                new ListedSecurity(Listing.parse("XSHE:300502"), "新易盛", "Eoptolink Technology"),
                new ListedSecurity(Listing.parse("XNAS:ARM"), "Arm", null)));
    Company moutai = merged.bySlug("kweichow-moutai").orElseThrow();
    assertThat(moutai.names())
        .extracting(CompanyName::toString)
        .containsExactly("Kweichow Moutai", "贵州茅台", "Moutai", "Kweichow Moutai Co", "茅台", "贵州茅");
    assertThat(merged.byTicker("03308.HK")).map(Company::slug).hasValue("zhongji-innolight");
    assertThat(merged.byTicker("300502.SZ")).map(Company::slug).hasValue("eoptolink-technology");
    // One word that nobody has looked at counts only beside its ticker.
    assertThat(merged.bySlug("arm").orElseThrow().english()).hasToString("?Arm");
  }

  private static String row(String... cells) {
    StringBuilder row = new StringBuilder("<row>");
    for (String cell : cells) {
      row.append("<c t=\"inlineStr\"><is><t>").append(cell).append("</t></is></c>");
    }
    return row.append("</row>").toString();
  }

  private static byte[] workbook(String rows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      part(
          zip,
          "[Content_Types].xml",
          "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
              + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/"
              + "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>");
      part(
          zip,
          "xl/_rels/workbook.xml.rels",
          "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
              + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/"
              + "2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
      part(
          zip,
          "xl/workbook.xml",
          "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
              + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
              + "<sheets><sheet name=\"s\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
      part(
          zip,
          "xl/worksheets/sheet1.xml",
          "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
              + "<sheetData>"
              + rows
              + "</sheetData></worksheet>");
    }
    return out.toByteArray();
  }

  private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(
        ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml).getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  @Test
  void whatIsNoShareIsPassedOver() throws IOException {
    String list =
        "Symbol|Security Name|Test Issue|ETF\n"
            + "CSHI|Ceshi Photonics, Inc. - Common Stock|N|N\n"
            + "CSHIW|Ceshi Photonics, Inc. - Warrants|N|N\n"
            + "CSHIU|Ceshi Photonics, Inc. - Units, each of one share|N|N\n"
            + "ZVZZT|NASDAQ TEST STOCK|Y|N\n";
    OfficialList read = read(list.getBytes(StandardCharsets.UTF_8));
    assertThat(read.passedOver()).isEqualTo(3);
    CompanyRegister merged =
        CompanyRegister.merged(CompanyRegister.of(List.of()), read.securities());
    assertThat(merged.companies().get(0).names())
        .extracting(CompanyName::text)
        .containsExactly("Ceshi Photonics, Inc.", "Ceshi Photonics");
  }

  @Test
  void theScreenerOfAnAmericanExchangeIsRead() throws IOException {
    String list = "Symbol,Name,Last Sale\nCSHI,Ceshi Photonics Inc. Common Stock,$1.2\n";
    assertThat(securities(list.getBytes(StandardCharsets.UTF_8)))
        .containsExactly("XNAS:CSHI Ceshi Photonics Inc. Common Stock");
  }

  @Test
  void chineseShortNamesLoseTheirBlanks() throws IOException {
    String list = "A股代码,A股简称\n000002,万  科Ａ\n";
    OfficialList read = read(list.getBytes(StandardCharsets.UTF_8));
    CompanyRegister merged =
        CompanyRegister.merged(CompanyRegister.of(List.of()), read.securities());
    assertThat(merged.companies().get(0).names())
        .extracting(CompanyName::text)
        .containsExactly("万科A");
  }
}
