package io.github.themeboard.app.account;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A browser's name as people know it, out of what it calls itself. A guess that helps to tell one's
 * own browsers apart, no more.
 */
final class BrowserName {
  private static final int LONGEST = 60;

  /** The more special first: each names the ones below it too. */
  private static final List<String> BROWSERS =
      List.of("Edg", "OPR", "Vivaldi", "Firefox", "Chrome", "Safari", "curl", "Java-http-client");

  private static final List<String> SYSTEMS =
      List.of("iPhone", "iPad", "Android", "Windows", "Mac OS X", "CrOS", "Linux");

  private BrowserName() {}

  /** Such as {@code Firefox 133, Linux}; the beginning of what is not known. */
  static String of(String agent) {
    String system = SYSTEMS.stream().filter(agent::contains).findFirst().orElse("");
    for (String browser : BROWSERS) {
      Matcher named = Pattern.compile(Pattern.quote(browser) + "\\w*/(\\d+)").matcher(agent);
      if (named.find()) {
        String name = known(browser) + " " + named.group(1);
        return system.isEmpty() ? name : name + ", " + known(system);
      }
    }
    return agent.length() > LONGEST ? agent.substring(0, LONGEST) + "…" : agent;
  }

  private static String known(String token) {
    return switch (token) {
      case "Edg" -> "Edge";
      case "OPR" -> "Opera";
      case "Mac OS X" -> "macOS";
      case "CrOS" -> "ChromeOS";
      default -> token;
    };
  }
}
