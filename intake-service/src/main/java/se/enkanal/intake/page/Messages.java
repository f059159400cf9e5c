package se.enkanal.intake.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.enkanal.intake.form.Choice;
import se.enkanal.intake.form.Fault;
import se.enkanal.intake.form.Question;
import se.enkanal.intake.report.Advice;

/**
 * Every sentence a person reads; the words are in {@code messages/msg_sv.properties}. One bundle, long because the pages
 * say much; a missing sentence, or one too many, breaks the build.
 */
@MessageBundle
public interface Messages {

    @Message
    String question(Question question);

    @Message
    String hint(Question question);

    @Message
    String choice(Choice choice);

    @Message
    String fault(Fault.Kind kind);

    @Message
    String faultTooLong(int longest, int typed);

    @Message
    String advice(Advice advice);

    @Message
    String product();

    @Message
    String skipToContent();

    @Message
    String back();

    @Message
    String goOn();

    @Message
    String errorTitle();

    @Message
    String errorPrefix();

    @Message
    String privacyLink();

    @Message
    String accessibilityLink();

    @Message
    String followLink();

    @Message
    String startTitle();

    @Message
    String startLead();

    @Message
    String startNoNames();

    @Message
    String startDanger();

    @Message
    String startItDown();

    @Message
    String startButton();

    @Message
    String startHaveCode();

    @Message
    String startWhere();

    @Message
    String startWhereHint();

    @Message
    String search();

    @Message
    String searchFound(int found);

    @Message
    String searchFoundNone();

    @Message
    String searchMore();

    @Message
    String channelClosed();

    @Message
    String reportTo(String organisation);

    @Message
    String kindKommun();

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
    String phone(String number);

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

    @Message
    String notFoundTitle();

    @Message
    String notFoundLead();

    @Message
    String notFoundStart();

    @Message
    String privacyTitle();

    @Message
    String privacyAnonymous();

    @Message
    String privacyAnonymousText();

    @Message
    String privacyWords();

    @Message
    String privacyWordsText();

    @Message
    String privacyCode();

    @Message
    String privacyCodeText();

    @Message
    String privacyCookie();

    @Message
    String privacyCookieText();

    @Message
    String privacyPublic();

    @Message
    String privacyPublicText();

    @Message
    String privacyWho();

    @Message
    String privacyWhoText();

    @Message
    String accessibilityTitle();

    @Message
    String accessibilityLead();

    @Message
    String accessibilityHow();

    @Message
    String accessibilityHowText();

    @Message
    String accessibilityKnown();

    @Message
    String accessibilityKnownText();

    @Message
    String accessibilityTell();

    @Message
    String accessibilityTellText();

    @Message
    String accessibilityDigg();
}
