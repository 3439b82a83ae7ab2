package io.github.themeboard.importer.extract.risk;

import io.github.themeboard.importer.text.Folding;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that says what the risks are: "Key risks include ...", 主要风险包括……
 *
 * @param from where the risks begin
 * @param count how many it announces, or 0
 * @param sure whether one risk alone is enough to believe it
 * @param sentencesFollow whether the sentence only announces those behind it
 */
record RiskSentence(int from, int count, boolean sure, boolean sentencesFollow) {
  private static final int LONGEST_OPENING = 160;

  private static final String WHICH =
      "(?:key|main|major|principal|primary|chief|biggest|greatest|core|top|downside|upside|near-term|potential|other|investment|specific|additional)";

  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?:(?:in our view|in our opinion|we believe|we think|for us),? )?(?:the |our |other"
              + " |these )?((?:"
              + WHICH
              + " (?:and )?){0,3})risks?(?: factors)?( (?:to|for|facing|that|we|in|of|around)"
              + " [^.;:]{1,70}?)??,? (include|includes|including|comprise|consist of|stem"
              + " from|arise from|come from|relate to|are|would be|could be)( mainly| chiefly|"
              + " primarily| principally)?(?:,? but (?:are|is)? ?not (?:necessarily )?limited to,?"
              + "|,? without limitation,?)?(?: the following| as follows| that)?:? ");

  private static final Pattern COUNTED =
      Pattern.compile(
          "(?:there are|we see|i see|we flag|we highlight|we note|we identify|we would point to"
              + "|investors should (?:watch|note|consider|be aware of))"
              + " (two|three|four|five|six|several|some|the following)"
              + "(?: "
              + WHICH
              + "){0,2} risks?(?: factors)?(?: (?:to|for|in|here)[^.;:,]{0,60})?(?:[.:] ?|,?"
              + " (?:including|such as|namely):? )");

  private static final Pattern CHINESE =
      Pattern.compile(
          "(?:(?:我们认为|总体来看|总的来看|此外|另外|需要注意的是|需要提示的是|当然)[，,:]?)?"
              + "(?:公司|行业|板块|产业|项目|该行业|该公司)?(?:面临|存在)?的?"
              + "((?:主要|核心|潜在|最大|下行|投资|关键|需要关注|需关注|值得关注|值得警惕|需要警惕|可能)的?){0,3}"
              + "(?:风险|风险因素|风险点|风险方面|风险提示|不确定性)[，,:]?(?:主要|重点)?"
              + "(包括|包含|有|来自于?|在于|关注|集中在|集中于|体现在|涉及|为|是|分为|源于|[需须应]要?(?:关注|留意|注意|警惕))(?![所限望效助利何没些])(?:但不限于|了)?"
              + "(?:以下|如下)?(?:([一二两三四五六七八\\d几])(?:个|点|方面|大|条|类|项){1,2}(?:方面|风险|因素)?)?([:。，,])?");

  private static final List<String> JUDGEMENTS =
      List.of(
          "limited",
          "balanced",
          "skewed",
          "tilted",
          "manageable",
          "low",
          "well",
          "largely",
          "mostly",
          "already",
          "still",
          "not",
          "now",
          "being",
          "priced",
          "two-sided",
          "evenly",
          "under",
          "rising",
          "growing",
          "increasing",
          "falling",
          "easing",
          "fully",
          "less",
          "more",
          "high",
          "real",
          "clear",
          "contained",
          "controllable",
          "on ",
          "in ",
          "to ");

  /** Reads the sentence that begins at a place, if it is one. */
  static @Nullable RiskSentence at(String lower, int at, int limit) {
    int end = Math.min(limit, at + LONGEST_OPENING);
    Matcher english = look(ENGLISH, lower, at, end);
    if (english != null) {
      return english(lower, english);
    }
    Matcher counted = look(COUNTED, lower, at, end);
    if (counted != null) {
      int count = List.of("two", "three", "four", "five", "six").indexOf(counted.group(1));
      boolean names =
          lower.charAt(counted.end() - 1) == ' '
              && ".:".indexOf(lower.charAt(counted.end() - 2)) < 0;
      return new RiskSentence(counted.end(), count < 0 ? 0 : count + 2, true, !names);
    }
    Matcher chinese = look(CHINESE, lower, at, end);
    return chinese == null ? null : chinese(chinese);
  }

  private static @Nullable RiskSentence english(String lower, Matcher m) {
    boolean lists =
        m.group(3).startsWith("incl")
            || m.group(3).equals("comprise")
            || m.group(3).equals("consist of");
    boolean named = !m.group(1).isBlank() || m.group(2) != null && m.group(2).startsWith(" to ");
    for (String judgement : JUDGEMENTS) {
      if (!lists && said(lower, m.end(), judgement)) {
        return null;
      }
    }
    return lists || named ? new RiskSentence(m.end(), 0, lists, false) : null;
  }

  /** "are low" judges, "are lower sales" names. */
  private static boolean said(String lower, int at, String judgement) {
    int end = at + judgement.length();
    return lower.startsWith(judgement, at)
        && (judgement.endsWith(" ") || end >= lower.length() || !Folding.latin(lower.charAt(end)));
  }

  private static @Nullable RiskSentence chinese(Matcher m) {
    String verb = m.group(2);
    String mark = m.group(4) == null ? "" : m.group(4);
    int count = m.group(3) == null ? 0 : "一二三四五六七八".indexOf(m.group(3).replace('两', '二')) + 1;
    boolean lists = verb.startsWith("包") || verb.endsWith("关注") || asks(verb) || mark.equals(":");
    if (!lists && m.group(1) == null && m.group(3) == null) {
      return null;
    }
    return new RiskSentence(m.end(), count, lists || count > 1, mark.equals("。"));
  }

  /** 需留意, 须警惕. */
  private static boolean asks(String verb) {
    return "需须应".indexOf(verb.charAt(0)) >= 0;
  }

  private static @Nullable Matcher look(Pattern pattern, String text, int at, int end) {
    Matcher m = pattern.matcher(text);
    m.region(at, end);
    m.useTransparentBounds(true);
    return m.lookingAt() ? m : null;
  }
}
