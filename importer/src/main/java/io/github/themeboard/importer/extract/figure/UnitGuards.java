package io.github.themeboard.importer.extract.figure;

import io.github.themeboard.importer.text.Folding;
import io.github.themeboard.importer.text.Phrases.Found;
import java.util.List;

/** Short units that are something else in many places. */
final class UnitGuards {
  private static final List<String> PIECES =
      List.of("数量", "块数", "用量", "配备", "搭载", "冷板", "屏幕", "电池板", "硬盘", "显卡", "基板", "主板", "面板");

  private static final List<String> PRICED = List.of("价", "卖", "费", "钱", "贵", "便宜", "元");

  private UnitGuards() {}

  static boolean holds(Stretch text, Numeral number, Found<Measured> unit, boolean spaced) {
    String folded = text.folded();
    String lower = text.lower();
    int limit = text.end();
    String word = folded.substring(unit.start(), unit.end());
    char next = unit.end() < limit ? folded.charAt(unit.end()) : ' ';
    return switch (word) {
      // "5 V", "3 g", "2 t", "4 L" are no units behind a blank in running text.
      case "g", "t", "L", "V", "W" ->
          (!spaced || mayStandApart(text, number, word)) && !Folding.digit(next) && next != '-';
      case "G", "T", "l", "v", "w" -> false;
      case "块" -> "屏板电显芯地卡硬晶儿模业".indexOf(next) < 0 && !pieces(text, number);
      case "x", "×" -> !text.digit(text.pastBlanks(unit.end())) || !spaced && ofYear(text, unit);
      case "股" -> number.start() == 0 || folded.charAt(number.start() - 1) != '每';
      case "mu" -> spaced && number.grouped();
      case "year", "month" -> !bond(lower, unit.end(), limit);
      case "second" -> folded.charAt(unit.start() - 1) != ' ';
      case "成" -> "本为立功果员交长熟分都品".indexOf(next) < 0;
      case "年" -> !number.year() && "代级度期".indexOf(next) < 0;
      case "天" -> next != '然' && next != '津' && next != '空';
      case "周" -> next != '期' || !number.whole();
      case "度" -> next != '假' && next != '过';
      case "点" -> next != '击' && next != '评' && number.value().intValue() > 24;
      case "分" -> "别析红布为拆钟".indexOf(next) < 0 && !clock(folded, number);
      case "元" -> "件器宇素脑".indexOf(next) < 0;
      case "克" -> next != '服' && next != '隆';
      case "米" -> next != '其';
      case "升" -> "级至到值幅".indexOf(next) < 0;
      default -> true;
    };
  }

  /** "冷板数量由45块增加到117块": 块 counts boards and the like, too. */
  private static boolean pieces(Stretch text, Numeral number) {
    String left =
        text.lower().substring(Math.max(text.start(), number.start() - 24), number.start());
    int thing = PIECES.stream().mapToInt(left::lastIndexOf).max().orElse(-1);
    int price = PRICED.stream().mapToInt(left::lastIndexOf).max().orElse(-1);
    return number.whole() && thing > price;
  }

  /** "25 t", and in English "205 W". */
  private static boolean mayStandApart(Stretch text, Numeral number, String unit) {
    return switch (unit) {
      case "t" -> number.decimal() || number.length() >= 2;
      case "W" -> !text.chinese();
      default -> false;
    };
  }

  /** "31x 2027 earnings"; "900 x 1200" is a size. */
  private static boolean ofYear(Stretch text, Found<Measured> unit) {
    Numeral next = text.is(unit.end(), ' ') ? text.numeral(unit.end() + 1) : null;
    return next != null && next.year() && text.oneOf(next.end(), " eEfF");
  }

  /** "10-year Treasury", "one-year LPR": the name of a bond, not a length of time. */
  private static boolean bond(String lower, int at, int limit) {
    String next = lower.substring(Math.min(at, limit), Math.min(limit, at + 22));
    return next.startsWith(" treasur")
        || next.startsWith(" bond")
        || next.startsWith(" note")
        || next.startsWith(" yield")
        || next.startsWith(" loan prime")
        || next.startsWith(" lpr")
        || next.startsWith(" government bond")
        || next.startsWith(" us treasur")
        || next.startsWith(" average")
        || next.startsWith(" high")
        || next.startsWith(" low");
  }

  /** "14时42分": a time of the day. */
  private static boolean clock(String folded, Numeral number) {
    return number.start() > 0 && "时点".indexOf(folded.charAt(number.start() - 1)) >= 0;
  }
}
