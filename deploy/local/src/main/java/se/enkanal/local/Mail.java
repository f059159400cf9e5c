package se.enkanal.local;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;

/** A caught mail. {@code id} is its Message-ID: the same mail to two people, or sent twice, has one. */
public record Mail(String id, String from, List<String> to, String subject, String text, byte[] raw) {

    /** The mail library looks its parts up through the thread, and a pooled thread knows another loader's. */
    static Mail of(MimeMessage message) {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        thread.setContextClassLoader(Mail.class.getClassLoader());
        try {
            return read(message);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static Mail read(MimeMessage message) {
        try {
            var raw = new ByteArrayOutputStream();
            message.writeTo(raw);
            return new Mail(
                    message.getMessageID(),
                    String.valueOf(message.getFrom()[0]),
                    Arrays.stream(message.getAllRecipients())
                            .map(String::valueOf)
                            .toList(),
                    message.getSubject(),
                    textOf(message),
                    raw.toByteArray());
        } catch (MessagingException e) {
            throw new IllegalStateException("A caught mail cannot be read", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Mail parse(byte[] raw) {
        try {
            return of(new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(raw)));
        } catch (MessagingException e) {
            throw new IllegalStateException("A caught mail cannot be read", e);
        }
    }

    private static String textOf(Part part) throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart parts) return textOf(parts.getBodyPart(0));
        return String.valueOf(part.getContent()).strip();
    }
}
