/**
 * Statistical disclosure control: what is told of counts to those who may not open the files. No count of 1 to 9, everything
 * rounded to 5 on its own, shares from rounded values only, and so much withheld beside the small counts that sums and
 * differences give none of them away. Figures that leave the circle are released together, so that they are judged together.
 */
package nl.krachtketen.reporting.disclosure;
