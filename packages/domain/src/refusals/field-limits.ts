/** The limits that a person is told about beside a wrong field; schemas and checks take them from here. */

/** No recorded person is older: 122 is the highest verified age in the world. */
export const ageYearsMax = 120

/** The year of the country’s first such clubs; an earlier year is a typing mistake. */
export const firstClubYear = 2006

/** How many digits a phone number has, without the signs between them. */
export const phoneDigits = { min: 8, max: 15 } as const

/** How many digits a citizen id has, and how many the older identity cards. */
export const citizenIdDigits = { now: 12, before: 9 } as const

/** The largest amount of a single entry. It keeps every sum and product of a club’s book exact, that is, below 2^53. */
export const amountDongMax = 100_000_000_000

/** The fewest and most points that one question of a checklist can give. */
export const pointsOfQuestion = { min: 2, max: 100 } as const

/** A day of the month; 31 means the last day of every month. */
export const meetingDayLast = 31

/** The fewest characters of a password. */
export const passwordCharactersMin = 12

/** The fewest and most characters of the name to sign in with. */
export const userNameCharacters = { min: 3, max: 30 } as const
