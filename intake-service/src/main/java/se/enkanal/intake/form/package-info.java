/**
 * The form, without the web: which questions there are ({@link se.enkanal.intake.form.Question}), which screens a person
 * walks through ({@link se.enkanal.intake.form.Walk}), what they have said so far ({@link se.enkanal.intake.form.Draft})
 * and what that means as facts ({@link se.enkanal.intake.form.Said}).
 *
 * <p>A person needs to know no law and to answer only what has happened; "Jag vet inte" is always an answer.
 */
package se.enkanal.intake.form;
