package se.enkanal.deadline.casework.flow;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import se.enkanal.contracts.access.Caller;
import se.enkanal.deadline.access.Person;
import se.enkanal.deadline.casework.RegisterEntry;
import se.enkanal.deadline.casework.store.RegisterList;
import se.enkanal.outbox.Transactions;

/** Reads the register of breaches, for those organisations whose cases the person reads whole. */
@Singleton
public class ReadRegister {

    private final Transactions transactions;
    private final RegisterList register;

    ReadRegister(Transactions transactions, RegisterList register) {
        this.transactions = transactions;
        this.register = register;
    }

    private static final int WHOLE = 100_000;

    public record Page(List<RegisterEntry> entries, long total) {}

    /** Pages count from 1. */
    public Uni<Page> read(Person person, int page, int limit) {
        var organisations = person.caller().organisations(Caller.HANDLER, Caller.DPO);
        return transactions.run(tx -> register.page(tx, organisations, limit, (page - 1L) * limit)
                .map(dossiers -> dossiers.stream().map(RegisterEntry::of).toList())
                .chain(entries -> register.total(tx, organisations).map(total -> new Page(entries, total))));
    }

    /** Every entry, to be handed over. */
    public Uni<List<RegisterEntry>> whole(Person person) {
        return read(person, 1, WHOLE).map(Page::entries);
    }
}
