/** A test that shows a point: its file, and a part of its title. */
export type Evidence = readonly [file: string, title: string]

/** A requirement of ASVS 5.0 up to level 2, in our own words, and whether we meet it. */
export type Point = {
  readonly number: string
  readonly words: string
  readonly stands: 'held' | 'notApplicable' | 'short'
  /** Tests, or an argument; for a point that is not fully met, what is missing. */
  readonly tests: readonly Evidence[]
  readonly argument: string
}

/** Met, and shown by tests. */
export function shown(number: string, words: string, ...tests: readonly Evidence[]): Point {
  return { number, words, stands: 'held', tests, argument: '' }
}

/** Met, as one can see by reading, without a test of its own. */
export function argued(number: string, words: string, argument: string): Point {
  return { number, words, stands: 'held', tests: [], argument }
}

/** Not met, or not fully. */
export function short(number: string, words: string, argument: string): Point {
  return { number, words, stands: 'short', tests: [], argument }
}

/** Requirements about something that this product does not have. */
export function notHere(numbers: readonly string[], words: string, argument: string): readonly Point[] {
  return numbers.map((number) => ({ number, words, stands: 'notApplicable', tests: [], argument }))
}
