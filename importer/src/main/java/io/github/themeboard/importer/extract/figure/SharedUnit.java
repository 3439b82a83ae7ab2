package io.github.themeboard.importer.extract.figure;

import io.github.themeboard.importer.text.Phrases.Found;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads numbers that share the unit behind the last of them: "7.95/11.07/15.2亿元". */
final class SharedUnit {
  /** A longer chain is no list of figures, and trying each of its numbers would take for ever. */
  private static final int MOST_MEMBERS = 12;

  private final Stretch text;
  private final Lead lead;
  private final TailReader tails;
  private final List<Numeral> members = new ArrayList<>();
  private char mark;

  private SharedUnit(Stretch text, Lead lead, TailReader tails) {
    this.text = text;
    this.lead = lead;
    this.tails = tails;
  }

  /** The quantities of a list that begins with a number; none if it is no list. */
  static List<Quantity> from(Stretch text, Lead lead, Numeral first, TailReader tails) {
    // Nearly every number has none of these behind it.
    if (!text.oneOf(first.end(), "/、,")) {
      return List.of();
    }
    SharedUnit list = new SharedUnit(text, lead, tails);
    list.collect(first);
    return list.quantities();
  }

  private void collect(Numeral first) {
    members.add(first);
    int at = first.end();
    while (at < text.end() && members.size() <= MOST_MEMBERS) {
      int next = next(at);
      Numeral member = next < 0 ? null : member(next, text.at(at));
      if (member == null) {
        return;
      }
      mark = mark == 0 ? text.at(at) : mark;
      members.add(member);
      at = member.end();
      if (tails.behind(member, lead.currency()).known()) {
        return;
      }
    }
  }

  /** Where the next member may begin behind what parts two; -1 if nothing does. */
  private int next(int at) {
    String lower = text.lower();
    char c = text.at(at);
    if (c == '/' || c == '、' || mark == '、' && (c == '和' || c == '及')) {
      return at + 1;
    }
    if (c == ',' && text.is(at + 1, ' ') && mark != '/') {
      return lower.startsWith("and ", at + 2) ? at + 6 : at + 2;
    }
    return mark == ',' && lower.startsWith(" and ", at) ? at + 5 : -1;
  }

  private @Nullable Numeral member(int from, char parting) {
    int at = text.pastBlanks(from);
    at += text.oneOf(at, "+-") ? 1 : 0;
    Found<Measured> currency = lead.currency() == null ? null : text.find(Units.BEFORE, at);
    at = currency == null ? at : currency.end();
    Numeral member = text.digit(at) && !text.inTime(at) ? text.numeral(at) : null;
    boolean code = member != null && parting != '/' && NumberCodes.code(text, at, member);
    return code ? null : member;
  }

  private List<Quantity> quantities() {
    if (members.size() < 2 || members.size() > MOST_MEMBERS) {
      return List.of();
    }
    Numeral last = members.get(members.size() - 1);
    Tail shared = tails.behind(last, lead.currency());
    if (!shared.known()) {
      if (!counts(last, shared)) {
        return List.of();
      }
      shared = shared.counting();
    }
    if (shared.of(Dimension.DURATION) && mark != '/') {
      return List.of();
    }
    return mark == ',' && members.size() < 3 && !respectively() ? List.of() : ofUnit(shared);
  }

  private boolean counts(Numeral last, Tail tail) {
    boolean counted =
        tail.scaled()
            || mark == '/' && Counted.after(text.folded(), text.lower(), last, text.end()) > 0;
    return counted && !NumberLabels.named(text, members.get(0));
  }

  private boolean respectively() {
    return text.lower().substring(text.start(), text.end()).contains("respectively");
  }

  private List<Quantity> ofUnit(Tail shared) {
    List<Quantity> quantities = new ArrayList<>();
    int size = members.size();
    for (int n = 0; n < size; n++) {
      Numeral member = members.get(n);
      int end = n == size - 1 ? shared.end() : member.end();
      boolean minus = minus(member.start(), n == 0);
      BigDecimal value = minus ? member.value().negate() : member.value();
      int start = minus ? member.start() - 1 : member.start();
      quantities.add(
          new Quantity(
              start,
              end,
              value,
              null,
              shared.scale(),
              shared.measured(),
              false,
              minus,
              shared.rate(),
              n,
              size));
    }
    return quantities;
  }

  private boolean minus(int at, boolean first) {
    return at > text.start() && text.at(at - 1) == '-' && (!first || Lead.sign(text, at) < at);
  }
}
