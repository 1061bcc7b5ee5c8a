import { describe, expect, test } from 'vitest'
import { isoDate } from '../../calendar/iso-date.ts'
import { languages } from '../../text/language.ts'
import { hoaBinhUnits } from '../../units/hoa-binh.ts'
import { hoaBinh146 } from '../hoa-binh-146.ts'
import type { Plan } from '../schema.ts'
import { type AdoptionProblem, checkAdoption, describePlanFileProblem } from './adoption.ts'
import { nextPhase } from './another-plan.test-data.ts'

const of146 = { plan: hoaBinh146, validFrom: hoaBinh146.period.from, isSame: false }

function problemsOf(plan: Plan, { known = [of146], validFrom = plan.period.from } = {}) {
  return checkAdoption(plan, { known, units: hoaBinhUnits, validFrom })
}

describe('a plan is adopted beside those there are', () => {
  test('the next plan, whose period follows', () => {
    expect(problemsOf(nextPhase)).toEqual([])
  })

  test.each([
    { from: '2025-12-31', to: '2030-12-31', problems: ['period: periodTaken'] }, // both periods include this day
    { from: '2026-01-01', to: '2030-12-31', problems: [] },
    { from: '2015-01-01', to: '2020-10-09', problems: ['period: periodTaken'] },
    { from: '2015-01-01', to: '2020-10-08', problems: [] },
    { from: '2021-01-01', to: '2021-12-31', problems: ['period: periodTaken'] },
  ])('beside plan 146, one from $from to $to: $problems', ({ from, to, problems }) => {
    const period = { from: isoDate(from), to: isoDate(to), years: [] }
    const found = problemsOf({ ...nextPhase, period })
    expect(found.map(({ path, kind }) => `${path.join('.')}: ${kind}`)).toEqual(problems)
  })

  test.each([
    { changed: { province: '99' }, problem: 'province: provinceUnknown' },
    { changed: { unitsOn: isoDate('2024-01-01') }, problem: 'province: provinceUnknown' },
  ])('of a province that the list of units does not know: $changed', ({ changed, problem }) => {
    const found = problemsOf({ ...nextPhase, ...changed })
    expect(found.map(({ path, kind }) => `${path.join('.')}: ${kind}`)).toEqual([problem])
  })

  test('of a province without communes on that day', () => {
    const units = hoaBinhUnits.filter(({ level }) => level === 'province')
    const found = checkAdoption(nextPhase, { known: [], units, validFrom: nextPhase.period.from })
    expect(found).toMatchObject([{ kind: 'noCommunes', path: ['unitsOn'] }])
  })
})

describe('an amended plan is a new version from its own date', () => {
  const amended = { ...hoaBinh146, number: '146/KH-UBND (sửa đổi)' }

  test.each([
    { from: '2023-07-01', kinds: [] },
    { from: '2020-10-10', kinds: [] },
    { from: '2020-10-09', kinds: ['validTooEarly'] }, // this is also the first day of the version before
  ])('from $from: $kinds', ({ from, kinds }) => {
    expect(problemsOf(amended, { validFrom: isoDate(from) }).map(({ kind }) => kind)).toEqual(kinds)
  })

  test('the same content again is no amendment', () => {
    const known = [{ ...of146, isSame: true }]
    expect(problemsOf(hoaBinh146, { known, validFrom: isoDate('2023-07-01') })).toMatchObject([
      { kind: 'nothingChanged' },
    ])
  })
})

test('each problem is a whole sentence in both languages', () => {
  const [on, path] = [isoDate('2026-01-01'), [] as const]
  const examples = {
    periodTaken: { kind: 'periodTaken', number: '146/KH-UBND', from: on, to: on, path },
    provinceUnknown: { kind: 'provinceUnknown', province: '25', on, path },
    noCommunes: { kind: 'noCommunes', province: '25', on, path },
    inTwoStrata: { kind: 'inTwoStrata', names: ['Xã Cao Sơn'], path: [] },
    inNoStratum: { kind: 'inNoStratum', names: Array(7).fill('Xã Cao Sơn'), path: [] },
    nothingChanged: { kind: 'nothingChanged', number: '146/KH-UBND', path },
    validTooEarly: { kind: 'validTooEarly', after: on, path },
  } as const satisfies { readonly [Kind in AdoptionProblem['kind']]: AdoptionProblem & { kind: Kind } }
  for (const language of languages)
    for (const problem of Object.values(examples))
      expect(describePlanFileProblem(problem, { language })).toMatch(/^\p{Lu}.+\.$/u)
})
