import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { hoaBinh146 } from '../plan/hoa-binh-146.ts'
import { assessPlan } from '../progress/assess-plan.ts'
import { at, type ClubSketch, communes, registerOf } from '../progress/example.test-data.ts'
import { placeRegister, type Register } from '../progress/register.ts'
import { type Snapshot, takeSnapshot } from '../snapshots/snapshot.ts'
import { hoaBinhSuccessions, hoaBinhUnits } from '../units/hoa-binh.ts'
import { causesOf, figureChanges } from './compare-snapshots.ts'
import { reviewFigures } from './figure.ts'

const asOf = isoDate('2023-12-31')
const documents = { plan: hoaBinh146, units: { units: hoaBinhUnits, successions: hoaBinhSuccessions } }
const basis = {
  plan: { id: hoaBinh146.id, version: 1, hash: 'plan' },
  units: { version: 1, hash: 'units' },
  history: { seq: 1, hash: 'history' },
}
const figuresOf = (assessment: Snapshot['assessment']) =>
  reviewFigures(hoaBinh146, assessment, { names: new Map(), language: 'vi' })

function snapshotOf(sketches: readonly ClubSketch[]): Snapshot {
  const register: Register = registerOf(sketches, asOf)
  return takeSnapshot(
    placeRegister(hoaBinh146, register, asOf),
    assessPlan(hoaBinh146, register, asOf),
    basis,
  )
}

function compare(before: readonly ClubSketch[], after: readonly ClubSketch[]) {
  const [kept, today] = [snapshotOf(before), snapshotOf(after)]
  return {
    changes: figureChanges(figuresOf(kept.assessment), figuresOf(today.assessment)),
    causes: causesOf(
      { kept: { snapshot: kept, documents }, today: { snapshot: today, documents } },
      figuresOf,
    ),
  }
}

const three: readonly ClubSketch[] = [
  { on: '2021-05-01', commune: at(communes, 0) },
  { on: '2022-05-01', commune: at(communes, 1) },
  { on: '2023-05-01', commune: at(communes, 2) },
]

describe('what reads otherwise than a closed period, and why', () => {
  test('nothing was corrected: nothing differs', () => {
    expect(compare(three, three)).toEqual({ changes: [], causes: [] })
  })

  test('a club whose founding moves into the next year is named with the figures that it moves', () => {
    const { changes, causes } = compare(three, [
      ...three.slice(0, 2),
      { on: '2024-01-02', commune: at(communes, 2) },
    ])
    expect(changes).toContainEqual({
      id: 'province.clubsOperating',
      name: 'Câu lạc bộ đang hoạt động',
      kept: '3',
      today: '2',
    })
    expect(causes).toMatchObject([{ kind: 'club', change: 'gone', parts: [] }])
    expect(causes[0]?.moves).toEqual(changes.map(({ id }) => id))
  })

  test('a club that was entered late, and one whose members were corrected, are told apart', () => {
    const { causes } = compare(three, [
      { on: '2021-05-01', commune: at(communes, 0), members: 55 },
      ...three.slice(1),
      { on: '2023-06-01', commune: at(communes, 3) },
    ])
    expect(causes).toMatchObject([
      { change: 'corrected', parts: expect.arrayContaining(['members']) },
      { change: 'entered', parts: [] },
    ])
    expect(causes[0]?.moves).toContain('province.members')
    expect(causes[0]?.moves).not.toContain('province.clubsOperating')
    expect(causes[1]?.moves).toContain('province.clubsOperating')
  })

  test('one correction explains every figure that differs, whatever was corrected (100 corrections)', () => {
    const day = fc.constantFrom('2019-05-01', '2021-05-01', '2022-12-31', '2023-01-01', '2024-02-01')
    const other = fc.record({
      on: day,
      commune: fc.constantFrom(at(communes, 0), at(communes, 40), at(communes, 150)),
      members: fc.constantFrom<number | 'unlisted'>(0, 49, 50, 71, 'unlisted'),
      money: fc.constantFrom(null, 'district', 'project'),
    })
    fc.assert(
      fc.property(
        fc.array(other, { minLength: 1, maxLength: 8 }),
        other,
        fc.nat(),
        (clubs, edited, place) => {
          const index = place % clubs.length
          const { changes, causes } = compare(clubs, clubs.with(index, edited))
          expect(causes.length).toBeLessThanOrEqual(1)
          expect(causes.flatMap(({ moves }) => moves)).toEqual(changes.map(({ id }) => id))
        },
      ),
      { numRuns: 100, seed: 146 },
    )
  })
})
