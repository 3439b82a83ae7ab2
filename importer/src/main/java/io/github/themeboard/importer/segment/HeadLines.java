package io.github.themeboard.importer.segment;

import io.github.themeboard.importer.text.Folding;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lines that say who wrote an article, when and where: short, in the forms that sites print. */
final class HeadLines {
  private static final int LONGEST = 160;

  private static final Pattern EMPHASIS = Pattern.compile("^[*_]{1,3}(?=\\S)");

  private static final Pattern LABEL =
      Pattern.compile(
          "[\\[(]?(?:sources?|authors?|by|published|publication date|posted|updated|last"
              + " updated|date|time|analysts?|publisher|release date|reading time|written by|edited"
              + " by|original title|editor|reporter|expert|date of call|news provided by|text|words"
              + "|来源|作者|译者|发布时间|发布日期|发表时间|更新时间|日期|时间|撰文|文|记者|分析师|研究员"
              + "|证券分析师|出处|来自|栏目|阅读|浏览|编辑|责任编辑|原标题|本文作者|报告日期|执业证书"
              + "|会议时间|会议日期|调研时间|交流时间|嘉宾|主讲人|整理|研究助理|联系人|采写|编译)[\\s*_]*[:/丨|]");

  private static final Pattern SHAPE =
      Pattern.compile(
          "(?:by|reporter|author) [^\\s,.;:][^,;:]{1,60}$|by$|news provided by$"
              + "|posted (?:by|on|in) |published (?:by|on|in)? ?|(?:last )?updated? "
              + "|[a-z][\\w&.'-]*(?: [\\w&.'-]+){0,4} securities$");

  private static final Pattern CHINESE_SHAPE =
      Pattern.compile(
          "分钟阅读|阅读量|浏览量|阅读\\s*[\\d.]+|^原创|发表于|发布于"
              + "|^(研究员|分析师|记者|作者|撰稿|首席分析师) *\\S{2,4}( |$)|讯\\((编辑|记者)"
              + "|^\\p{IsHan}{2,6}证券$"
              + "|^\\S{2,12}研究(所|院|部|中心)$|本报告摘自|已授权|授权发布");

  private static final Pattern DATED =
      Pattern.compile(
          "(?<!\\d)(19|20)\\d{2} ?[-/.年] ?\\d{1,2} ?[-/.月]"
              + " ?\\d{1,2}(?!\\d)|(?<![a-z])(jan|feb|mar|apr"
              + "|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?"
              + " \\d{1,2},? (19|20)\\d{2}|(?<!\\d)\\d{1,2}(st|nd|rd|th)?"
              + " (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?,? (19|20)\\d{2}"
              + "|(?<!\\d)\\d{1,2}/\\d{1,2}/(19|20)\\d{2}(?!\\d)|^(今天|昨天)? ?\\d{1,2}[-/]\\d{1,2}"
              + " \\d{1,2}:\\d{2}|^\\d{1,2}:\\d{2}$|\\d+ ?(hours?|minutes?|mins?|days?) ago|\\d+"
              + " ?(小时|分钟|天)前|· ?\\d{1,2}/\\d{1,2} \\d{1,2}:\\d{2}");

  private final List<Line> lines;

  /** What was found of each line: several rules ask for the same ones. */
  private final @Nullable Boolean[] found;

  HeadLines(List<Line> lines) {
    this.lines = lines;
    this.found = new Boolean[lines.size()];
  }

  boolean at(int i) {
    Boolean known = found[i];
    if (known == null) {
      known = is(lines.get(i));
      found[i] = known;
    }
    return known;
  }

  private static boolean is(Line line) {
    if (line.length() > LONGEST) {
      return false;
    }
    String lower = line.lower();
    if (lower.charAt(0) == '*' || lower.charAt(0) == '_') {
      lower = EMPHASIS.matcher(lower).replaceFirst("");
    }
    boolean sentence = line.stopped() && line.weight() > 90;
    return !sentence
        && (LABEL.matcher(lower).lookingAt()
            || SHAPE.matcher(lower).lookingAt()
            || lower.contains("min read")
            || lower.contains("minute read")
            || line.letters().ideographs() > 0 && CHINESE_SHAPE.matcher(lower).find()
            || line.weight() <= 130 && dated(line));
  }

  /** A date with a name or a place beside it, not a sentence that tells what happened then. */
  private static boolean dated(Line line) {
    return digit(line.lower())
        && !line.item()
        && DATED.matcher(line.lower()).find()
        && !said(line.lower());
  }

  private static boolean digit(String lower) {
    for (int i = 0; i < lower.length(); i++) {
      if (Folding.digit(lower.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** A clause behind the date: "2025年1月5日，公司公告". */
  private static boolean said(String lower) {
    return lower.indexOf('，') >= 0
        || lower.indexOf('。') >= 0
        || lower.endsWith(".") && lower.length() > 60;
  }
}
