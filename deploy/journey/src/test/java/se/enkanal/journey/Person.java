package se.enkanal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;

/**
 * Somebody at a screen, who sees labels and buttons, knows no selectors and uses the keyboard. JavaScript is off, except in the twin that
 * looks each page over: the same page for the accessibility rules.
 */
final class Person implements AutoCloseable {

    /** Where screenshots go: kept in the repository when asked to, since pixels differ between machines. */
    private static final Path SCREENSHOTS =
            Path.of(Boolean.getBoolean("enkanal.screenshots.keep") ? "screenshots" : "target/screenshots");

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** What a page must fit in without being scrolled sideways (WCAG 1.4.10): a desk at 400 per cent. */
    private static final int NARROWEST = 320;

    private static final int NARROW_HEIGHT = 640;

    private final String journey;
    private final BrowserContext context;
    private final BrowserContext inspector;
    private final Page page;
    private int shots;

    private Person(String journey, Browser browser, int width, int height) {
        this.journey = journey;
        this.context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setLocale("sv-SE")
                .setTimezoneId("Europe/Stockholm")
                .setJavaScriptEnabled(false));
        this.inspector = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, height));
        this.page = context.newPage();
    }

    static Person atPhone(String journey, Browser browser) {
        return new Person(journey, browser, 390, 844);
    }

    static Person atDesk(String journey, Browser browser) {
        return new Person(journey, browser, 1280, 900);
    }

    Page page() {
        return page;
    }

    Person opens(String url) {
        page.navigate(url);
        return this;
    }

    Person ticks(String... labels) {
        for (var label : labels) {
            page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                    .check(new Locator.CheckOptions().setForce(true));
        }
        return this;
    }

    Person writes(String label, String text) {
        page.getByLabel(label).fill(text);
        return this;
    }

    Person presses(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
        return this;
    }

    Person pressesWhatStartsWith(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .press("Enter");
        return this;
    }

    Person follows(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .press("Enter");
        return this;
    }

    /** In the part of the page that bears the heading. */
    Person inPart(String heading, java.util.function.Consumer<Part> doing) {
        var part = page.locator("section")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByRole(
                                AriaRole.HEADING,
                                new Page.GetByRoleOptions().setName(heading).setLevel(2))));
        doing.accept(new Part(part));
        return this;
    }

    /** A part of a page, with controls of its own. */
    record Part(Locator locator) {

        Part unfolds(String summary) {
            var details = locator.locator("details")
                    .filter(new Locator.FilterOptions()
                            .setHas(locator.page().locator("summary", new Page.LocatorOptions().setHasText(summary))));
            if (details.getAttribute("open") == null) {
                details.locator("summary").first().press("Enter");
            }
            return this;
        }

        Part writes(String label, String text) {
            locator.getByLabel(label).fill(text);
            return this;
        }

        Part chooses(String label, String code) {
            locator.getByLabel(label).selectOption(code);
            return this;
        }

        void presses(String button) {
            locator.getByRole(
                            AriaRole.BUTTON,
                            new Locator.GetByRoleOptions().setName(button).setExact(true))
                    .press("Enter");
        }
    }

    /** A space that does not break is a space to the eye. */
    Person reads(String... texts) {
        assertThat(page.locator("body").innerText().replace('\u00a0', ' ')).contains(texts);
        return this;
    }

    /** What is hidden or not there at all, once the style sheet has come. */
    Person doesNotSee(String... texts) {
        for (var text : texts) {
            PlaywrightAssertions.assertThat(page.getByText(text).first()).isHidden();
        }
        return this;
    }

    String heading() {
        return page.locator("h1").innerText();
    }

    Person pressesLink(String words) {
        page.getByText(words).first().press("Enter");
        return this;
    }

    Person isAsked(String question) {
        assertThat(heading()).isEqualTo(question);
        return this;
    }

    /** The first thing on the page that looks like this. */
    String finds(String pattern) {
        var found = java.util.regex.Pattern.compile(pattern)
                .matcher(page.locator("body").innerText());
        assertThat(found.find()).as(pattern + " on " + page.url()).isTrue();
        return found.group();
    }

    /** Keeps a picture of the page, and looks it over: nothing to scroll sideways for, no accessibility rule broken. */
    Person looks(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(SCREENSHOTS.resolve("%s-%02d-%s.png".formatted(journey, ++shots, name))));
        inspect();
        return this;
    }

    private void inspect() {
        try (var twin = inspector.newPage()) {
            twin.setContent(page.content().replace("<head>", "<head><base href=\"%s\">".formatted(page.url())));
            fits(twin);
            twin.setViewportSize(NARROWEST, NARROW_HEIGHT);
            fits(twin);
            var broken = new AxeBuilder(twin).withTags(WCAG).analyze().getViolations();
            assertThat(broken)
                    .as("accessibility of " + page.url())
                    .extracting(Rule::getHelp)
                    .isEmpty();
        }
    }

    private void fits(Page twin) {
        var width =
                (Number) twin.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(width.intValue())
                .as("pixels to scroll sideways on %s, %d wide".formatted(page.url(), twin.viewportSize().width))
                .isLessThanOrEqualTo(0);
    }

    @Override
    public void close() {
        context.close();
        inspector.close();
    }
}
