/** One small lie put into a text: what stands between these two places, and what is put there instead. */
export type Mutation = {
  readonly start: number
  readonly end: number
  readonly was: string
  readonly becomes: string
}

/** The text with the lie in it. */
export function mutate(text: string, { start, end, becomes }: Mutation): string {
  return text.slice(0, start) + becomes + text.slice(end)
}
