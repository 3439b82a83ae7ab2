package io.github.themeboard.app.security;

import io.github.themeboard.domain.wording.SafeText;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/**
 * Takes out of every form, before anything reads it, what cannot be stored, and out of names what
 * would disguise them. An article's words and what is compared with them or is a secret stay as
 * they came, as far as they can be stored.
 */
class FormText {
  private static final Set<String> AS_TYPED = Set.of("text", "quote", "password", "old", "again");

  @ServerRequestFilter
  @WithFormRead
  void clean(ResteasyReactiveContainerRequestContext request) {
    ResteasyReactiveRequestContext context =
        (ResteasyReactiveRequestContext) request.getServerRequestContext();
    FormData form = context.getFormData();
    if (form == null) {
      return;
    }
    List<String> names = new ArrayList<>();
    form.forEach(names::add);
    boolean clean = names.stream().map(name -> clean(form, name)).reduce(true, Boolean::logicalAnd);
    MediaType type = request.getMediaType();
    if (!clean && MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(type)) {
      // A resource that takes all fields as a map has them read again from the body.
      context.setInputStream(new ByteArrayInputStream(written(form, names, type)));
    }
  }

  /** Whether a field was clean before. */
  private static boolean clean(FormData form, String name) {
    List<FormValue> values = List.copyOf(form.get(name));
    // A file is no text here, and has its own way in.
    if (values.stream().allMatch(v -> v.isFileItem() || same(name, v.getValue()))) {
      return true;
    }
    form.remove(name);
    values.stream()
        .filter(v -> !v.isFileItem())
        .forEach(v -> form.add(name, cleaned(name, v.getValue())));
    return false;
  }

  private static byte[] written(FormData form, List<String> names, MediaType type) {
    String told = type.getParameters().get(MediaType.CHARSET_PARAMETER);
    Charset charset =
        told != null && Charset.isSupported(told) ? Charset.forName(told) : StandardCharsets.UTF_8;
    return names.stream()
        .flatMap(
            name ->
                form.get(name).stream()
                    .map(
                        v ->
                            URLEncoder.encode(name, charset)
                                + "="
                                + URLEncoder.encode(v.getValue(), charset)))
        .collect(Collectors.joining("&"))
        .getBytes(StandardCharsets.US_ASCII);
  }

  private static boolean same(String name, String value) {
    return cleaned(name, value).equals(value);
  }

  private static String cleaned(String name, String value) {
    return AS_TYPED.contains(name) ? SafeText.storable(value) : SafeText.plain(value);
  }
}
