package io.github.themeboard.app.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Addresses of style sheets and scripts; they carry the release, so that browsers may keep them for
 * long.
 */
@Named("assets")
@ApplicationScoped
public class Assets {
  /** The style sheets in the order of their cascade layers. */
  static final List<String> SHEETS =
      List.of(
          "tokens",
          "base",
          "layout",
          "fact",
          "tables",
          "board",
          "stage",
          "forecast",
          "article",
          "marks",
          "theme",
          "company",
          "chart",
          "compare",
          "form",
          "import",
          "review",
          "amendment",
          "search",
          "clock",
          "help",
          "print");

  private final String release;
  private final StyleSheet sheet;

  Assets(@ConfigProperty(name = "themeboard.release") String release, StyleSheet sheet) {
    this.release = release;
    this.sheet = sheet;
  }

  /** The one style sheet, joined from those of all parts. */
  public String sheet() {
    return versioned(StyleSheet.ADDRESS) + "-" + sheet.mark();
  }

  public String footnotes() {
    return versioned("/assets/js/footnotes.js");
  }

  /** A script of one page, by its name. */
  public String script(String name) {
    return versioned("/assets/js/" + name + ".js");
  }

  public String charts() {
    return versioned("/assets/js/charts.js");
  }

  public String chartLibrary() {
    return versioned("/webjars/chart.js/dist/chart.umd.js");
  }

  public String htmx() {
    return versioned("/webjars/htmx.org/dist/htmx.min.js");
  }

  private String versioned(String path) {
    return path + "?v=" + release;
  }
}
