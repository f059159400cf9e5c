package se.enkanal.local;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whom one can be on this machine. The demo municipality's operator and its first organisation share an id. */
public enum Persona {
    CARE_WORKER("care-worker", "Vera Ek", "Vårdpersonal", "Rapporterar det som hänt", null, List.of()),
    HANDLER("handler", "Hanna Lind", "Handläggare", "Bedömer och anmäler, för hela kommunen", "handler", Demo.ALL),
    DPO("dpo", "Daniel Åberg", "Dataskyddsombud", "Ger råd, för två nämnder", "dpo", Demo.NAMNDER),
    ANALYST("analyst", "Anja Sund", "Analytiker", "Läser statistik, aldrig ett ärende", "analyst", List.of()),
    ADMIN("admin", "Adam Nyström", "Administratör", "Sköter organisationer och enheter", "admin", Demo.ALL),
    CLIENT("client", "Verksamhetssystemet", "System", "Rapporterar maskinellt", "client", Demo.ALL);

    private final String id;
    private final String fullName;
    private final String title;
    private final String job;
    private final String role;
    private final List<String> organisations;

    Persona(String id, String fullName, String title, String job, String role, List<String> organisations) {
        this.id = id;
        this.fullName = fullName;
        this.title = title;
        this.job = job;
        this.role = role;
        this.organisations = organisations;
    }

    public static Optional<Persona> of(String id) {
        return Arrays.stream(values()).filter(persona -> persona.id.equals(id)).findFirst();
    }

    public String id() {
        return id;
    }

    String fullName() {
        return fullName;
    }

    String title() {
        return title;
    }

    String job() {
        return job;
    }

    /** A machine has no browser to log in with. */
    boolean isPerson() {
        return this != CLIENT;
    }

    Map<String, Object> claims() {
        var claims = new LinkedHashMap<String, Object>();
        claims.put("name", fullName);
        claims.put("roles", role == null ? List.of() : List.of(role));
        claims.put("organisations", organisations);
        return claims;
    }

    private static final class Demo {
        static final List<String> NAMNDER = List.of("demokommunen.vard-och-omsorg", "demokommunen.socialnamnden");
        static final List<String> ALL =
                List.of("demokommunen", "demokommunen.vard-och-omsorg", "demokommunen.socialnamnden");
    }
}
