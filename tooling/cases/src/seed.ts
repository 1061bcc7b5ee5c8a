/** The seed of the thousand stored cases; it is the number of the first plan. */
export const seed = 146
