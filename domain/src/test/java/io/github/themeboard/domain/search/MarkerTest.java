package io.github.themeboard.domain.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A word is marked in its other forms, a phrase only where it stands. */
class MarkerTest {
  private static final String TEXT =
      "Optics and an optical lens are no module. Optical modules of the fab, co-packaged; 光的模块,"
          + " 高速光模块, 800G光模块, ＡＩ芯片";

  /** As the database reads them; what is not here is a word that searches leave out. */
  private static final Map<String, String> STEMS =
      Map.ofEntries(
          Map.entry("optics", "optic"),
          Map.entry("optical", "optic"),
          Map.entry("lens", "len"),
          Map.entry("module", "modul"),
          Map.entry("modules", "modul"),
          Map.entry("fab", "fab"),
          Map.entry("co", "co"),
          Map.entry("packaged", "packag"),
          Map.entry("800g", "800g"),
          Map.entry("ai", "ai"));

  private static Marker marker(String query) {
    List<SearchQuery.Term> wanted = SearchQuery.of(query).wanted();
    return new Marker(wanted.stream().map(t -> Token.of(t.text(), STEMS)).toList(), STEMS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "modules | module,modules",
        "\"optical module\" | Optical modules",
        "\"modules of a fab\" | modules of the fab",
        "co-packaged | co-packaged",
        "\"光模块\" | 光模块,光模块",
        "模块 | 模块,模块,模块",
        "\"800G光模块\" | 800G光模块",
        "AI | ＡＩ",
        "the | ''"
      })
  void theWordsOfAQueryAreMarked(String query, String expected) {
    assertThat(
            marker(query).of(TEXT).stream().map(m -> TEXT.substring(m.start(), m.end())).toList())
        .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected.split(",")));
  }

  @Test
  void itSaysWhichTermsATextHasNot() {
    Marker marker = marker("lens \"lens optical\" 光 the");
    assertThat(marker.all()).containsExactly(0, 1, 2);
    assertThat(marker.missing(TEXT, marker.all())).containsExactly(1);
  }
}
