/** One small change of a text: the text between these two places, and what replaces it. */
export type Mutation = {
  readonly start: number
  readonly end: number
  readonly was: string
  readonly becomes: string
}

/** The text with the mutation in it. */
export function mutate(text: string, { start, end, becomes }: Mutation): string {
  return text.slice(0, start) + becomes + text.slice(end)
}
