package se.enkanal.intake.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.enkanal.intake.form.Fault;

/** What the form says besides its questions, whose words are in contracts: the guide asks them too. */
@MessageBundle("form")
public interface FormWording {

    @Message
    String fault(Fault.Kind kind);

    @Message
    String faultTooLong(int longest, int typed);

    @Message
    String progress(int number, int of);

    @Message
    String sendNow();

    @Message
    String formTitle();

    @Message
    String callItTitle();

    @Message
    String callItKeepOn();

    @Message
    String callItComeBack();

    @Message
    String callItDone();

    @Message
    String numberTitle();

    @Message
    String numberLead();

    @Message
    String numberRemove();

    @Message
    String numberEdit();

    @Message
    String numberKeep();

    @Message
    String checkTitle();

    @Message
    String checkNotAnswered();

    @Message
    String checkChange();

    @Message
    String checkWhere();

    @Message
    String checkSend();

    @Message
    String checkFault();

    @Message
    String receiptTitle();

    @Message
    String receiptCode();

    @Message
    String receiptSave();

    @Message
    String receiptReference();

    @Message
    String receiptPrint();

    @Message
    String receiptCopy();

    @Message
    String receiptCopied();

    @Message
    String receiptFile();

    @Message
    String receiptNext();

    @Message
    String receiptNextReads();

    @Message
    String receiptNextDecides();

    @Message
    String receiptNextAnswer();

    @Message
    String receiptWorse();

    @Message
    String receiptFollow();

    @Message
    String receiptAnother();

    @Message
    String receiptDo();

    @Message
    String expiredTitle();

    @Message
    String expiredLead();

    @Message
    String expiredAgain();
}
