package io.github.themeboard.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import io.github.themeboard.app.review.Proposals;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reviewing without a mouse and without sight: where the focus goes, and what is read out. */
@QuarkusTest
class ReviewKeyboardTest {
  private static final int WIDE = 1440;
  private static final int MOST_TABS = 80;
  private static final String FIRST = "Lathes may run dry.";
  private static final String SECOND = "Spindles may warp.";
  private static final String THIRD = "Chucks may slip.";
  private static final String UNSAVED = "Your changes are here, not yet accepted.";

  /** What has the focus, and whether one sees that: an outline, and some of it in the window. */
  private static final String FOCUSED =
      """
      async () => {
        const frame = () => new Promise(resolve => requestAnimationFrame(resolve));
        const element = document.activeElement;
        await frame(); // It is scrolled to in the next one.
        await frame();
        const box = element.getBoundingClientRect();
        const style = getComputedStyle(element);
        const seen = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
          && box.bottom > 0 && box.top < innerHeight;
        const part = element.closest('header, .crumbs, .review-card, .review-source, .review-more,'
          + ' .review-list, .page-head, footer');
        return [seen ? 'seen' : 'unseen',
          part ? part.className.split(' ').pop() || part.localName : element.localName,
          element.outerHTML.slice(0, 120)];
      }
      """;

  private static Browsing browser;

  @Inject People people;
  @Inject World world;
  @Inject Proposals proposals;

  private Page page;

  @BeforeAll
  static void openBrowser() {
    browser = Browsing.start();
  }

  @AfterAll
  static void closeBrowser() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void openTheReview() {
    people.with("curator");
    long article = proposals.article("keys", FIRST + " " + SECOND + " " + THIRD);
    List.of(FIRST, SECOND, THIRD).forEach(quote -> proposals.risk(article, quote));
    String session = Person.signedIn("test-curator").cookie("themeboard_session");
    page =
        browser.open(
            "/admin/queue/" + article,
            WIDE,
            new Browser.NewContextOptions()
                .setLocale("en-GB")
                .setReducedMotion(ReducedMotion.REDUCE),
            List.of(new Cookie("themeboard_session", session).setDomain("127.0.0.1").setPath("/")));
  }

  @AfterEach
  void nothingWentWrongAndNothingIsLeft() {
    world.forget();
    people.forget();
    browser.end();
  }

  @Test
  @SuppressWarnings("unchecked") // what the script above answers
  void tabGoesThroughThePageInReadingOrderAndTheFocusIsAlwaysSeen() {
    List<String> parts = new ArrayList<>();
    List<String> unseen = new ArrayList<>();
    for (int i = 0; i < MOST_TABS; i++) {
      page.keyboard().press("Tab");
      List<String> focused = (List<String>) page.evaluate(FOCUSED);
      if (focused.get(1).equals("body")) {
        break;
      }
      if (!focused.get(0).equals("seen")) {
        unseen.add(focused.get(2));
      }
      if (parts.isEmpty() || !parts.get(parts.size() - 1).equals(focused.get(1))) {
        parts.add(focused.get(1));
      }
    }
    assertThat(unseen).isEmpty();
    assertThat(parts)
        .containsSubsequence("crumbs", "review-card", "review-source", "review-more", "review-list")
        .doesNotHaveDuplicates();
  }

  @Test
  void whatIsSelectedStaysSelectedWhenAnotherCandidateIsLookedAt() {
    page.keyboard().press("x");
    page.keyboard().press("j");
    shows(SECOND);
    assertThat(page.locator(".review-list input[name=ids]:checked")).hasCount(1);
    assertThat(page.locator(".review-list > button")).containsText("(1)");
  }

  @Test
  void onADecidedCandidateTheKeyOfAcceptingSaysWhatWasDecided() {
    page.keyboard().press("a");
    assertThat(page.locator("#candidate .decided")).containsText("test-curator");
    page.keyboard().press("a");
    assertThat(page.locator("#said")).containsText("by test-curator");
  }

  @Test
  void aDecisionIsReadOutAndTheFocusIsOnTheNextCandidate() {
    assertThat(page.locator("#said[role=status]")).isEmpty();
    page.keyboard().press("j");
    shows(SECOND);
    page.keyboard().press("Enter");
    shows(THIRD);
    assertThat(page.locator("#said"))
        .matchesAriaSnapshot("- status:\n  - paragraph: /Accepted. .*Spindles may warp/");
    page.keyboard().press("u");
    assertThat(page.locator("#said")).matchesAriaSnapshot("- status:\n  - paragraph: /Undone/");
    assertThat(page.locator("#waiting")).containsText("3");
  }

  @Test
  void aCandidateIsRejectedWithAReasonByKeysAlone() {
    page.keyboard().press("r");
    assertThat(page.locator("select[name=refusal]")).isFocused();
    page.keyboard().press("Tab");
    assertThat(page.locator("#reject input[name=words]")).isFocused();
    page.keyboard().type("a joke");
    page.keyboard().press("Enter");
    shows(SECOND);
    assertThat(page.locator("#said[role=status]")).containsText("Rejected");
    assertThat(page.locator("#waiting")).containsText("2");
  }

  @Test
  void typingInAFieldIsNoCommand() {
    page.keyboard().press("e");
    assertThat(page.locator(".candidate-fields :focus")).hasCount(1);
    page.keyboard().type("aujkrx");
    shownIs(FIRST);
    assertThat(page.locator("#waiting")).containsText("3");
    page.keyboard().press("Escape");
    page.keyboard().press("j");
    shows(SECOND);
  }

  @Test
  void whatWasTypedIsThereAgainUntilItIsAccepted() {
    Locator field = page.locator("#accept textarea").first();
    type("Lathes will run dry.");
    page.keyboard().press("k");
    page.keyboard().press("j");
    shows(SECOND);
    assertThat(page.locator("#said")).isEmpty();
    page.keyboard().press("k");
    shows(FIRST);
    assertThat(field).hasValue("Lathes will run dry.");
    assertThat(page.locator("#said[role=status]")).hasText(UNSAVED);
    page.reload();
    assertThat(field).hasValue("Lathes will run dry.");
    page.keyboard().press("a");
    assertThat(page.locator("#candidate .decided")).isVisible();
    assertThat(page.locator("#said")).not().containsText(UNSAVED);
    page.keyboard().press("u");
    assertThat(field).hasValue(FIRST);
    assertThat(page.locator("#said")).not().containsText(UNSAVED);
  }

  @Test
  void whatWasTypedCanBeDiscarded() {
    Locator field = page.locator("#accept textarea").first();
    Locator discard = page.getByText("Discard changes");
    assertThat(discard).isHidden();
    type("Lathes sing.");
    discard.click();
    assertThat(page.locator("#said")).hasText("Your changes are discarded.");
    assertThat(field).hasValue(FIRST);
    page.keyboard().press("j");
    shows(SECOND);
    page.keyboard().press("k");
    shows(FIRST);
    assertThat(field).hasValue(FIRST);
  }

  @Test
  void goingBackPromisesNoUndoOfWhatWasOvertaken() {
    page.keyboard().press("Enter");
    shows(SECOND);
    assertThat(page.locator("#said")).containsText("run dry");
    page.keyboard().press("Enter");
    shows(THIRD);
    page.goBack();
    shownIs(SECOND);
    assertThat(page.locator("#waiting")).containsText("1");
    assertThat(page.locator("#candidate .decided")).isVisible();
    assertThat(page.locator("#said")).isEmpty();
    assertThat(page.locator("[data-key=u]")).containsText("Spindles may warp");
  }

  @Test
  void aPageThatTheBrowserPutAsideAsksAnew() {
    page.evaluate("() => { document.getElementById('waiting').textContent = 'overtaken'; }");
    page.evaluate("() => dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}))");
    assertThat(page.locator("#waiting")).containsText("3");
  }

  @Test
  void somethingIsSelectedAndTheHelpIsOpenedByKeys() {
    page.keyboard().press("x");
    assertThat(page.locator(".item[aria-current] input")).isChecked();
    page.keyboard().press("?");
    assertThat(page.locator("#keys dl")).isVisible();
    assertThat(page.locator("#keys summary")).isFocused();
  }

  @Test
  void whatIsReadOutNamesTheCandidateItsFieldsAndItsCommands() {
    assertThat(page.locator(".review-card"))
        .matchesAriaSnapshot(
            """
            - region "Candidate":
              - article "Lathes may run dry.":
                - heading "Lathes may run dry." [level=2]
                - paragraph:
                  - button "Accept and go on"
                  - button "Accept"
                - combobox "Reason"
                - textbox "In your words"
                - button "Reject"
                - group:
                  - textbox "Statement in English": Lathes may run dry.
                  - textbox "Statement in Chinese"
                  - combobox "Certainty"
                  - group "Themes"
                  - textbox "Companies"
                  - combobox "Category"
            """);
  }

  private void type(String text) {
    page.keyboard().press("e");
    page.keyboard().press("ControlOrMeta+a");
    page.keyboard().type(text);
    page.keyboard().press("Escape");
  }

  private void shows(String text) {
    shownIs(text);
    assertThat(page.locator("#candidate")).isFocused();
  }

  private void shownIs(String text) {
    assertThat(page.locator("#candidate-text")).hasText(text);
  }
}
