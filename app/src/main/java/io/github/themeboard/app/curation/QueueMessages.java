package io.github.themeboard.app.curation;

import io.github.themeboard.domain.review.QueueOrder;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the review queue and its filters. */
@MessageBundle("queue")
public interface QueueMessages {
  @Message
  String title();

  @Message
  String lead();

  @Message
  String empty();

  @Message
  String none();

  @Message
  String total(long articles, long candidates);

  @Message
  String article();

  @Message
  String source();

  @Message
  String imported();

  @Message
  String waits();

  @Message
  String counts(int fresh, int confirming, int conflicting);

  @Message
  String more();

  @Message
  String filter_order();

  @Message
  String filter_kind();

  @Message
  String filter_theme();

  @Message
  String filter_confidence();

  @Message
  String sort(QueueOrder order);
}
