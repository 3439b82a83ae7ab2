package io.github.themeboard.app.figure;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of charts. */
@MessageBundle("chart")
public interface ChartMessages {
  @Message
  String table(int rows);

  @Message
  String legend();

  @Message
  String by_company(String measure);

  @Message
  String over_time(String subject, String measure);

  @Message
  String houses(String subject, String measure, String period);

  @Message
  String evidence();

  @Message
  String passages();

  @Message
  String month(int passages, int articles);

  @Message
  String undated(int articles);

  @Message
  String growth(String subject);

  @Message
  String rate(String amount, String kind);
}
