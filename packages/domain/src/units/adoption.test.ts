import { describe, expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { languages } from '../text/language.ts'
import { checkUnitList, describeUnitListProblem, type UnitListProblem } from './adoption.ts'
import { hoaBinhSuccessions, hoaBinhUnits } from './hoa-binh.ts'
import { readUnitHistory } from './read-unit-history.ts'
import { unitKey } from './unit.ts'

const history = { units: hoaBinhUnits, successions: hoaBinhSuccessions }

/** The problems of this input, each as `path: sentence`; empty if it is a list of units. */
function saidOf(input: unknown): readonly string[] {
  const read = readUnitHistory(input)
  if (read.ok) return []
  return read.refusal.map(
    (problem) => `${problem.path.join('.')}: ${describeUnitListProblem(problem, { language: 'en' })}`,
  )
}

function withUnit(key: string, changed: object) {
  return {
    ...history,
    units: hoaBinhUnits.map((unit) => (unit.key === key ? { ...unit, ...changed } : unit)),
  }
}

describe('a file is read as a list of units or refused with each place and a sentence', () => {
  const place = hoaBinhUnits.findIndex(({ key }) => key === '04831@2020-01-01')

  test('the list that we ship is one', () => {
    expect(saidOf(JSON.parse(JSON.stringify(history)))).toEqual([])
  })

  test('its form comes first', () => {
    expect(saidOf({ units: [{ key: '04831' }] })).toContain('units.0.code: This is missing.')
    expect(saidOf([])).toEqual([': This must be an object.'])
    expect(saidOf(withUnit('04831@2020-01-01', { validFrom: '2020-02-30' }))).toEqual([
      `units.${place}.validFrom: There is no such day; write 2020-10-09.`,
    ])
  })

  test('units that overlap', () => {
    const next = hoaBinhUnits[place + 1]
    const [name, parent] = [hoaBinhUnits[place]?.name, hoaBinhUnits[place]?.parent]
    expect(saidOf(withUnit(next?.key ?? '', { name, type: hoaBinhUnits[place]?.type, parent }))).toEqual([
      `units.${place + 1}.name: ${next?.key} and 04831@2020-01-01 are in force together in one unit under one name.`,
    ])
  })

  test('a hole: a commune that ends while nothing says where its ground lies', () => {
    const successions = hoaBinhSuccessions.filter(({ from }) => from !== '04831@2020-01-01')
    expect(saidOf({ ...history, successions })).toEqual([
      `units.${place}.validTo: 04831@2020-01-01 ends on 01/07/2025, and nothing says to which unit its area belongs now.`,
    ])
  })
})

describe('a list follows another', () => {
  const known = hoaBinhUnits

  test('a unit once listed is not left out', () => {
    const units = hoaBinhUnits.filter(({ key }) => key !== '04792@2025-07-01')
    expect(checkUnitList({ ...history, units }, { known, isSame: false })).toEqual([
      { kind: 'unitLeftOut', unit: '04792@2025-07-01', path: ['units'] },
    ])
  })

  test('the same list again is none', () => {
    expect(checkUnitList(history, { known, isSame: true })).toEqual([{ kind: 'sameList', path: [] }])
    expect(checkUnitList(history, { known, isSame: false })).toEqual([])
  })
})

test('each problem is a whole sentence in both languages, and no two read the same', () => {
  const [unit, other, on, path] = [
    unitKey('150@2020-01-01'),
    unitKey('17@2020-01-01'),
    isoDate('2020-01-01'),
    [],
  ]
  const examples = {
    notJson: { kind: 'notJson', path },
    missing: { kind: 'missing', path },
    unknownKeys: { kind: 'unknownKeys', keys: ['x'], path },
    wrongType: { kind: 'wrongType', expected: 'list', path },
    empty: { kind: 'empty', path },
    tooSmall: { kind: 'tooSmall', least: 1, path },
    tooLarge: { kind: 'tooLarge', most: 1, path },
    notOneOf: { kind: 'notOneOf', choices: ['x'], path },
    malformed: { kind: 'malformed', path },
    noSuchDay: { kind: 'noSuchDay', path },
    wrongKey: { kind: 'wrongKey', unit, code: '150', validFrom: on, path },
    endsTooEarly: { kind: 'endsTooEarly', unit, validFrom: on, validTo: on, path },
    twoVersionsAtOnce: { kind: 'twoVersionsAtOnce', unit, other, path },
    namesakesAtOnce: { kind: 'namesakesAtOnce', unit, other, path },
    parentUnknown: { kind: 'parentUnknown', unit, parent: other, path },
    circle: { kind: 'circle', unit, way: [unit, unit], path },
    parentTooLow: {
      ...{ kind: 'parentTooLow', unit, level: 'district', parent: other, parentLevel: 'commune', path },
    },
    parentNotInForce: { kind: 'parentNotInForce', unit, parent: other, path },
    groundLost: { kind: 'groundLost', unit, validTo: on, path },
    unitUnknown: { kind: 'unitUnknown', unit, path },
    doesNotEndThen: { kind: 'doesNotEndThen', unit, on, path },
    doesNotBeginThen: { kind: 'doesNotBeginThen', unit, on, path },
    toldTwice: { kind: 'toldTwice', unit, path },
    namedTwice: { kind: 'namedTwice', unit, path },
    unitLeftOut: { kind: 'unitLeftOut', unit, path },
    sameList: { kind: 'sameList', path },
  } as const satisfies { readonly [Kind in UnitListProblem['kind']]: UnitListProblem & { kind: Kind } }
  const problems: readonly UnitListProblem[] = Object.values(examples)
  for (const language of languages) {
    const sentences = problems.map((problem) => describeUnitListProblem(problem, { language }))
    for (const sentence of sentences) expect(sentence).toMatch(/^[\p{Lu}\d].+\.$/u)
    expect(new Set(sentences).size).toBe(problems.length)
  }
})
