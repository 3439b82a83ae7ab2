package io.github.themeboard.app.fact;

import io.github.themeboard.domain.fact.Certainty;
import io.github.themeboard.domain.fact.FactKind;
import java.util.List;

/**
 * What every fact shows, whatever its kind.
 *
 * @param lang BCP 47 tag of the text
 * @param articles how many articles say it
 * @param origins how many independent sources
 */
public record FactView(
    long id,
    FactKind kind,
    String text,
    String lang,
    Certainty certainty,
    List<NoteView> notes,
    List<Link> themes,
    List<Link> companies,
    int articles,
    int origins,
    String sources) {}
