/** The possible decisions about two memberships that look like one person's. */
export const duplicateDecisions = ['onePerson', 'twoPeople'] as const
export type DuplicateDecision = (typeof duplicateDecisions)[number]
