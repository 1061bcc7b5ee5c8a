/** What two memberships that look like one person's turn out to be. */
export const duplicateDecisions = ['onePerson', 'twoPeople'] as const
export type DuplicateDecision = (typeof duplicateDecisions)[number]
