import { describe, expect, test } from 'vitest'
import { eightPlans } from '../plan/file/eight-plans.test-data.ts'
import { planSchema } from '../plan/schema.ts'
import { type ClubSketch, registerOf } from '../progress/example.test-data.ts'
import { type UnitKey, unitKey } from '../units/unit.ts'
import { roadmapOf } from './roadmap.test-data.ts'
import { roadmapSituationOf } from './roadmap-from-register.ts'

const { plan, units } = eightPlans.ninhThuan
const day = plan.period.from
const district = unitKey('582@2020-01-01')
const at = (code: string): UnitKey => unitKey(`58${code}@2020-01-01`)

/**
 * The plan of Ninh Thuận with one target only: this percentage of its rural communes (xã) must have `low` to 3 clubs.
 */
function planOfShare(percent: number, low: number) {
  const [target] = plan.targets.filter(({ id }) => id === 'communes.rural')
  return planSchema.parse({
    ...plan,
    targets: [
      {
        ...target,
        measure: { ...target?.measure, clubs: { low, high: 3 }, rules: [] },
        demand: { kind: 'shareAtLeast', percent },
      },
    ],
  })
}

function situationWith(clubs: readonly ClubSketch[], percent: number, low: number) {
  return roadmapSituationOf(
    planOfShare(percent, low),
    { ...registerOf(clubs, day), units, successions: [] },
    day,
  )
}

const on = day
const lackOf = (clubs: number) => ({ unitsLack: [{ target: 'communes.rural', district, clubs }] })

describe('a demand of 1 to 3 clubs in each commune of a stratum', () => {
  test('what its seven xã lack is asked of their district; phường are asked for nothing', () => {
    expect(situationWith([], 100, 1)).toMatchObject(lackOf(7))
    expect(situationWith([{ on, commune: at('001') }], 100, 2)).toMatchObject(lackOf(13))
    expect(situationWith([{ on, commune: at('009') }], 100, 1)).toMatchObject(lackOf(7))
  })

  test('a share of them takes those that lack the fewest', () => {
    // 70 % of seven communes is five. The commune with two clubs lacks none, the other four lack two each.
    expect(
      situationWith(
        [
          { on, commune: at('002') },
          { on, commune: at('002') },
        ],
        70,
        2,
      ),
    ).toMatchObject(lackOf(8))
  })

  test('there is room for three in each xã, and for one elsewhere', () => {
    const clubs = [
      { on, commune: at('001') },
      { on, commune: at('009') },
    ]
    expect(situationWith(clubs, 100, 1).districts).toEqual([{ district, room: 7 * 3 - 1 + 3 - 1 }])
  })

  test('the roadmap founds what is lacking, and nothing more', () => {
    const situation = situationWith([{ on, commune: at('001') }], 100, 1)
    expect(roadmapOf(planOfShare(100, 1), situation)).toMatchObject({
      status: 'feasible',
      total: { planned: 6 },
    })
  })

  test('a club that lies where nobody can tell serves no unit for certain', () => {
    expect(situationWith([{ on, commune: unitKey('99999@2020-01-01') }], 100, 1)).toMatchObject(lackOf(7))
  })
})
