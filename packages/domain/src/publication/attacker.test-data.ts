/** What an attacker knows of a number: it is between `low` and `high`, both included. */
export type Range = { readonly low: number; readonly high: number }

/** What an attacker knows about how numbers are related: some add up to another, or one is at most another. */
export type Fact =
  | { readonly kind: 'sum'; readonly parts: readonly string[]; readonly whole: string }
  | { readonly kind: 'atMost'; readonly part: string; readonly whole: string }

/** The range of a number of people that is completely unknown. */
export const anything: Range = { low: 0, high: Number.POSITIVE_INFINITY }

/** The narrowest ranges that follow from the facts. The facts are applied again and again until no range changes. */
export function solve(known: ReadonlyMap<string, Range>, facts: readonly Fact[]): ReadonlyMap<string, Range> {
  const ranges = new Map(known)
  const rangeOf = (name: string): Range => ranges.get(name) ?? anything
  let learned = true
  const learn = (name: string, { low, high }: Range) => {
    const before = rangeOf(name)
    const after = { low: Math.max(before.low, low), high: Math.min(before.high, high) }
    if (after.low === before.low && after.high === before.high) return
    ranges.set(name, after)
    learned = true
  }
  while (learned) {
    learned = false
    for (const fact of facts)
      if (fact.kind === 'atMost') {
        learn(fact.part, { ...anything, high: rangeOf(fact.whole).high })
        learn(fact.whole, { ...anything, low: rangeOf(fact.part).low })
      } else {
        const sum = (end: 'low' | 'high', without?: string) =>
          fact.parts.reduce((total, part) => total + (part === without ? 0 : rangeOf(part)[end]), 0)
        learn(fact.whole, { low: sum('low'), high: sum('high') })
        for (const part of fact.parts) {
          const whole = rangeOf(fact.whole)
          learn(part, { low: whole.low - sum('high', part), high: whole.high - sum('low', part) })
        }
      }
  }
  return ranges
}
