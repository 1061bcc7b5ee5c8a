import type { Case, Cases } from '@lienthehe/domain/cases'
import { hoaBinhSuccessions, hoaBinhUnits } from '@lienthehe/domain/units/hoa-binh'
import { nextPhase } from '../../../packages/domain/src/plan/file/another-plan.test-data.ts'
import { eightPlans } from '../../../packages/domain/src/plan/file/eight-plans.test-data.ts'
import { createRandom, type Random } from '../../demo/src/random.ts'
import { registerCase } from './generate/register.ts'
import { totalsCase } from './generate/totals.ts'

type About = Pick<Cases, 'plan' | 'units'>

/**
 * The number of cases of each kind for one plan. `crowd`: registers on the plan's last day, with about as many new
 * clubs as plan 146 asks for.
 */
type Shares = {
  readonly counts: number
  readonly members: number
  readonly crowd: number
  readonly totals: number
}

const { hoaBinh, ...others } = eightPlans
const ofHoaBinh = { units: hoaBinhUnits, successions: hoaBinhSuccessions }
const few: Shares = { counts: 38, members: 19, crowd: 0, totals: 38 }

const plans: readonly (About & { readonly shares: Shares })[] = [
  { plan: hoaBinh.plan, units: ofHoaBinh, shares: { counts: 120, members: 50, crowd: 6, totals: 64 } },
  ...Object.values(others).map(({ plan, units }) => ({
    plan,
    units: { units, successions: [] },
    shares: few,
  })),
  { plan: nextPhase, units: ofHoaBinh, shares: few },
]

/** A thousand cases, one file per plan; the same seed gives the same cases. `rounds` multiplies their number. */
export function casesOf(seed: number, rounds = 1): readonly Cases[] {
  const random = createRandom(seed)
  return plans.map(({ plan, units, shares }) => {
    const rows = Array.from({ length: rounds }, () => shares)
    return { plan, units, cases: rows.flatMap((row, round) => casesFor(random, { plan, units }, row, round)) }
  })
}

function casesFor(random: Random, about: About, shares: Shares, round: number): readonly Case[] {
  const named = (kind: keyof Shares) =>
    Array.from({ length: shares[kind] }, (_, index) => {
      const number = String(round * shares[kind] + index + 1).padStart(3, '0')
      return `${about.plan.id} ${kind} ${number}`
    })
  return [
    ...named('counts').map((name) =>
      registerCase(random, about, {
        name,
        clubs: random.pick([0, 1, 1, 2, 3, 8]),
        by: 'counts',
        on: 'anyDay',
      }),
    ),
    ...named('members').map((name) =>
      registerCase(random, about, { name, clubs: random.pick([1, 1, 2]), by: 'members', on: 'anyDay' }),
    ),
    ...named('crowd').map((name) =>
      registerCase(random, about, { name, clubs: random.integer(94, 112), by: 'counts', on: 'lastDay' }),
    ),
    ...named('totals').map((name) => totalsCase(random, about, name)),
  ]
}
