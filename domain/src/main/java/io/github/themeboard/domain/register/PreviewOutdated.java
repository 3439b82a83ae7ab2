package io.github.themeboard.domain.register;

/** The register changed since the preview of a list, so that the list means something else now. */
public class PreviewOutdated extends RuntimeException {
  PreviewOutdated() {
    super("the preview of the list is out of date");
  }
}
