package io.github.themeboard.importer.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.themeboard.importer.read.UnreadableException.Reason;
import java.nio.charset.Charset;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class HtmlPageTest {
  private static final String PROSE =
      "Inference demand grows, and domestic vendors supply a rising share of it. "
          .repeat(6)
          .strip();

  @Test
  void blocksBecomeLinesAndParagraphsArePartedByABlankLine() throws Exception {
    assertThat(
            Reading.html(
                "<h1>Title</h1><p>One\n  line,\t<b>bold</b><i>er</i>.</p><p>Two.<br>Three.</p>"
                    + "<div>a</div><div>b</div><blockquote>q</blockquote>"))
        .isEqualTo("Title\n\nOne line, bolder.\n\nTwo.\nThree.\n\na\nb\n\nq");
  }

  @Test
  void listsHaveBulletsAndNumbers() throws Exception {
    assertThat(
            Reading.html(
                "<ul><li>a<li><p>b</p><ul><li>c</ul><li></li></ul>"
                    + "<ol start=3><li>d<li value=7>e<li>f</ol>"))
        .isEqualTo("• a\n• b\n• c\n\n3. d\n7. e\n8. f");
  }

  @Test
  void aTableIsALineForARowAndATabForACell() throws Exception {
    assertThat(
            Reading.html(
                "<table><caption>In billion</caption><tr><th></th><th>2025</th><th>2026</th></tr>"
                    + "<tr><td>A</td><td><p>1</p></td><td></td></tr>"
                    + "<tr><td>B<br>C</td><td></td><td>3</td></tr></table>"))
        .isEqualTo("In billion\n\t2025\t2026\nA\t1\nB C\t\t3");
  }

  @Test
  void aTableThatLaysOutThePageIsNoTable() throws Exception {
    assertThat(Reading.html("<table><tr><td>Left<td><p>One.</p><p>Two.</p></table>"))
        .isEqualTo("Left\n\nOne.\n\nTwo.");
  }

  @Test
  void whatNobodyReadsIsLeftOut() throws Exception {
    assertThat(
            Reading.html(
                "<script>a()</script><style>b{}</style><noscript>c</noscript><nav>d</nav>"
                    + "<template>e</template><svg><text>f</text></svg><header>g</header>"
                    + "<aside>h</aside><form>i</form><button>j</button><p hidden>k</p>"
                    + "<p aria-hidden=true>l</p><p style='color:red; DISPLAY : none'>m</p>"
                    + "<footer>n</footer><p>Kept.</p><!-- o -->"))
        .isEqualTo("Kept.");
  }

  @Test
  void entitiesAreDecodedAndInvisibleCharactersGo() throws Exception {
    assertThat(Reading.html("<p>A&amp;B&nbsp;&nbsp;C\u200B\u202Ed\u00AD&#x1F6F0;&#xD800;&#0;e"))
        .isEqualTo("A&B Cd🛰e");
  }

  @Test
  void linesOfPreformattedTextStay() throws Exception {
    assertThat(Reading.html("<pre>a  b\nc\n\n\n\nd</pre>e")).isEqualTo("a b\nc\n\nd\n\ne");
  }

  @Test
  void onlyTheArticleIsTheTextWithItsTitleFirst() throws Exception {
    String text =
        Reading.html(
            "<h1>The title</h1><div><ul><li><a href=1>Other news of the day that is long enough"
                + "</a></ul></div><article><header><p>By A, 2026-05-08</p></header>"
                + "<div itemprop=articleBody><p>"
                + PROSE
                + "</p></div></article><div><p>Short promise.</p></div>");

    assertThat(text).isEqualTo("The title\n\nBy A, 2026-05-08\n\n" + PROSE);
  }

  @Test
  void theBylineBetweenTitleAndArticleIsKept() throws Exception {
    String text =
        Reading.html(
            "<div>Menu</div><div><h1>The long ferry title</h1><div><div>2025年11月12日</div>"
                + "<div>来源：青石证券</div><div>Share</div><em class=author>Ann</em>"
                + "<em class=source>Oak</em></div><div id=text><p>"
                + PROSE
                + "</p></div></div>");

    assertThat(text).startsWith("The long ferry title\n\n2025年11月12日\n来源：青石证券\n");
    assertThat(text).doesNotContain("Menu", "Share").endsWith(PROSE);
  }

  @Test
  void theDensestPartIsTheArticleWhereNothingIsCalledSo() throws Exception {
    String text =
        Reading.html(
            "<div class=menu><a href=1>Home</a> <a href=2>News</a></div><div id=x><div><h1>The"
                + " title</h1><p>"
                + PROSE
                + "</p><p>"
                + PROSE
                + "</p></div></div><div>Contact</div>");

    assertThat(text).isEqualTo("The title\n\n" + PROSE + "\n\n" + PROSE);
  }

  @Test
  void aListOfArticlesIsReadWhole() throws Exception {
    String item = "<article><h2>T</h2><p>" + PROSE + "</p></article>";

    assertThat(Reading.html(item.repeat(3)))
        .isEqualTo(("T\n\n" + PROSE + "\n\n").repeat(3).strip());
  }

  @Test
  void aPageInsideAFormIsRead() throws Exception {
    assertThat(Reading.html("<form><input name=q><p>Text.</p></form>")).isEqualTo("Text.");
  }

  @Test
  void aPageThatDeclaresItsEncodingIsBelieved() throws Exception {
    String page = "<html><meta charset=\"%s\"><p>Größe 寒武纪</p></html>";

    assertThat(declared(page.replace("Größe ", ""), "gb2312")).isEqualTo("寒武纪");
    assertThat(declared(page.replace(" 寒武纪", ""), "iso-8859-2")).isEqualTo("Größe");
    assertThat(Reading.read("a.html", page.formatted("gb2312")).text()).isEqualTo("Größe 寒武纪");
  }

  private static String declared(String page, String charset) throws UnreadableException {
    byte[] bytes = page.formatted(charset).getBytes(Charset.forName(charset));
    return Reading.read("a.html", bytes).text();
  }

  @Test
  void aPageThatAsksForALoginIsRefused() {
    assertThat(refusal("<h1>Sign in</h1><form><input type=PASSWORD></form>"))
        .isEqualTo(Reason.LOGIN_WALL);
    assertThat(refusal("<h1>T</h1><p>Teaser.</p><p>Log in to continue reading.</p>"))
        .isEqualTo(Reason.LOGIN_WALL);
    assertThat(refusal("<h1>国产算力</h1><div>登录后查看全文</div>")).isEqualTo(Reason.LOGIN_WALL);
    assertThat(refusal("<div role=dialog>请先登录</div>")).isEqualTo(Reason.LOGIN_WALL);
  }

  @Test
  void anArticleBesideALoginFormIsRead() throws Exception {
    assertThat(Reading.html("<form><input type=password></form><p>" + PROSE + "</p>"))
        .isEqualTo(PROSE);
    assertThat(Reading.html("<p>A short flash.</p>")).isEqualTo("A short flash.");
  }

  private static Reason refusal(String body) {
    return Reading.refusal("a.html", body.getBytes(UTF_8));
  }

  @Test
  void aPageWithoutTextIsEmpty() {
    assertThat(refusal("<html><div id=root></div><script src=a.js></script>"))
        .isEqualTo(Reason.EMPTY);
  }

  @Test
  void aPageOfAHundredThousandLevelsIsRefusedSoon() {
    for (String tag : new String[] {"div", "span", "b", "ul><li", "svg", "a"}) {
      String deep = ("<" + tag + ">").repeat(100_000) + "text";
      assertTimeoutPreemptively(
          Duration.ofSeconds(20),
          () ->
              assertThat(outcome(deep))
                  .as(tag)
                  .isIn(Reason.TOO_DEEP.name(), "text", "• text", Reason.EMPTY.name()));
    }
    assertThat(outcome("<div>".repeat(100_000) + "text")).isEqualTo(Reason.TOO_DEEP.name());
    assertThat(outcome("<table><tr><td>".repeat(5_000) + "text")).isEqualTo(Reason.TOO_DEEP.name());
    assertThat(outcome("<div>".repeat(400) + "text")).isEqualTo("text");
  }

  private static String outcome(String body) {
    try {
      return Reading.html(body);
    } catch (UnreadableException e) {
      return e.reason().name();
    }
  }
}
