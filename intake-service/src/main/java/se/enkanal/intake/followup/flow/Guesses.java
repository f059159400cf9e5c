package se.enkanal.intake.followup.flow;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import se.enkanal.intake.IntakeConfig;
import se.enkanal.intake.followup.Allowance;
import se.enkanal.outbox.Time;

/**
 * Slows down who guesses codes. Only wrong ones count, so a ward behind one address follows its reports freely. Addresses
 * are kept in memory alone, and only those that guessed last.
 */
@Singleton
public class Guesses {

    private static final int MOST_ADDRESSES = 10_000;

    private final IntakeConfig.FollowUps config;
    private final Time time;

    private final Map<String, Allowance> allowances = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Allowance> eldest) {
            return size() > MOST_ADDRESSES;
        }
    };

    @Inject
    Guesses(IntakeConfig config, Time time) {
        this(config.followUps(), time);
    }

    Guesses(IntakeConfig.FollowUps config, Time time) {
        this.config = config;
        this.time = time;
    }

    /** How long, where nothing is left. */
    public synchronized Optional<Duration> mustWait(String address) {
        return Optional.ofNullable(allowances.get(address))
                .map(this::now)
                .filter(allowance -> allowance.left() <= 0)
                .map(allowance -> config.oneWrongEach());
    }

    public synchronized void count(String address, boolean right) {
        if (!right) {
            var before = allowances.getOrDefault(address, new Allowance(config.mostWrong(), time.now()));
            allowances.put(address, now(before).less());
        }
    }

    private Allowance now(Allowance allowance) {
        return allowance.at(time.now(), config.mostWrong(), config.oneWrongEach());
    }
}
