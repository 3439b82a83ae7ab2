package io.github.themeboard.app.curation;

import io.github.themeboard.app.page.Page;
import io.github.themeboard.domain.fact.FactKind;
import io.github.themeboard.domain.writing.Draft;
import io.github.themeboard.domain.writing.DraftFault;
import io.github.themeboard.domain.writing.Field;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The form of a draft: which fields, with hints, and what is wrong; and back again. */
@RequestScoped
public class DraftForm {
  private final Page page;
  private final FieldChoices choices;

  DraftForm(Page page, FieldChoices choices) {
    this.page = page;
    this.choices = choices;
  }

  /** The fields of a draft, with what is wrong with one of them. */
  public List<FieldView> fields(Draft draft, @Nullable DraftFault fault) {
    List<FieldView> fields = new ArrayList<>();
    for (Field field : Field.of(draft.kind())) {
      fields.add(
          new FieldView(
              field.key(),
              words().field(field),
              type(field),
              String.join(", ", draft.all(field)),
              choices.of(field, draft),
              hint(field),
              fault != null && fault.field() == field ? error(fault) : null));
    }
    return fields;
  }

  /** What is wrong with a field, in words. */
  public String error(DraftFault fault) {
    return words().problem(fault.problem())
        + (fault.written().isEmpty() ? "" : " " + fault.written());
  }

  /** What a form says of the fields of a kind; a field that it does not have is empty. */
  public static Map<Field, List<String>> read(FactKind kind, MultivaluedMap<String, String> form) {
    Map<Field, List<String>> written = new EnumMap<>(Field.class);
    for (Field field : Field.of(kind)) {
      List<String> values = form.getOrDefault(field.key(), List.of());
      written.put(field, field == Field.COMPANIES ? parted(values) : values);
    }
    return written;
  }

  private static List<String> parted(List<String> values) {
    return values.stream().flatMap(v -> Stream.of(v.split("[,，、;\\s]+"))).toList();
  }

  private static String type(Field field) {
    return switch (field) {
      case TEXT_EN, TEXT_ZH -> "area";
      case CERTAINTY,
          ROLE,
          GRADE,
          CATEGORY,
          MEASURE,
          FIGURE_KIND,
          UNIT,
          BOUND,
          STAGE,
          ASPECT,
          STATUS ->
          "select";
      case THEMES -> "many";
      case APPROXIMATE, HEADLINE -> "tick";
      default -> "text";
    };
  }

  private @Nullable String hint(Field field) {
    return switch (field) {
      case COMPANIES -> words().hint_companies();
      case PERIOD -> words().hint_period();
      case DATE -> words().hint_date();
      case MAGNITUDE -> words().hint_magnitude();
      case BASE, END -> words().hint_fact_number();
      default -> null;
    };
  }

  private DraftMessages words() {
    return page.messages(DraftMessages.class);
  }
}
