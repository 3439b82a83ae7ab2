package io.github.themeboard.app.curation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of a ticker that is printed beside a name which its company does not have. */
@MessageBundle("whose")
public interface WhoseMessages {
  @Message
  String title();

  @Message
  String disputed(String ticker, String name, String printed);

  @Message
  String of_ticker(String name, String ticker);

  @Message
  String anew(String printed);

  @Message
  String other();

  @Message
  String choose();

  @Message
  String refused(String ticker, String name, String printed, String slug);
}
