package io.github.themeboard.app.figure;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of one figure's page. */
@MessageBundle("figure")
public interface FigureMessages {
  @Message
  String this_one();

  @Message
  String above(String percent);

  @Message
  String below(String percent);

  @Message
  String differ(int values);

  @Message
  String also_left(int figures);

  @Message
  String over_time();

  @Message
  String charted(int drawn, int total);

  @Message
  String compound(
      String end, String base, String multiple, String years, String computed, String stated);

  @Message
  String simple(String end, String base, String multiple, String computed, String stated);

  @Message
  String at(String amount, String period);
}
