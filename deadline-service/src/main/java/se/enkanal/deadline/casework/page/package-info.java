/** Cases on a handler's or a DPO's desk: pages that work without JavaScript, on a phone and in print. */
package se.enkanal.deadline.casework.page;
