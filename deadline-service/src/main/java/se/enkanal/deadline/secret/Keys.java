package se.enkanal.deadline.secret;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import se.enkanal.deadline.DeadlineConfig;
import se.enkanal.secret.Vault;

/** This service's own keys. */
class Keys {

    @Produces
    @Singleton
    Vault vault(DeadlineConfig config) {
        return new Vault(config.keys(), "deadline");
    }
}
