package io.github.themeboard.importer.segment;

import io.github.themeboard.importer.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a page from its first line to its last, now in the article, now in what stands around. */
final class BodyReader {
  /** So much must have been said before a line can end the article. */
  private static final int LEAST_SAID = 80;

  private static final int LONGEST_ABOUT = 60;

  /** What an article is about is known by then. */
  private static final int ENOUGH = 1 << 16;

  private final Tails tails;
  private final String folded;
  private final List<Line> lines;
  private final Cue[] cues;
  private final HeadLines heads;
  private final Resumption resumption;
  private final List<Block> blocks = new ArrayList<>();
  private final List<String> said = new ArrayList<>();
  private int weightSaid;
  private int weightRead;

  /** The line that ended the article, or null while it goes on. */
  private @Nullable Cue ended;

  private int endedAt;
  private @Nullable Subject subject;

  BodyReader(Tails tails, String folded, List<Line> lines, Cue[] cues, HeadLines heads) {
    this.tails = tails;
    this.folded = folded;
    this.lines = lines;
    this.cues = cues;
    this.heads = heads;
    this.resumption = new Resumption(lines, cues, this::subject);
  }

  List<Block> read(int title, int first) {
    for (int i = first; i + 1 < lines.size(); i++) {
      if (cues[i] == Cue.NONE && aboutItself(i)) {
        cues[i] = Cue.CONTACT;
        cues[i + 1] = Cue.CONTACT;
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (i == title) {
        say(line, Role.TITLE);
      } else if (i < first) {
        boolean name = i > title && !cues[i].sure();
        add(line, name || heads.at(i) ? Role.HEAD : Role.FURNITURE);
      } else {
        body(i, line);
      }
    }
    return blocks;
  }

  private void body(int i, Line line) {
    if (ended != null) {
      if (!resumes(i)) {
        add(line, Role.FURNITURE);
        endAgain(i);
        return;
      }
      ended = null;
    }
    Cue cue = judged(i);
    if (cue == Cue.NONE) {
      if (line.length() > Furniture.LONGEST_NOTE) {
        parts(i, line);
      } else {
        say(line, line.role());
      }
    } else if (cue == Cue.DISCLAIMER || cue == Cue.ASIDE) {
      parts(i, line);
    } else {
      add(line, Role.FURNITURE);
      end(cue, i);
    }
  }

  /** A line with a note in it: all of the note is furniture, and what stands before it is not. */
  private void parts(int i, Line line) {
    List<Tails.Part> parts = tails.parts(line);
    if (parts == null) {
      add(line, Role.FURNITURE);
      end(cues[i], i);
      return;
    }
    for (Tails.Part part : parts) {
      Line piece = line.part(part.span());
      if (part.said()) {
        say(piece, piece.role());
      } else {
        add(piece, Role.FURNITURE);
      }
    }
  }

  private void end(Cue cue, int at) {
    if (cue.ends() && weightSaid >= LEAST_SAID) {
      ended = cue;
      endedAt = at;
    }
  }

  /** Behind an editor's line may come a digest, and comments go on to the end. */
  private void endAgain(int i) {
    Cue cue = judged(i);
    if (ended != Cue.COMMENTS && cue.compareTo(Cue.NOTICE) >= 0) {
      ended = cue;
      endedAt = i;
    }
  }

  private boolean resumes(int i) {
    return ended != null && resumption.at(i, ended, endedAt);
  }

  /**
   * What the article is about. It is read again when it has become twice as long, so that a page of
   * many ends costs no more than one of few.
   */
  private Subject subject() {
    if (subject == null || weightSaid >= 2 * weightRead && weightRead < ENOUGH) {
      subject = Subject.of(said);
      weightRead = weightSaid;
    }
    return subject;
  }

  /** What a line is, seen with its neighbours. */
  private Cue judged(int i) {
    Cue cue = cues[i];
    if (cue == Cue.MAYBE_ASIDE) {
      return beside(i) ? Cue.ASIDE : Cue.NONE;
    }
    if (cue != Cue.NONE) {
      return cue;
    }
    if (i + 1 < cues.length && cues[i + 1] == Cue.DISCLAIMER && riskHeading(lines.get(i))) {
      return Cue.NOTICE;
    }
    return madeQuestions(i) ? Cue.QUESTIONS : Cue.NONE;
  }

  /** "About Acme" over "Acme is a maker of ...": what a company prints below all its news. */
  private boolean aboutItself(int i) {
    String lower = lines.get(i).lower();
    int from = lower.startsWith("about ") ? 6 : lower.startsWith("关于") ? 2 : -1;
    int least = from == 2 ? 2 : 3;
    return from > 0
        && lower.length() <= LONGEST_ABOUT
        && lower.length() - from >= least
        && !lines.get(i).stopped()
        && lines.get(i + 1).prose()
        && lines.get(i + 1).lower().startsWith(lower.substring(from).replace(":", "").strip());
  }

  private static boolean riskHeading(Line line) {
    return RiskHeading.after(line.lower()) == line.length();
  }

  private boolean beside(int i) {
    boolean heads = i + 1 < cues.length && cues[i + 1] == Cue.NONE && lines.get(i + 1).prose();
    if (heads && !lines.get(i).menu()) {
      return false;
    }
    for (int j = Math.max(0, i - 2); j <= Math.min(cues.length - 1, i + 2); j++) {
      if (cues[j] != Cue.NONE && j != i && lines.get(j).role() != Role.ROW) {
        return true;
      }
    }
    return false;
  }

  /** A heading in whatever language above "QWhat is ...?" and "AIt is ...", glued as sites do. */
  private boolean madeQuestions(int i) {
    return i + 2 < lines.size()
        && lines.get(i).length() <= 60
        && glued('Q', lines.get(i + 1))
        && glued('A', lines.get(i + 2));
  }

  private boolean glued(char letter, Line line) {
    return line.length() > 20
        && folded.charAt(line.start()) == letter
        && Character.isUpperCase(folded.charAt(line.start() + 1))
        && Character.isLowerCase(folded.charAt(line.start() + 2));
  }

  private void say(Line line, Role role) {
    add(line, role);
    said.add(line.lower());
    weightSaid = Math.min(1 << 20, weightSaid + (role == Role.TITLE ? 0 : line.weight()));
  }

  private void add(Line line, Role role) {
    blocks.add(new Block(new Span(line.start(), line.end()), role));
  }
}
