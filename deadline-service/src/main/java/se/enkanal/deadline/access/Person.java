package se.enkanal.deadline.access;

import static java.util.Objects.requireNonNull;

import se.enkanal.contracts.access.Caller;

/** Somebody logged in: what they may do, what they are called, and the token they said it with. */
public record Person(Caller caller, String name, String token) {

    public Person {
        requireNonNull(caller, "caller");
        requireNonNull(name, "name");
        requireNonNull(token, "token");
    }

    @Override
    public String toString() {
        return "Person[" + caller.subject() + "]";
    }
}
