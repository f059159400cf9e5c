package se.enkanal.intake.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.enkanal.intake.report.Advice;

/**
 * What every page says, and the first pages. The words of all bundles are in {@code messages/*_sv.properties}; a missing sentence,
 * or one too many, breaks the build. A bundle per area, since a very large one does not load (Quarkus 3.34).
 */
@MessageBundle
public interface Wording {

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
    String startGuide();

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
    String phone(String number);

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
