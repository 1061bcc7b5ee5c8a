/** How much of the checklist's points makes a club “well managed” (I.2.b:2), in whole percent: a proposal of ours, like the checklist. */
export const wellManagedPercent = 80
