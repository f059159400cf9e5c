package se.enkanal.intake.secret;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import se.enkanal.intake.IntakeConfig;
import se.enkanal.secret.Vault;

/** This service's own keys. */
class Keys {

    @Produces
    @Singleton
    Vault vault(IntakeConfig config) {
        return new Vault(config.keys(), "intake");
    }
}
