package io.github.themeboard.importer.extract.figure;

import io.github.themeboard.importer.text.Folding;
import java.util.List;

/** Numbers that count nothing: they tell which one, name a line of a list, or the time of a day. */
final class NumberLabels {
  private static final Endings ORDINAL = Endings.spaced(FigureWords.list("ORDINAL"));

  private static final List<String> BEGUN = List.of(" days of ", " weeks of ", " months of ");

  private NumberLabels() {}

  /** Behind 第, "No." or "Top": a rank or a place. */
  static boolean ordinal(Stretch text, int at) {
    if (at == text.start()) {
      return false;
    }
    if (text.at(at - 1) == '每' && perShares(text, at)) {
      return true;
    }
    if ("第#№".indexOf(text.at(at - 1)) >= 0
        || ORDINAL.end(text.lower(), text.start(), at) && !millions(text, at)) {
      return true;
    }
    return ends(text, "no.", at) && !ends(text, "ano.", at)
        || ends(text, "first ", at) && beginning(text, at);
  }

  /** "Demand will top 1.6 million" ranks nothing. */
  private static boolean millions(Stretch text, int at) {
    Numeral number = text.numeral(at);
    return number != null
        && (text.lower().startsWith(" million", number.end())
            || text.lower().startsWith(" billion", number.end())
            || text.lower().startsWith(" trillion", number.end()));
  }

  /** "its 50,000th lorry": so many have been made. */
  static boolean milestone(Stretch text, Numeral number) {
    int end = number.end();
    return number.grouped()
        && text.lower().startsWith("th ", end)
        && end + 3 < text.end()
        && text.letter(end + 3);
  }

  /** "the first 12 days of October" is a time. */
  private static boolean beginning(Stretch text, int at) {
    int digits = at;
    while (text.digit(digits)) {
      digits++;
    }
    int end = digits;
    return BEGUN.stream().anyMatch(unit -> text.lower().startsWith(unit, end));
  }

  /** "每10股派现": what a dividend is counted by. */
  private static boolean perShares(Stretch text, int at) {
    Numeral number = text.numeral(at);
    return number != null && text.is(number.end(), '股');
  }

  private static boolean ends(Stretch text, String word, int at) {
    return at - word.length() >= text.start() && text.lower().startsWith(word, at - word.length());
  }

  /** "1. ", "2)", "(3)", "4、" at the start of a line or behind a colon. */
  static boolean listNumber(Stretch text, Numeral number) {
    int behind = number.end();
    if (!number.whole() || number.length() > 2 || behind >= text.end()) {
      return false;
    }
    char after = text.at(behind);
    if (number.start() == text.start()
        || number.start() == text.start() + 1 && text.oneOf(text.start(), "(#*")) {
      return after == ')'
          || after == '、'
          || after == '.' && !text.digit(behind + 1)
          || after == ':' && text.is(behind + 1, ' ');
    }
    char before = text.at(number.start() - 1);
    return after == ')' && " (；;：:，,。".indexOf(before) >= 0
        || after == '、' && "：:；;。".indexOf(before) >= 0
        || after == ']' && before == '[';
  }

  /** "10:30" is a time of the day: where it ends, or zero. */
  static int clock(Stretch text, Numeral number) {
    int i = number.end();
    boolean clock =
        number.whole()
            && number.length() <= 2
            && text.is(i, ':')
            && text.digit(i + 1)
            && text.digit(i + 2);
    if (!clock) {
      return 0;
    }
    while (text.digit(i) || text.is(i, ':')) {
      i++;
    }
    return i;
  }

  /** "Kimi K2.5", "Ascend 950", "CSI 300": a number that belongs to the name before it. */
  static boolean named(Stretch text, Numeral number) {
    int end = number.start() - 1;
    if (end < text.start() || text.at(end) != ' ' || number.grouped()) {
      return false;
    }
    int word = end;
    boolean digit = false;
    while (word > text.start() && ofName(text.at(word - 1))) {
      word--;
      digit |= Folding.digit(text.at(word));
    }
    // The first word of a sentence has a capital anyway.
    return word < end
        && Character.isUpperCase(text.at(word))
        && (word > text.start() || end - word > 1 && digit);
  }

  private static boolean ofName(char c) {
    return Folding.latin(c) || Folding.digit(c) || "-.&+".indexOf(c) >= 0;
  }
}
