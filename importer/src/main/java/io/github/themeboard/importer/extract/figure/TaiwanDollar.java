package io.github.themeboard.importer.extract.figure;

import io.github.themeboard.importer.segment.Anatomy;
import io.github.themeboard.importer.text.Language;
import java.util.List;

/** Tells whether a Chinese note's 元 is the dollar of Taiwan: such notes seldom say so. */
final class TaiwanDollar {
  private static final List<String> SHARES = List.of("-tw)", ".tw", "-two)");
  private static final List<String> TAIWAN =
      List.of("新台币", "nt$", "台币", "台股", "法说会", "上柜", "三大法人", "投信");
  private static final List<String> OTHERS =
      List.of("人民币", "rmb", ".sz", ".sh", "a股", "沪", "深证", "科创", "创业板", "港元", ".hk", "港股");

  private static final List<String> MAINLAND = List.of("-sh)", "-sz)", ".sh)", ".sz)");

  /** A company's name holds for the money so near behind it. */
  private static final int NEAR = 60;

  /** So many traditional characters show the script of a text. */
  private static final int TRADITIONAL = 10;

  private final Anatomy anatomy;
  private final boolean possible;
  private boolean decided;
  private boolean meant;

  TaiwanDollar(Anatomy anatomy) {
    this.anatomy = anatomy;
    this.possible = anatomy.language() == Language.ZH && anatomy.lower().indexOf('台') >= 0;
  }

  /**
   * The currency of money that was read as yuan.
   *
   * @param quote the money in plain characters
   * @param at where it stands
   */
  String unit(String quote, int at) {
    boolean taiwan = quote.indexOf('¥') < 0 && !quote.contains("人民币") && meant();
    return taiwan && !mainland(at) ? "TWD" : "CNY";
  }

  /** "中微公司(688012-SH)新增订单52亿元": the last share named before the money is a mainland one. */
  private boolean mainland(int at) {
    String before = anatomy.lower().substring(Math.max(0, at - NEAR), at);
    int stop = before.lastIndexOf('。');
    int own = last(before, MAINLAND);
    return own > stop && own > last(before, SHARES);
  }

  private static int last(String before, List<String> words) {
    return words.stream().mapToInt(before::lastIndexOf).max().orElse(-1);
  }

  /** Whether a plain 元 means the dollar of Taiwan in this note. */
  private boolean meant() {
    if (possible && !decided) {
      int shares = mentions(SHARES);
      int others = mentions(OTHERS);
      boolean more = shares + mentions(TAIWAN) > others;
      // A mainland note names Taiwan's dollar for what it says of Taiwan's companies only.
      meant = more && (traditional() || shares > 0 && others == 0);
      decided = true;
    }
    return meant;
  }

  private boolean traditional() {
    String text = anatomy.text();
    String folded = anatomy.folded();
    int found = 0;
    for (int i = 0; i < text.length() && found < TRADITIONAL; i++) {
      char c = text.charAt(i);
      found += c >= 0x4E00 && c <= 0x9FFF && c != folded.charAt(i) ? 1 : 0;
    }
    return found >= TRADITIONAL;
  }

  private int mentions(List<String> words) {
    int mentions = 0;
    for (String word : words) {
      String lower = anatomy.lower();
      for (int at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1)) {
        mentions++;
      }
    }
    return mentions;
  }
}
