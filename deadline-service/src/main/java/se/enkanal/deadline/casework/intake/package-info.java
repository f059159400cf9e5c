/** intake-service, as this service speaks with it: always with the token of the person who asked. */
package se.enkanal.deadline.casework.intake;
