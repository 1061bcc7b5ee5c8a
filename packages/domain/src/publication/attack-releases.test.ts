import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hoaBinh146 } from '../plan/hoa-binh-146.ts'
import type { TargetVerdict } from '../progress/assess-plan.ts'
import { at } from '../progress/example.test-data.ts'
import { exactly } from '../verdicts/interval.ts'
import { anything, type Fact, type Range, solve } from './attacker.test-data.ts'
import { type PublishedCount, publishCount } from './cell.ts'
import { publishProgress } from './publish.ts'
import { publishPart } from './publish-part.ts'
import {
  assess,
  empty,
  factsOf,
  kinds,
  type Listed,
  partOf,
  peopleOf,
  placesOf,
  type SmallProvince,
  smallProvince,
} from './small-province.test-data.ts'

/** The change in one place between two releases: a club begins or ends, some members join or leave, or some turn 60. */
const change = fc.record({
  clubs: fc.constantFrom(0, 0, 0, 0, 1, -1),
  size: fc.oneof(fc.nat(12), fc.integer({ min: 40, max: 75 })),
  joined: fc.oneof(fc.constant(0), fc.integer({ min: -9, max: 9 })),
  aged: fc.oneof(fc.constant(0), fc.integer({ min: -9, max: 9 })),
})
type Change = typeof change extends fc.Arbitrary<infer Drawn> ? Drawn : never

const changes = fc.array(change, {
  minLength: empty.districts.length + 2,
  maxLength: empty.districts.length + 2,
})

function changed(before: Listed, { clubs: begun, size, joined, aged }: Change): Listed {
  const clubs = Math.max(0, before.clubs + begun)
  const members = clubs === 0 ? 0 : Math.max(0, before.members + begun * size + joined)
  const share = before.members === 0 ? 0.6 : before.older / before.members
  return { clubs, members, older: Math.min(members, Math.max(0, Math.floor(members * share) + aged)) }
}

function later({ districts, elsewhere, earlier }: SmallProvince, drawn: readonly Change[]): SmallProvince {
  return {
    districts: districts.map((group, place) => changed(group, at(drawn, place))),
    elsewhere: changed(elsewhere, at(drawn, districts.length)),
    earlier: changed(earlier, at(drawn, districts.length + 1)),
  }
}

/** The exact numbers that the rule of publication turns into this shown number. The reader knows the rule too. */
function numbersSaid(shown: number, isPublishedSo: (people: number) => boolean): Range {
  const near = Array.from({ length: 41 }, (_, place) => shown - 20 + place)
  const possible = near.filter((people) => people >= 0 && isPublishedSo(people))
  return { low: Math.min(...possible), high: Math.max(...possible) }
}

function readCell(cell: PublishedCount, clubs: number): Range {
  if (cell.kind !== 'number') return anything
  if (clubs === 0) return { low: 0, high: 0 }
  const { low } = cell.people
  return numbersSaid(low, (people) => {
    const said = publishCount(exactly(people), clubs, false)
    return said.kind === 'number' && said.people.low === low
  })
}

function readTarget(verdict: TargetVerdict): Range {
  const [shown] = verdict.parts
  if (shown === undefined || shown.actual.low !== shown.actual.high) return anything
  return numbersSaid(shown.actual.low, (people) => {
    const said = publishPart(partOf(verdict, people), false)
    return JSON.stringify(said) === JSON.stringify(shown)
  })
}

/**
 * What a reader learns from one release: for each number a range, found by undoing the rounding and using the verdicts.
 */
function readRelease(province: SmallProvince, when: string): ReadonlyMap<string, Range> {
  const exact = assess(province)
  const { districts, targets, members } = publishProgress(hoaBinh146, exact)
  const known = new Map<string, Range>()
  for (const [place, row] of districts.entries()) {
    const { clubs } = at(province.districts, place)
    known.set(`members ${place}`, readCell(row.membersOfNewClubs, clubs))
    known.set(`older ${place}`, readCell(row.olderPeopleOfNewClubs, clubs))
  }
  for (const verdict of targets) {
    if (verdict.target === 'members.new') known.set('members new', readTarget(verdict))
    if (verdict.target === 'olderMembers.new') known.set('older new', readTarget(verdict))
  }
  known.set('members all', readCell(members, exact.clubsListed))
  return renamed(solve(known, factsOf(province)), when)
}

function renamed(known: ReadonlyMap<string, Range>, when: string): ReadonlyMap<string, Range> {
  return new Map([...known].map(([name, range]) => [`${name} ${when}`, range]))
}

/** A number smaller than ten: the people of one kind in a place on either day, or the change in their number. */
type Few = { readonly name: string; readonly truth: number }

function fewIn(before: ReadonlyMap<string, Listed>, after: ReadonlyMap<string, Listed>): readonly Few[] {
  const few = [...before].flatMap(([place, was]) => {
    const is = after.get(place) ?? was
    const of = (group: Listed, when: string) =>
      group.clubs === 0
        ? []
        : kinds.map((kind) => ({ name: `${kind} ${place} ${when}`, truth: peopleOf(group)[kind] }))
    const between = was.clubs + is.clubs === 0 ? [] : kinds
    return [
      ...of(was, 'before'),
      ...of(is, 'after'),
      ...between.map((kind) => ({
        name: `${kind} ${place} more`,
        truth: peopleOf(is)[kind] - peopleOf(was)[kind],
      })),
    ]
  })
  return few.filter(({ truth }) => Math.abs(truth) < 10)
}

const places = [...placesOf(smallestProvince()).keys()]

function smallestProvince(): SmallProvince {
  const nobody: Listed = { clubs: 0, members: 0, older: 0 }
  return { districts: empty.districts.map(() => nobody), elsewhere: nobody, earlier: nobody }
}

/**
 * What a reader learns by comparing two releases: also a range for the change of each number. The changes in all rows
 * add up to the change in the province.
 */
function readPair(
  before: ReadonlyMap<string, Range>,
  after: ReadonlyMap<string, Range>,
): ReadonlyMap<string, Range> {
  const names = places.flatMap((place) => kinds.map((kind) => `${kind} ${place}`))
  const rangeOf = (known: ReadonlyMap<string, Range>, name: string) => known.get(name) ?? anything
  const known = new Map([
    ...before,
    ...after,
    ...names.map((name): [string, Range] => {
      const [was, is] = [rangeOf(before, `${name} before`), rangeOf(after, `${name} after`)]
      return [`${name} more`, { low: is.low - was.high, high: is.high - was.low }]
    }),
  ])
  const rows = places.filter((place) => place !== 'new' && place !== 'earlier')
  const facts = kinds.map(
    (kind): Fact => ({
      kind: 'sum',
      parts: rows.map((place) => `${kind} ${place} more`),
      whole: `${kind} new more`,
    }),
  )
  return solve(known, facts)
}

test('somebody who compares two releases learns no number of fewer than ten people to within two', {
  timeout: 60_000,
}, () => {
  let attacked = 0
  fc.assert(
    fc.property(smallProvince, changes, (province, drawn) => {
      const next = later(province, drawn)
      const learned = readPair(readRelease(province, 'before'), readRelease(next, 'after'))
      const few = fewIn(placesOf(province), placesOf(next))
      const found = few.filter(({ name, truth }) => {
        const { low, high } = learned.get(name) ?? anything
        if (truth < low || truth > high) throw new RangeError(`the attacker is wrong about ${name}`)
        return high - low <= 4
      })
      expect(found).toEqual([])
      attacked += few.length
    }),
    { numRuns: 1_000, seed: 146 },
  )
  expect(attacked).toBeGreaterThan(10_000)
})

test('hiding is no answer: of a province whose clubs are as plan 146 asks for, nothing is hidden', () => {
  const clubs = fc.array(fc.integer({ min: 50, max: 70 }), { minLength: 2, maxLength: 20 })
  const group = fc
    .record({ sizes: clubs, share: fc.integer({ min: 50, max: 75 }) })
    .map(({ sizes, share }) => {
      const members = sizes.reduce((sum, size) => sum + size, 0)
      return { clubs: sizes.length, members, older: Math.floor((members * share) / 100) }
    })
  const places = empty.districts.length
  fc.assert(
    fc.property(fc.array(group, { minLength: places, maxLength: places }), group, (districts, earlier) => {
      const elsewhere: Listed = { clubs: 0, members: 0, older: 0 }
      const { members, districts: rows } = publishProgress(
        hoaBinh146,
        assess({ districts, elsewhere, earlier }),
      )
      const cells = [members, ...rows.flatMap((row) => [row.membersOfNewClubs, row.olderPeopleOfNewClubs])]
      expect(cells.map(({ kind }) => kind)).toEqual(cells.map(() => 'number'))
    }),
    { numRuns: 200, seed: 146 },
  )
})
