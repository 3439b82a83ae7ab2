package io.github.themeboard.app.curation;

import io.github.themeboard.app.fact.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One field of a form in which a fact is written.
 *
 * @param key its name in the form
 * @param type {@code text}, {@code area}, {@code select}, {@code many} or {@code tick}
 * @param value what stands in it; of several, parted by commas
 * @param options what can be chosen; the first one of a {@code select} may be empty
 * @param hint how it is written
 * @param error what is wrong with it
 */
public record FieldView(
    String key,
    String label,
    String type,
    String value,
    List<Choice> options,
    @Nullable String hint,
    @Nullable String error) {}
