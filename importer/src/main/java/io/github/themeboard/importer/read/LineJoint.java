package io.github.themeboard.importer.read;

import java.util.regex.Pattern;

/** Where one printed line ends and the next begins, by what stands there. */
final class LineJoint {
  private static final Pattern ITEM =
      Pattern.compile(
          "[•●■◆▪►–·※➢✓]|[-*] |\\(?[0-9]{1,2}[.)] |[0-9]{1,2}[、.．][^0-9]"
              + "|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十0-9]{1,3}[）)]");

  private LineJoint() {}

  static boolean startsItem(String line) {
    return ITEM.matcher(line).lookingAt();
  }

  static boolean endsSentence(String line) {
    return !line.isEmpty() && ".!?。！？:：;；”\"".indexOf(line.charAt(line.length() - 1)) >= 0;
  }

  /** Goes on with a paragraph: Chinese without a space, a word that was hyphenated as one. */
  static void append(StringBuilder text, String next) {
    int last = text.length() == 0 ? ' ' : text.codePointBefore(text.length());
    int first = next.codePointAt(0);
    if (isHyphen(last) && text.length() > 1) {
      joinWord(text, first);
    } else if (!Characters.isWide(last) && !Characters.isWide(first)) {
      text.append(' ');
    }
    text.append(next);
  }

  /** Before a small letter the hyphen is the printer's; a number or a name keeps its own. */
  private static void joinWord(StringBuilder text, int first) {
    int before = text.codePointBefore(text.length() - 1);
    if (Character.isLetter(before) && Character.isLowerCase(first) && !isCompound(text)) {
      text.setLength(text.length() - 1);
    } else if (!Character.isLetterOrDigit(before)) {
      text.append(' ');
    }
  }

  /** "state-of-the-" has a hyphen of its own before. */
  private static boolean isCompound(StringBuilder text) {
    for (int i = text.length() - 2; i >= 0 && !Character.isWhitespace(text.charAt(i)); i--) {
      if (isHyphen(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHyphen(int c) {
    return c == '-' || c == '\u2010';
  }
}
