/** How many people are so, are not so, and are not known to be either. Whole people, never negative. */
export type Tally = { readonly yes: number; readonly no: number; readonly unknown: number }

/** Whether something is so. */
export type Answer = keyof Tally

export const emptyTally: Tally = { yes: 0, no: 0, unknown: 0 }

/** How many of these are so? `answerOf` says `unknown` where the record does not decide. */
export function tally<T>(subjects: readonly T[], answerOf: (subject: T) => Answer): Tally {
  const counts = { yes: 0, no: 0, unknown: 0 }
  for (const subject of subjects) counts[answerOf(subject)] += 1
  return counts
}

/** All who were counted, known or not. */
export function totalOf({ yes, no, unknown }: Tally): number {
  return yes + no + unknown
}

/** One thing that is so, is not, or may be. */
export function tallyOfAnswer(answer: Answer): Tally {
  return oneOf[answer]
}

const oneOf: Readonly<Record<Answer, Tally>> = {
  yes: { yes: 1, no: 0, unknown: 0 },
  no: { yes: 0, no: 1, unknown: 0 },
  unknown: { yes: 0, no: 0, unknown: 1 },
}
