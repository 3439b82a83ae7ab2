package io.github.themeboard.importer.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.themeboard.domain.figure.FigureKind;
import io.github.themeboard.domain.intake.Novelty;
import io.github.themeboard.importer.pack.Pack;
import io.github.themeboard.importer.pack.PackFiles;
import io.github.themeboard.importer.pack.PackReader;
import io.github.themeboard.importer.pack.SmallPack;
import org.junit.jupiter.api.Test;

class BoardOfPackTest {
  @Test
  void aPacksArticlesCompaniesAndFactsAreWhatItsBoardKnows() {
    KnownBoard board = BoardOfPack.of(PackReader.read(SmallPack.valid()));

    assertThat(board.articles())
        .extracting(KnownBoard.Article::id)
        .containsExactly("night-flight", "cold-atoms");
    assertThat(board.articles().get(0).house()).containsExactly("North Pier Research", "北堤研究");
    assertThat(board.companies().get(0).names())
        .containsExactly("Aurelia Photonics", "曜石光子", "Aurelia");
    assertThat(board.companies().get(0).tickers()).containsExactly("00412.HK");
    assertThat(board.exposures())
        .extracting(KnownBoard.Exposure::id, KnownBoard.Exposure::theme)
        .containsExactly(
            tuple("aurelia-sensors", "quantum-sensing"), tuple("aurelia-sensors", "atom-clocks"));
    assertThat(board.figures())
        .extracting(KnownBoard.Figure::id)
        .containsExactly("market-2020", "market-2024", "market-cagr");
    assertThat(board.stages())
        .extracting(KnownBoard.Stage::id)
        .containsExactly("two-doors/laboratory", "two-doors/field");
    assertThat(board.stages().get(1).readings())
        .extracting(KnownBoard.Reading::id)
        .containsExactly("clocks-in-laboratory");
  }

  @Test
  void eachArticleOfTheBundledPackIsKnownWhenItComesAgain() {
    Pack pack = PackReader.read(PackFiles.bundled());
    Comparer comparer = new Comparer(BoardOfPack.of(pack));

    assertThat(pack.articles())
        .allSatisfy(
            article ->
                assertThat(
                        comparer
                            .compare(Told.in(article.text().content()).extraction())
                            .duplicateOf())
                    .isEqualTo(article.slug()));
  }

  @Test
  void anEnglishAndAChineseSentenceConfirmOneFigureOfTheBundledPack() {
    KnownBoard board = BoardOfPack.of(PackReader.read(PackFiles.bundled()));
    Told english =
        Told.in("China's intelligent computing capacity should grow 57% a year from 2020 to 2028.")
            .figure(
                "57%",
                "57",
                "1",
                "percent",
                FigureKind.CAGR,
                "2020/2028",
                "China's intelligent computing capacity",
                false);
    Told chinese =
        Told.in("预计2020-2028年中国智能算力规模年均复合增速达57%。")
            .figure(
                "57%", "57", "1", "percent", FigureKind.CAGR, "2020/2028", "中国智能算力规模年均复合增速", false);

    Verdict one = Comparer.compare(english.extraction(), board).figures().get(0);
    assertThat(one.novelty()).isEqualTo(Novelty.CONFIRMS);
    assertThat(Comparer.compare(chinese.extraction(), board).figures().get(0)).isEqualTo(one);
  }
}
