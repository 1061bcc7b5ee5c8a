/** How often an obligation is owed: once, in each year of the plan, all the time, or when the phase is over. */
export const cadences = ['once', 'yearly', 'continuous', 'endOfPhase'] as const
export type Cadence = (typeof cadences)[number]
