package se.enkanal.local.stack;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;

/** Whether a service says that it is ready. */
final class Readiness {

    private static final int PATIENCE = (int) Duration.ofSeconds(2).toMillis();

    static boolean of(String url) {
        return visit(url + "/q/health/ready") == HttpURLConnection.HTTP_OK;
    }

    /** The status, or 0 where nobody answers. */
    static int visit(String url) {
        try {
            var question = (HttpURLConnection) URI.create(url).toURL().openConnection();
            question.setInstanceFollowRedirects(false);
            question.setConnectTimeout(PATIENCE);
            question.setReadTimeout(PATIENCE);
            return question.getResponseCode();
        } catch (IOException nobody) {
            return 0;
        }
    }

    private Readiness() {}
}
