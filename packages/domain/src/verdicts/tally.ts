/**
 * How many people have a property, how many do not, and for how many this is unknown. Whole numbers, never negative.
 */
export type Tally = { readonly yes: number; readonly no: number; readonly unknown: number }

/** Whether something is true, or unknown. */
export type Answer = keyof Tally

export const emptyTally: Tally = { yes: 0, no: 0, unknown: 0 }

/** How many of these are `yes`, `no` and `unknown`? `answerOf` must return `unknown` if the record does not decide. */
export function tally<T>(subjects: readonly T[], answerOf: (subject: T) => Answer): Tally {
  const counts = { yes: 0, no: 0, unknown: 0 }
  for (const subject of subjects) counts[answerOf(subject)] += 1
  return counts
}

/** The number of all who were counted, the unknown ones included. */
export function totalOf({ yes, no, unknown }: Tally): number {
  return yes + no + unknown
}

/** The tally of a single answer. */
export function tallyOfAnswer(answer: Answer): Tally {
  return oneOf[answer]
}

const oneOf: Readonly<Record<Answer, Tally>> = {
  yes: { yes: 1, no: 0, unknown: 0 },
  no: { yes: 0, no: 1, unknown: 0 },
  unknown: { yes: 0, no: 0, unknown: 1 },
}
