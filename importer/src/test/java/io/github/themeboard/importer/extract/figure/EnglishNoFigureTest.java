package io.github.themeboard.importer.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishNoFigureTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          The meeting took place on April 6, 2026 in Shanghai. => -
          The report was published on 2026-04-06. => -
          The report was published on 06/04/2026. => -
          Demand picked up between 2023 and 2025. => -
          Demand picked up in the first half of 2025. => -
          The plan for Q3 2025 is unchanged. => -
          The 2020s will be the decade of inference. => -
          The guidance for FY2026 is unchanged. => -
          Demand for 800G and 1.6T optical modules is rising. => -
          Huawei will launch the Ascend 950PR and the Atlas 950. => -
          NVIDIA ships the H100, the B200 and the NVL72 rack. => -
          DeepSeek released V3.2 and Kimi K2.5 followed. => -
          OpenAI presented GPT-4 and GPT-4o. => -
          Patients receive a PD-(L)1 antibody. => -
          The film is in 1080p and on page 18p. => -
          Patients receive a PD-1 antibody and a GLP-1 drug. => -
          Apple presented the iPhone 17 in Cupertino. => -
          The airline will fly the Boeing 737 and the Airbus A350. => -
          Tesla delivered the Model 3 and the Model Y to customers. => -
          Operators are building 5G networks and testing 6G. => -
          The switch uses PCIe 5.0 and CXL 3.1. => -
          The memory is HBM3E or DDR5. => -
          The supplier is Innolight (300308.SZ). => -
          The supplier is Intellifusion (688343.SH), listed in Shanghai. => -
          The supplier is China High Speed (00178). => -
          The supplier is SH600519. => -
          The shares (NASDAQ: ALAB, 3692 HK) were mentioned. => -
          Comment 0/400 => -
          Page 3/12 => -
          Call us at +86 158 1234 5678. => -
          Call us at (021) 6888-1234. => -
          The webcast starts at 10:30 in the main hall. => -
          The webcast starts at 3 p.m. in the main hall. => -
          See https://example.com/2026/04/06/123456.html for the details. => -
          Write to ir2026@example.com for the details. => -
          The company ranked 3rd in the list. => -
          The firm is No. 1 in optical modules. => -
          The firm is among the top 5 suppliers. => -
          The software was updated to version 4.2. => -
          The plant is certified under ISO 9001 and ISO 14001. => -
          The details are in section 4.2 of the report. => -
          The details are in Figure 3 and Table 2. => -
          The claim is disputed [1] and old [12]. => -
          The index tracks the CSI 300 and the S&P 500. => -
          The bill is known as the Chips Act 2.0. => -
          The shop is open 24/7. => -
          Investment of tens of billions of euros is planned. => -
          Three companies compete in this market. => -
          1. Demand is rising. => -
          (3) Demand is rising. => -
          2) Demand is rising. => -
          """)
  void finds_no_figure_in_english_names_codes_and_dates(String text, String figures) {
    assertThat(FigureLines.of(text, null)).isEqualTo(figures);
  }
}
