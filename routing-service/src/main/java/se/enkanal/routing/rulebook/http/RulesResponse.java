package se.enkanal.routing.rulebook.http;

import java.util.List;

/** A page of the rules in force on a day. */
record RulesResponse(List<RuleResponse> items, int page, int limit, int total) {}
