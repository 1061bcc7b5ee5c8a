/** How many people are so, are not so, and are not known to be either. Whole people, never negative. */
export type Tally = { readonly yes: number; readonly no: number; readonly unknown: number }

export type Answer = keyof Tally

export const emptyTally: Tally = { yes: 0, no: 0, unknown: 0 }

export function totalOf({ yes, no, unknown }: Tally): number {
  return yes + no + unknown
}
