/** A test that shows a point: its file, and a part of its title. */
export type Evidence = readonly [file: string, title: string]

/** A requirement of ASVS 5.0 up to level 2, in our own words, and whether we meet it. */
export type Point = {
  readonly number: string
  readonly words: string
  readonly stands: 'held' | 'notApplicable' | 'short'
  /** Tests, or an argument; of what is short, what is missing. */
  readonly tests: readonly Evidence[]
  readonly argument: string
}

/** Held, and shown by tests. */
export function shown(number: string, words: string, ...tests: readonly Evidence[]): Point {
  return { number, words, stands: 'held', tests, argument: '' }
}

/** Held, by what can be read and not by a test of its own. */
export function argued(number: string, words: string, argument: string): Point {
  return { number, words, stands: 'held', tests: [], argument }
}

/** Not held, or not wholly. */
export function short(number: string, words: string, argument: string): Point {
  return { number, words, stands: 'short', tests: [], argument }
}

/** These are about something that is not here. */
export function notHere(numbers: readonly string[], words: string, argument: string): readonly Point[] {
  return numbers.map((number) => ({ number, words, stands: 'notApplicable', tests: [], argument }))
}
