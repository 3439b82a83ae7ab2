package io.github.themeboard.app.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of long lists, and of the sections that theme and company pages share. */
@MessageBundle("reading")
public interface ReadingMessages {
  @Message
  String pages();

  @Message
  String page_range(int from, int to, int total);

  @Message
  String page_previous();

  @Message
  String page_next();

  @Message
  String page_number(int number);

  @Message
  String fold();

  @Message
  String facts(int count);

  @Message
  String articles(int count);

  @Message
  String sort();

  @Message
  String sort_by(String order);

  @Message
  String reasons_left(int count);

  @Message
  String strip();

  @Message
  String strip_cell(int origins, int risks);

  @Message
  String strip_none();

  @Message
  String conflicts();

  @Message
  String conflicts_lead();

  @Message
  String conflict_left(int count);

  @Message
  String houses();

  @Message
  String house();

  @Message
  String house_facts();

  @Message
  String house_agrees();

  @Message
  String house_differs();

  @Message
  String house_other(String name, int facts);

  @Message
  String house_left(int count);

  @Message
  String house_hint();

  @Message
  String recent();

  @Message
  String recent_new(String moment);

  @Message
  String recent_changed(String moment);

  @Message
  String map();

  @Message
  String others();

  @Message
  String others_line(long themes, long facts);
}
