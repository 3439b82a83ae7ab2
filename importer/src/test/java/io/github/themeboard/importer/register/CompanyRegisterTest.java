package io.github.themeboard.importer.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompanyRegisterTest {
  static final String HEAD = "slug,name_en,name_zh,country,state,listings,aliases_en,aliases_zh\n";

  private static final String ROWS =
      HEAD
          + "acme,Acme,艾克美,CN,listed,XSHG:688343;XHKG:00178,\"Acme, Inc.;?AC\",?艾克\n"
          + "zeta,?Zeta,,US,private,,,\n";

  @Test
  void aCompanyIsFoundByEachOfItsTickers() {
    CompanyRegister register = CompanyRegister.read(new StringReader(ROWS));
    assertThat(register.byTicker("688343.SH")).isEqualTo(register.bySlug("acme"));
    assertThat(register.byTicker("00178.HK").orElseThrow().ticker()).hasValue("688343.SH");
    assertThat(register.byTicker("688343.SZ")).isEmpty();
  }

  @Test
  void writingGivesTheSameFileBack() {
    StringWriter out = new StringWriter();
    CompanyRegister.read(new StringReader(ROWS)).write(out);
    assertThat(out).hasToString(ROWS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "acme,Acme,,CN,listed,XSHG-688343,,|line 2, column listings: no listing",
        "acme,Acme,,CN,listed,XXXX:688343,,|line 2, column listings: not an exchange",
        "acme,Acme,,CN,listed,XSHG:68834,,|line 2, column listings: no symbol of XSHG: 68834",
        "acme,Acme,,China,listed,,,|line 2, column country",
        "acme,Acme,,CN,sleeping,,,|line 2, column state",
        "acme,,,CN,private,,,|line 2, column slug: a company without a name",
        "Acme,Acme,,CN,private,,,|line 2, column slug: no slug",
        "acme,Acme,,CN,private,,|line 2: 7 cells, the head has 8",
      })
  void aFaultNamesLineAndColumn(String row, String message) {
    assertThatThrownBy(() -> CompanyRegister.read(new StringReader(HEAD + row + "\n")))
        .isInstanceOf(RegisterFault.class)
        .hasMessageContaining(message);
  }

  @Test
  void aListingBelongsToOneCompany() {
    String rows = HEAD + "a,A1,,CN,listed,XSHG:688343,,\n" + "b,B1,,CN,listed,XSHG:688343,,\n";
    assertThatThrownBy(() -> CompanyRegister.read(new StringReader(rows)))
        .hasMessage("line 3, column listings: XSHG:688343 stands in line 2 already");
  }

  @Test
  void aMissingColumnIsNamed() {
    assertThatThrownBy(() -> CompanyRegister.read(new StringReader("slug,name_en\na,A1\n")))
        .hasMessageContaining("name_zh");
  }

  @Test
  void theBundledRegisterIsSoundAndLargeEnough() {
    CompanyRegister register = CompanyRegister.bundled();
    assertThat(register.companies()).hasSizeGreaterThan(250);
    assertThat(register.byTicker("00700.HK")).map(Company::slug).hasValue("tencent");
  }
}
