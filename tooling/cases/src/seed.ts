/** The thousand cases that are kept are those of this seed; it is the number of the first plan. */
export const seed = 146
