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
  private static final List<String> SHEETS =
      List.of(
          "tokens",
          "base",
          "layout",
          "fact",
          "tables",
          "board",
          "stage",
          "article",
          "chart",
          "form",
          "import",
          "review",
          "amendment",
          "print");

  private final String release;

  Assets(@ConfigProperty(name = "themeboard.release") String release) {
    this.release = release;
  }

  /** The style sheets in the order of their cascade layers. */
  public List<String> sheets() {
    return SHEETS.stream().map(name -> versioned("/assets/css/" + name + ".css")).toList();
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
