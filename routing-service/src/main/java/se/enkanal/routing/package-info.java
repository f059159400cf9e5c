/**
 * routing-service: the law as data. It hears of reports, judges them by the rules in force, keeps each verdict with
 * its whole trace, and announces it with the clocks that follow. It never sees a narrative and keeps no deadline.
 *
 * <p>Follow the line from {@code verdict.messaging.ReportConsumer} to {@code verdict.flow.RouteReports}; the law itself is
 * {@link se.enkanal.routing.rule} and the files under {@code rules/}.
 */
package se.enkanal.routing;
