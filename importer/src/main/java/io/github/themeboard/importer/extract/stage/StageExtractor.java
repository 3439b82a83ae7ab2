package io.github.themeboard.importer.extract.stage;

import io.github.themeboard.domain.stage.StageStatus;
import io.github.themeboard.importer.extract.stage.StageWords.Note;
import io.github.themeboard.importer.segment.Anatomy;
import io.github.themeboard.importer.text.Folding;
import io.github.themeboard.importer.text.Phrases.Found;
import io.github.themeboard.importer.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds the framework of stages that an article sets out: at least three, counted in order, each
 * with a name. Trial phases, funding rounds and plant phases are none, for they go without names.
 */
public final class StageExtractor {
  private static final int LEAST_STAGES = 3;

  /** The last stage has no successor that ends what is said of it; this many lines do. */
  private static final int LEAST_ZONE = 4;

  private final StageWords words = StageWords.bundled();

  /** The stages of all frameworks of an article, each framework in its order. */
  public List<StageCandidate> extract(Anatomy anatomy) {
    List<StageCandidate> stages = new ArrayList<>();
    for (Map.Entry<String, List<StageLabel>> kind : StageLabels.of(anatomy).entrySet()) {
      stages.addAll(framework(anatomy, kind.getKey(), kind.getValue()));
    }
    return stages;
  }

  private List<StageCandidate> framework(Anatomy anatomy, String kind, List<StageLabel> labels) {
    TreeMap<Integer, List<StageLabel>> byOrder = new TreeMap<>();
    for (StageLabel label : labels) {
      byOrder.computeIfAbsent(label.order(), o -> new ArrayList<>()).add(label);
    }
    List<List<StageLabel>> ordered = new ArrayList<>();
    int before = -1;
    for (int order = 1; byOrder.containsKey(order); order++) {
      List<StageLabel> own = byOrder.get(order);
      StageLabel named = named(own);
      if (named == null || named.label().start() < before) {
        break;
      }
      before = named.label().start();
      ordered.add(own);
    }
    return ordered.size() < LEAST_STAGES ? List.of() : candidates(anatomy, kind, ordered, labels);
  }

  private static @Nullable StageLabel named(List<StageLabel> labels) {
    return labels.stream().filter(l -> l.name() != null).findFirst().orElse(null);
  }

  private List<StageCandidate> candidates(
      Anatomy anatomy, String kind, List<List<StageLabel>> ordered, List<StageLabel> all) {
    List<StageNotes> notes = new ArrayList<>();
    int longest = longestZone(all);
    for (List<StageLabel> own : ordered) {
      notes.add(notes(anatomy, own, all, longest));
    }
    // A warning at one stage alone is the article's own list of risks.
    if (notes.stream().filter(n -> n.line(Note.WARNING) != null).count() == 1) {
      notes.forEach(StageNotes::dropWarning);
    }
    String name = FrameworkName.of(anatomy, kind, ordered.size());
    List<StageCandidate> stages = new ArrayList<>();
    for (int i = 0; i < ordered.size(); i++) {
      stages.add(candidate(anatomy, name, i + 1, ordered.get(i), notes.get(i)));
    }
    return stages;
  }

  private StageNotes notes(
      Anatomy anatomy, List<StageLabel> own, List<StageLabel> all, int longest) {
    StageNotes notes = new StageNotes(anatomy);
    for (StageLabel label : own) {
      Span behind = passage(anatomy, label, all);
      if (behind != null) {
        notes.readBehind(behind);
      }
      if (label.heads()) {
        int end =
            nextHead(all, label, Math.min(anatomy.blocks().size(), label.block() + 1 + longest));
        notes.read(label.block() + 1, end);
      }
    }
    return notes;
  }

  /** What stands behind the name of a stage in its line, up to the next stage. */
  private static @Nullable Span passage(Anatomy anatomy, StageLabel label, List<StageLabel> all) {
    Span line = anatomy.blocks().get(label.block()).span();
    Span name = label.name();
    if (name == null || !line.holds(name)) {
      return null;
    }
    int at = Collections.binarySearch(all, label, Comparator.comparingInt(l -> l.label().start()));
    int end = line.end();
    if (at >= 0 && at + 1 < all.size() && all.get(at + 1).block() == label.block()) {
      end = all.get(at + 1).label().start();
    }
    int from = Math.max(name.end(), label.label().end());
    while (from < end && " .。;，,:|—–-*\"”」".indexOf(anatomy.lower().charAt(from)) >= 0) {
      from++;
    }
    return from < end ? new Span(from, end) : null;
  }

  private static int nextHead(List<StageLabel> all, StageLabel label, int limit) {
    int at = Collections.binarySearch(all, label, Comparator.comparingInt(l -> l.label().start()));
    for (int i = at + 1; i > 0 && i < all.size() && all.get(i).block() < limit; i++) {
      if (all.get(i).heads() && all.get(i).block() > label.block()) {
        return all.get(i).block();
      }
    }
    return limit;
  }

  private static int longestZone(List<StageLabel> all) {
    int longest = LEAST_ZONE;
    int before = -1;
    int order = 0;
    for (StageLabel label : all) {
      if (label.heads()) {
        // From the last stage of one telling to the first of the next is no zone.
        longest =
            before >= 0 && label.order() == order + 1
                ? Math.max(longest, label.block() - before)
                : longest;
        before = label.block();
        order = label.order();
      }
    }
    return longest;
  }

  private StageCandidate candidate(
      Anatomy anatomy, String framework, int order, List<StageLabel> own, StageNotes notes) {
    StageLabel named = named(own);
    Span name = named == null || named.name() == null ? own.get(0).label() : named.name();
    List<Span> citations = new ArrayList<>();
    for (StageLabel label : own) {
      if (label.name() != null) {
        citations.add(
            new Span(label.label().start(), Math.max(label.label().end(), label.name().end())));
      }
    }
    Span told = notes.line(Note.STATUS);
    StageStatus status =
        least(behindName(anatomy, own), told == null ? null : status(anatomy, told));
    Span warning = notes.line(Note.WARNING);
    addAll(citations, told, notes.line(Note.METRICS), warning);
    boolean headed = own.stream().anyMatch(StageLabel::heads);
    return new StageCandidate(
        framework,
        order,
        name.in(anatomy.text()),
        status,
        notes.metrics(),
        warning == null ? null : warning.in(anatomy.text()),
        citations,
        headed && citations.size() > 1 ? 0.8 : headed ? 0.6 : 0.5);
  }

  private @Nullable StageStatus status(Anatomy anatomy, Span told) {
    return words.status(anatomy.folded(), anatomy.lower(), told);
  }

  /** Of two tellings the more careful one. */
  private static @Nullable StageStatus least(@Nullable StageStatus a, @Nullable StageStatus b) {
    return a == null || b != null && b.compareTo(a) < 0 ? b : a;
  }

  /** "First gate: procurement: already open" says where it stands in its heading. */
  private @Nullable StageStatus behindName(Anatomy anatomy, List<StageLabel> own) {
    for (StageLabel label : own) {
      Span line = anatomy.blocks().get(label.block()).span();
      Span name = label.name();
      boolean heading = !ends(anatomy.lower(), line);
      if (label.heads() && name != null && heading && line.holds(name) && name.end() < line.end()) {
        Span behind = new Span(name.end(), line.end());
        // A label behind the name speaks for itself.
        List<Found<Note>> told = StagePassage.of(anatomy, behind, true);
        return told.isEmpty() ? status(anatomy, behind) : null;
      }
    }
    return null;
  }

  private static boolean ends(String lower, Span line) {
    char last = lower.charAt(line.end() - 1);
    return last == '.' || last == '。' || Folding.digit(last);
  }

  private static void addAll(List<Span> citations, @Nullable Span... told) {
    for (Span span : told) {
      if (span != null) {
        citations.add(span);
      }
    }
  }
}
