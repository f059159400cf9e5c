package se.enkanal.intake.form.page;

import static io.restassured.RestAssured.given;

import io.restassured.http.Cookies;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.regex.Pattern;

/** A browser without JavaScript: keeps its cookie, sends what the page's form holds, follows redirects. */
public final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"skydd\" value=\"([0-9a-f]+)\"");

    private Cookies cookies = new Cookies();
    private String token = "";
    private Response page;

    public static Visitor at(String path) {
        return new Visitor().get(path);
    }

    /** The first screen of a report to this organisation. */
    public static Visitor reportingTo(String organisation) {
        return at("/o/" + organisation).post("/rapport/borja", "organisation", organisation);
    }

    public Visitor get(String path) {
        return seen(request().get(path));
    }

    /** Field, value, field, value … */
    public Visitor post(String path, String... fields) {
        return seen(send(path, fields));
    }

    /** Sends without following where it leads. */
    public Response send(String path, String... fields) {
        var request = request().contentType("application/x-www-form-urlencoded; charset=UTF-8");
        for (int i = 0; i < fields.length; i += 2) {
            request.formParam(fields[i], fields[i + 1]);
        }
        return request.formParam("skydd", token).post(path);
    }

    public String text() {
        return page.asString();
    }

    public int status() {
        return page.statusCode();
    }

    public Response page() {
        return page;
    }

    public String find(String pattern) {
        var found = Pattern.compile(pattern).matcher(text());
        if (!found.find()) {
            throw new AssertionError("The page does not show " + pattern + ":\n" + text());
        }
        return found.group(1);
    }

    private RequestSpecification request() {
        return given().redirects().follow(false).cookies(cookies).accept("text/html");
    }

    private Visitor seen(Response response) {
        if (!response.detailedCookies().asList().isEmpty()) {
            cookies = response.detailedCookies();
        }
        if (response.statusCode() == 303) {
            return get(response.header("Location").replaceFirst("https?://[^/]+", ""));
        }
        page = response;
        var found = TOKEN.matcher(text());
        token = found.find() ? found.group(1) : token;
        return this;
    }
}
