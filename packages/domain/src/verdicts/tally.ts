/** How many people have a property, do not have it, or are not known to. Whole people, never negative. */
export type Tally = { readonly yes: number; readonly no: number; readonly unknown: number }

/** Whether something is true. */
export type Answer = keyof Tally

export const emptyTally: Tally = { yes: 0, no: 0, unknown: 0 }

/** How many of these are `yes`? `answerOf` says `unknown` where the record does not decide. */
export function tally<T>(subjects: readonly T[], answerOf: (subject: T) => Answer): Tally {
  const counts = { yes: 0, no: 0, unknown: 0 }
  for (const subject of subjects) counts[answerOf(subject)] += 1
  return counts
}

/** All that were counted, known or not. */
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
