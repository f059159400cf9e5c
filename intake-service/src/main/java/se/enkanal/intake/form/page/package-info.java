/**
 * The form as pages: a question, a look over the answers, a receipt. Nothing needs JavaScript, nothing typed is lost, and
 * no address holds anything about anybody.
 */
package se.enkanal.intake.form.page;
