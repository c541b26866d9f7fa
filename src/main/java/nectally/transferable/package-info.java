/**
 * Counting by the single transferable vote, stage by stage, under minimum and maximum quotas.
 *
 * <p>Two methods are counted exactly, in whole numbers of their unit: that of Scottish councils
 * (SSI 2007/42, schedule 1, rules 45-52) and that of Newland and Britton (ERS97, sections 5 and 6).
 * What happens is told in typed steps, each with the clause that it follows. Quotas are kept by
 * guard and doom (Hill 1998, Otten 2001): whoever is in every lawful way of filling the places is
 * not excluded, and whoever is in none is not elected.
 *
 * <p>A threshold is the number of votes that elects; a quota is always a number of winners of a
 * kind. Candidates are numbered from 0 in the order of the ballot paper. No input, output, clock or
 * chance, and no floating point.
 */
package nectally.transferable;
