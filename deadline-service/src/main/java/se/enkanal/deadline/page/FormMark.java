package se.enkanal.deadline.page;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import se.enkanal.deadline.access.Person;
import se.enkanal.deadline.problem.Refused;
import se.enkanal.secret.Vault;

/** The hidden mark on each form: only our own page, shown to this person, can have put it there. */
@Singleton
public class FormMark {

    private final Vault vault;

    FormMark(Vault vault) {
        this.vault = vault;
    }

    public String of(Person person) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(vault.mark("form-mark", person.caller().subject()));
    }

    /** Refuses a form that another site sent in this person's name. */
    public void check(Person person, String mark) {
        if (mark == null || !MessageDigest.isEqual(bytes(mark), bytes(of(person)))) {
            throw Refused.forbidden();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
