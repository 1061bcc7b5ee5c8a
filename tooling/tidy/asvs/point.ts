/** A test that shows that a requirement is met: its file, and a part of its title. */
export type Evidence = readonly [file: string, title: string]

/** A requirement of ASVS 5.0 up to level 2, in our own words, and whether we meet it. */
export type Point = {
  readonly number: string
  readonly words: string
  readonly stands: 'held' | 'notApplicable' | 'short'
  /** What shows it: tests or an argument. If the requirement is not fully met, the argument says what is missing. */
  readonly tests: readonly Evidence[]
  readonly argument: string
}

/** A requirement that is met, as tests show. */
export function shown(number: string, words: string, ...tests: readonly Evidence[]): Point {
  return { number, words, stands: 'held', tests, argument: '' }
}

/** A requirement that is met, as reading the code shows; it has no test of its own. */
export function argued(number: string, words: string, argument: string): Point {
  return { number, words, stands: 'held', tests: [], argument }
}

/** A requirement that is not met, or not fully. */
export function short(number: string, words: string, argument: string): Point {
  return { number, words, stands: 'short', tests: [], argument }
}

/** Requirements about something that this product does not have. */
export function notHere(numbers: readonly string[], words: string, argument: string): readonly Point[] {
  return numbers.map((number) => ({ number, words, stands: 'notApplicable', tests: [], argument }))
}
