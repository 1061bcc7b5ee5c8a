/** The limits that a person is told about beside a wrong field; schemas and checks take them from here. */

/** No recorded person is older: 122 is the highest verified age in the world. */
export const ageYearsMax = 120

/** The first such clubs in the country; an earlier year is a slip of the pen. */
export const firstClubYear = 2006

/** The digits of a phone number, without the signs between them. */
export const phoneDigits = { min: 8, max: 15 } as const

/** The digits of a citizen id, and of the identity cards from before. */
export const citizenIdDigits = { now: 12, before: 9 } as const

/** No single entry of a club's book is larger. With it every sum and product here stays exact, below 2^53. */
export const amountDongMax = 100_000_000_000

/** Of one question of a checklist. */
export const pointsOfQuestion = { min: 2, max: 100 } as const

/** A day of the month; 31 means the last day of every month. */
export const meetingDayLast = 31

/** The fewest characters of a password. */
export const passwordCharactersMin = 12

/** The fewest and most characters of the name to sign in with. */
export const userNameCharacters = { min: 3, max: 30 } as const
