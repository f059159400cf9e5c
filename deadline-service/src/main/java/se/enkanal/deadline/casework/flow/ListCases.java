package se.enkanal.deadline.casework.flow;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import se.enkanal.deadline.casework.CaseQuestion;
import se.enkanal.deadline.casework.FoundCases;
import se.enkanal.deadline.casework.store.CaseList;
import se.enkanal.outbox.Transactions;

/** Lists cases, the least time left first. */
@Singleton
public class ListCases {

    private final Transactions transactions;
    private final CaseList list;

    ListCases(Transactions transactions, CaseList list) {
        this.transactions = transactions;
        this.list = list;
    }

    public Uni<FoundCases> list(CaseQuestion question) {
        return transactions.run(tx -> list.page(tx, question));
    }
}
