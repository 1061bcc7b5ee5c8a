/** The possible decisions about two memberships that may be one person’s. */
export const duplicateDecisions = ['onePerson', 'twoPeople'] as const
export type DuplicateDecision = (typeof duplicateDecisions)[number]
