package se.enkanal.intake.followup.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.enkanal.intake.followup.FollowUp;

/** The pages of following, and what each is shown with. Nullable: {@code fault}, {@code said}. */
final class FollowTemplates {

    /** One line of the history. */
    record Told(Instant at, String sentence) {}

    /** Where the code is asked for. */
    @CheckedTemplate(basePath = "follow")
    record code(String typed, String fault) implements TemplateInstance {}

    /** {@code messageId} makes a page sent twice one message; {@code text} is what was typed and not yet sent. */
    @CheckedTemplate(basePath = "follow")
    record report(
            String code, FollowUp followUp, List<Told> history, UUID messageId, String text, String said, String fault)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "follow")
    record personalNumber(String code, UUID messageId, String text, String hint) implements TemplateInstance {}

    private FollowTemplates() {}
}
