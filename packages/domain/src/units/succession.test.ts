import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type IsoDate, isoDate } from '../calendar/iso-date.ts'
import { hoaBinhSuccessions, hoaBinhUnits } from './hoa-binh.ts'
import { type AdministrativeUnit, type Succession, type UnitHistory, unitHistorySchema } from './schema.ts'
import { type Ground, groundOn, successionKindOf } from './succession.ts'
import { ancestry, type UnitKey, unitKey, unitsOn } from './unit.ts'

const hoaBinh = { units: hoaBinhUnits, successions: hoaBinhSuccessions }
const byKey = new Map(hoaBinhUnits.map((unit) => [unit.key, unit]))

function ground(key: string, on: string): readonly string[] {
  return groundOn(byKey, hoaBinhSuccessions, unitKey(key), isoDate(on)).map(
    ({ unit, extent }) => `${extent} ${unit}`,
  )
}

function communesOn(on: string): readonly UnitKey[] {
  return unitsOn(hoaBinhUnits, 'commune', isoDate(on)).map(({ key }) => key)
}

/** Every unit of the day that has land of these units. */
function reached(keys: readonly UnitKey[], on: string): readonly UnitKey[] {
  const found = keys.flatMap((key) => groundOn(byKey, hoaBinhSuccessions, key, isoDate(on)))
  return [...new Set(found.map(({ unit }) => unit))].toSorted()
}

describe('where the ground of a unit of Hòa Bình lies on another day', () => {
  test.each([
    {
      what: 'the same day, the same unit',
      key: '04831@2020-01-01',
      on: '2020-10-09',
      is: ['whole 04831@2020-01-01'],
    },
    {
      what: 'Sủ Ngòi became the ward Quỳnh Lâm',
      key: '04816@2020-01-01',
      on: '2021-02-01',
      is: ['whole 04816@2021-02-01'],
    },
    {
      what: 'and a club of Quỳnh Lâm lies in Sủ Ngòi on the plan’s list',
      key: '04816@2021-02-01',
      on: '2020-10-09',
      is: ['whole 04816@2020-01-01'],
    },
    {
      what: 'Vầy Nưa was divided in 2025',
      key: '04891@2020-01-01',
      on: '2025-07-01',
      is: ['part 04828@2025-07-01', 'part 04891@2025-07-01'],
    },
    {
      what: 'Tiền Phong of 2025 has the code of Vầy Nưa and only a part of its ground',
      key: '04891@2025-07-01',
      on: '2025-06-30',
      is: ['part 04888@2020-01-01', 'part 04891@2020-01-01'],
    },
    {
      what: 'Thái Thịnh was divided in 2020 and has been in two wards ever since',
      key: '04822@2009-07-15',
      on: '2025-07-01',
      is: ['part 04792@2025-07-01', 'part 04828@2025-07-01'],
    },
    {
      what: 'Dân Hạ was divided in 2020, and its parts met again in 2025',
      key: '04915@2009-07-15',
      on: '2025-07-01',
      is: ['whole 04894@2025-07-01'],
    },
    {
      what: 'Cao Răm went whole into Cao Sơn, which was divided: two reforms, whole and part',
      key: '04957@2009-07-15',
      on: '2025-07-01',
      is: ['part 04924@2025-07-01', 'part 04960@2025-07-01'],
    },
    {
      what: 'the district Kỳ Sơn went into the city',
      key: '151@2009-07-15',
      on: '2020-10-09',
      is: ['whole 148@2020-01-01'],
    },
    { what: 'districts have no successor', key: '148@2020-01-01', on: '2025-07-01', is: [] },
    {
      what: 'the province is in Phú Thọ',
      key: '17@2009-07-15',
      on: '2026-01-01',
      is: ['whole 25@2025-07-01'],
    },
    {
      what: 'nothing is told of the time before the list',
      key: '04831@2020-01-01',
      on: '2009-07-14',
      is: [],
    },
    { what: 'nor of a unit that no list has', key: '99999@2020-01-01', on: '2025-07-01', is: [] },
  ])('$what', ({ key, on, is }) => {
    expect(ground(key, on)).toEqual(is)
  })

  test('210 communes, then 151, then 46: each has successors, and each is one', () => {
    const days = ['2019-12-31', '2020-01-01', '2021-02-01', '2025-07-01']
    expect(days.map((day) => communesOn(day).length)).toEqual([210, 151, 151, 46])
    for (const from of days)
      for (const to of days) {
        expect(communesOn(from).filter((key) => ground(key, to).length === 0)).toEqual([])
        expect(reached(communesOn(from), to)).toEqual(communesOn(to))
      }
  })

  test('the reform of 2025 divided three communes, and Thống Nhất alone crosses a border of districts', () => {
    const plan = communesOn('2020-10-09')
    expect(plan.filter((key) => ground(key, '2025-07-01').length > 1)).toEqual([
      '04891@2020-01-01', // Vầy Nưa
      '04957@2020-01-01', // Cao Sơn, Lương Sơn
      '05221@2020-01-01', // Đồng Tân
    ])
    const districtsOf = (key: UnitKey) =>
      new Set(
        reached([key], '2020-10-09').map(
          (old) => ancestry(byKey, old).find(({ level }) => level === 'district')?.name,
        ),
      )
    const crossing = communesOn('2025-07-01').filter((key) => districtsOf(key).size > 1)
    expect(crossing).toEqual(['04828@2025-07-01'])
    expect([...districtsOf(unitKey('04828@2025-07-01'))]).toEqual(['Hòa Bình', 'Đà Bắc'])
  })
})

test.each([
  { from: '04834@2020-01-01', kind: 'merged' },
  { from: '04831@2009-07-15', kind: 'merged' },
  { from: '04792@2009-07-15', kind: 'unchanged' },
  { from: '04816@2020-01-01', kind: 'renamed' },
  { from: '04918@2020-01-01', kind: 'renamed' }, // Xã, then Phường Trung Minh
  { from: '04891@2020-01-01', kind: 'divided' },
])('what happened to $from: $kind', ({ from, kind }) => {
  const succession = hoaBinhSuccessions.find((one) => one.from === from)
  expect(succession && successionKindOf(succession, hoaBinh)).toBe(kind)
})

describe('succession over several reforms', () => {
  /** The first days of four lists, with three reforms between them. */
  const days = ['2001-01-01', '2004-01-01', '2008-01-01', '2016-01-01'].map(isoDate)
  const list = fc.integer({ min: 1, max: 6 })
  const histories = fc
    .tuple(fc.tuple(list, list, list, list), fc.infiniteStream(fc.nat(1000)))
    .map(([sizes, chances]) => historyOf(sizes, chances))
  const cases = fc.tuple(histories, fc.nat(5), fc.nat(3), fc.nat(3), fc.nat(3))
  const runs = { numRuns: 1000, seed: 146 }

  function historyOf(sizes: readonly number[], chances: Iterator<number>): UnitHistory {
    const chance = () => Number(chances.next().value)
    const units = sizes.flatMap((size, at) =>
      Array.from({ length: size }, (_, number) => unitAt(number, dayAt(at), days[at + 1] ?? null)),
    )
    const successions = sizes.slice(1).flatMap((size, at): Succession[] => {
      const on = dayAt(at + 1)
      const old = Array.from({ length: sizes[at] ?? 0 }, () => new Set([chance() % size]))
      // Every new unit gets land from some old unit, and some old units are divided.
      for (let number = 0; number < size; number += 1) old[chance() % old.length]?.add(number)
      return old.map((to, number) => ({
        act: `${at + 1}/NQ`,
        on,
        from: keyAt(number, dayAt(at)),
        to: [...to].map((other) => keyAt(other, on)),
      }))
    })
    return { units, successions }
  }

  function unitAt(number: number, validFrom: IsoDate, validTo: IsoDate | null): AdministrativeUnit {
    const code = `0000${number}`
    const kind = { type: 'commune', level: 'commune', parent: null } as const
    return { key: keyAt(number, validFrom), code, name: code, ...kind, validFrom, validTo }
  }

  function keyAt(number: number, on: IsoDate): UnitKey {
    return unitKey(`0000${number}@${on}`)
  }

  function dayAt(index: number): IsoDate {
    return days[index] ?? isoDate('2030-01-01')
  }

  /** A unit of a history, and the day for which the test asks where its land is. */
  function askIn({ units, successions }: UnitHistory, number: number, at: number) {
    const list = units.filter(({ validFrom }) => validFrom === dayAt(at))
    const found = list[number % list.length]
    if (found === undefined) throw new RangeError('an empty list')
    const known = new Map(units.map((unit) => [unit.key, unit]))
    return {
      unit: found.key,
      groundOn: (key: UnitKey, on: number) => groundOn(known, successions, key, dayAt(on)),
    }
  }

  const unitsOf = (grounds: readonly Ground[]) => grounds.map(({ unit }) => unit)
  const isBetween = (middle: number, one: number, other: number) =>
    Math.min(one, other) <= middle && middle <= Math.max(one, other)

  test('what is made up here is a history', () => {
    fc.assert(
      fc.property(histories, (history) => {
        expect(unitHistorySchema.safeParse(history).error?.issues).toBeUndefined()
      }),
      runs,
    )
  })

  test('to go at once is to go reform by reform, in either direction', () => {
    fc.assert(
      fc.property(cases, ([history, number, from, middle, to]) => {
        fc.pre(isBetween(middle, from, to))
        const { unit, groundOn } = askIn(history, number, from)
        const stepped = unitsOf(groundOn(unit, middle)).flatMap((key) => unitsOf(groundOn(key, to)))
        expect(unitsOf(groundOn(unit, to))).toEqual([...new Set(stepped)].toSorted())
      }),
      runs,
    )
  })

  test('whole after whole is whole; after a part it is a part, unless all the parts met again', () => {
    fc.assert(
      fc.property(cases, ([history, number, from, middle, to]) => {
        fc.pre(isBetween(middle, from, to))
        const { unit, groundOn } = askIn(history, number, from)
        const [through, ...others] = groundOn(unit, middle)
        const ends = groundOn(unit, to)
        for (const { extent } of ends) expect(extent).toBe(ends.length === 1 ? 'whole' : 'part')
        if (through !== undefined && others.length === 0) expect(ends).toEqual(groundOn(through.unit, to))
      }),
      runs,
    )
  })

  test('on the same day it is the unit itself', () => {
    fc.assert(
      fc.property(cases, ([history, number, at]) => {
        const { unit, groundOn } = askIn(history, number, at)
        expect(groundOn(unit, at)).toEqual([{ unit, extent: 'whole' }])
      }),
      runs,
    )
  })

  test('forth and back agree: a unit has ground of another exactly when that one lies in it', () => {
    fc.assert(
      fc.property(cases, ([history, number, from, , to]) => {
        const { unit, groundOn } = askIn(history, number, from)
        for (const { key } of history.units.filter(({ validFrom }) => validFrom === dayAt(to)))
          expect(unitsOf(groundOn(key, from)).includes(unit)).toBe(unitsOf(groundOn(unit, to)).includes(key))
      }),
      runs,
    )
  })
})
