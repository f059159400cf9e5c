package se.enkanal.routing.rule;

import java.util.BitSet;

/** What is worked out once of a track: the rules that its steps can ask, where answers lead, and which it tells apart. */
record Route(BitSet asked, Path path, Kinds kinds) {}
