package io.github.themeboard.app.compare;

import io.github.themeboard.app.page.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** The way from a theme to its comparison with others, for templates. */
@Named("comparison")
@RequestScoped
public class ComparisonLink {
  private final Page page;

  ComparisonLink(Page page) {
    this.page = page;
  }

  /** Address of the form with one theme chosen already, by the clocks of this page. */
  public String of(String slug) {
    return page.to("/compare?themes=" + slug);
  }
}
