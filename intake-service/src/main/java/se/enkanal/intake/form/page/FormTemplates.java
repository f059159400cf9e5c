package se.enkanal.intake.form.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import se.enkanal.contracts.facts.Flaw;
import se.enkanal.intake.form.Screen;
import se.enkanal.intake.report.Receipt;

/** The form's pages and what each is shown with. Nullable: {@code back}, {@code phone}, {@code unit}. */
final class FormTemplates {

    /** Where the person is in the form, for the frame around a question. */
    record Place(Screen screen, int number, int of, String back, boolean changing, String token) {}

    @CheckedTemplate(basePath = "form")
    record question(Place place, List<QuestionView> questions, List<QuestionView> faulty) implements TemplateInstance {}

    @CheckedTemplate(basePath = "form")
    record callIt(String phone, String next) implements TemplateInstance {}

    @CheckedTemplate(basePath = "form")
    record personalNumber(List<String> hints, String edit, String action, String token) implements TemplateInstance {}

    @CheckedTemplate(basePath = "form")
    record check(List<Answered> rows, String unit, String back, List<Flaw> flaws, String token)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "form")
    record receipt(Receipt receipt, String phone) implements TemplateInstance {}

    @CheckedTemplate(basePath = "form")
    record expired() implements TemplateInstance {}

    private FormTemplates() {}
}
