import type { Random, Weighted } from './random.ts'

/**
 * How a club should look at the end of 2025: its active members, the shares of I.2.b:1 and how much is not recorded.
 */
export type Composition = {
  readonly members: number
  readonly womenPercent: number
  readonly age55Percent: number
  readonly disadvantagedPercent: number
  readonly gaps: { readonly sex: number; readonly birth: number; readonly hardship: number }
}

type Range = readonly [low: number, high: number]

/**
 * The sizes of clubs, with the number of clubs out of a hundred that have each: most are near 50, because the plan asks
 * for 50 to 70.
 */
const sizes: readonly Weighted<Range>[] = [
  [[46, 49], 17],
  [[50, 52], 40],
  [[53, 57], 26],
  [[58, 66], 12],
  [[71, 75], 5],
]

const womenPercents: readonly Weighted<Range>[] = [
  [[61, 69], 72],
  [[60, 60], 4],
  [[70, 70], 4],
  [[72, 80], 14],
  [[54, 58], 6],
]
const age55Percents: readonly Weighted<Range>[] = [
  [[61, 69], 68],
  [[60, 60], 5],
  [[70, 70], 5],
  [[72, 82], 10],
  [[48, 58], 12],
]
const disadvantagedPercents: readonly Weighted<Range>[] = [
  [[61, 69], 66],
  [[60, 60], 5],
  [[70, 70], 3],
  [[72, 84], 8],
  [[44, 58], 18],
]

/**
 * One composition for each club. The sizes are dealt out like cards rather than drawn at random, so that the province's
 * total hardly depends on the seed.
 */
export function composeClubs(clubs: number, random: Random): readonly Composition[] {
  return random.shuffle(dealSizes(clubs, random)).map((members) => ({
    members,
    womenPercent: within(random.weighted(womenPercents), random),
    age55Percent: within(random.weighted(age55Percents), random),
    disadvantagedPercent: within(random.weighted(disadvantagedPercents), random),
    gaps: gapsOf(random),
  }))
}

function dealSizes(clubs: number, random: Random): readonly number[] {
  return Array.from({ length: clubs }, (_, index) => {
    let hundredth = ((index + 0.5) * 100) / clubs
    const range = sizes.find(([, weight]) => {
      hundredth -= weight
      return hundredth <= 0
    })
    return within(range?.[0] ?? [50, 50], random)
  })
}

/**
 * How many fields of a list are unknown: most lists are complete, some lack a birth year or two, and a few were copied
 * from a book in a hurry.
 */
function gapsOf(random: Random): Composition['gaps'] {
  const care = random.weighted([
    ['complete', 62],
    ['nearly', 29],
    ['hasty', 9],
  ])
  if (care === 'complete') return { sex: 0, birth: 0, hardship: 0 }
  if (care === 'nearly') return { sex: 0, birth: random.integer(1, 2), hardship: random.integer(0, 1) }
  return { sex: random.integer(0, 3), birth: random.integer(4, 12), hardship: random.integer(5, 20) }
}

function within([low, high]: Range, random: Random): number {
  return random.integer(low, high)
}
