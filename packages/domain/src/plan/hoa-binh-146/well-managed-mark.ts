/**
 * The share of a checklist's points from which a club counts as “well managed” (I.2.b:2), in whole percent. It is our
 * proposal, like the checklist.
 */
export const wellManagedPercent = 80
