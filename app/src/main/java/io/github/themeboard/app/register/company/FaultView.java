package io.github.themeboard.app.register.company;

import io.github.themeboard.app.fact.Link;
import java.util.List;

/**
 * What is wrong with a form.
 *
 * @param links pages where it can be put right
 */
record FaultView(String text, List<Link> links) {
  FaultView {
    links = List.copyOf(links);
  }

  static FaultView of(String text) {
    return new FaultView(text, List.of());
  }
}
