package se.enkanal.intake.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.enkanal.intake.report.Advice;

/** Every sentence a person reads; the words are in {@code messages/msg_sv.properties}. */
@MessageBundle
public interface Messages {

    @Message
    String advice(Advice advice);
}
