package se.enkanal.routing.simulation;

/** Whose an incident is: the controller it concerns, and that one's operator. */
public record Owner(String organisation, String operator) {}
