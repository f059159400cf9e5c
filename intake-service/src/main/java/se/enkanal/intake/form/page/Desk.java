package se.enkanal.intake.form.page;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import se.enkanal.intake.form.Draft;
import se.enkanal.intake.form.page.FormTemplates.expired;
import se.enkanal.intake.form.store.DraftSecret;
import se.enkanal.intake.form.store.Drafts;
import se.enkanal.intake.form.store.SavedDraft;

/** Finds the draft that belongs to a request, so that each page only says what it does with it. */
@Singleton
class Desk {

    private final Drafts drafts;
    private final DraftCookie cookie;

    Desk(Drafts drafts, DraftCookie cookie) {
        this.drafts = drafts;
        this.cookie = cookie;
    }

    /** Shows a page of an unsent draft; a sent one shows its receipt instead, and none at all says so. */
    Uni<Response> show(String cookieValue, BiFunction<DraftSecret, Draft, Object> page) {
        return found(cookieValue, (secret, saved) -> Uni.createFrom()
                .item(
                        saved.isSent()
                                ? seeOther("/rapport/kvitto")
                                : Response.ok(page.apply(secret, saved.draft())).build()));
    }

    /** Does something with an unsent draft, where the form that asks for it is ours. */
    Uni<Response> change(
            String cookieValue, Map<String, List<String>> form, BiFunction<DraftSecret, Draft, Uni<Response>> action) {
        return found(cookieValue, (secret, saved) -> {
            if (saved.isSent()) {
                return Uni.createFrom().item(seeOther("/rapport/kvitto"));
            }
            return cookie.ours(secret, form)
                    ? action.apply(secret, saved.draft())
                    : Uni.createFrom().item(gone());
        });
    }

    Uni<Response> found(String cookieValue, BiFunction<DraftSecret, SavedDraft, Uni<Response>> action) {
        var secret = DraftSecret.of(cookieValue);
        if (secret.isEmpty()) {
            return Uni.createFrom().item(gone());
        }
        return drafts.find(secret.get()).chain(saved -> saved.map(draft -> action.apply(secret.get(), draft))
                .orElseGet(() -> Uni.createFrom().item(gone())));
    }

    static Response seeOther(String path) {
        return Response.seeOther(URI.create(path)).build();
    }

    private static Response gone() {
        return Response.status(Response.Status.GONE).entity(new expired()).build();
    }
}
