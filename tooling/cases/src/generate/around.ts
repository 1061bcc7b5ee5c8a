import type { Plan } from '@lienthehe/domain'
import type { Random } from '../../../demo/src/random.ts'

/** The percentages at which some rule or target of the plan changes its answer. */
export function percentsOf({ clubRules, targets }: Plan): readonly number[] {
  const ofRules = clubRules.flatMap(({ criterion }) =>
    criterion.kind === 'share' ? [criterion.band.low, criterion.band.high] : [],
  )
  const ofTargets = targets.flatMap(({ demand }) => {
    if (demand.kind === 'shareAtLeast') return [demand.percent]
    return demand.kind === 'shareBetween' ? [demand.low, demand.high] : []
  })
  return distinct([...ofRules, ...ofTargets])
}

/**
 * The numbers of members at which a rule of the plan changes its answer; without such a rule, the sizes of ordinary
 * clubs.
 */
export function sizesOf({ clubRules }: Plan): readonly number[] {
  const sizes = clubRules.flatMap(({ criterion }) =>
    criterion.kind === 'size' ? [criterion.band.low, criterion.band.high] : [],
  )
  return sizes.length > 0 ? distinct(sizes) : [50]
}

/** The numbers at which a target of the plan changes its answer. */
export function numbersOf({ targets }: Plan): readonly number[] {
  return distinct(
    targets.flatMap(({ demand }) => {
      if (demand.kind === 'atLeast' || demand.kind === 'moreThan') return [demand.count]
      if (demand.kind === 'quota') return [demand.low, demand.high]
      return demand.kind === 'allotted' ? demand.parts.map(({ count }) => count) : []
    }),
  )
}

/** A number on one of these borders or next to it, never below zero. */
export function around(random: Random, borders: readonly number[]): number {
  return Math.max(0, random.pick(borders) + random.pick([-1, 0, 0, 1]))
}

/**
 * A number of people whose share of the whole is one of these percentages or next to it: 59.9 %, 60 %, 70 %, 70.1 %.
 */
export function partAround(random: Random, whole: number, percents: readonly number[]): number {
  const exact = (random.pick(percents) * whole) / 100
  const beside = random.pick([
    Math.floor(exact),
    Math.ceil(exact),
    Math.ceil(exact) - 1,
    Math.floor(exact) + 1,
  ])
  return Math.min(whole, Math.max(0, beside))
}

function distinct(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers)]
}
