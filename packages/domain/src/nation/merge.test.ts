import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson } from '../documents/canonical-json.ts'
import { assessPlan } from '../progress/assess-plan.ts'
import { sumIntervals } from '../verdicts/interval.ts'
import {
  countryOf,
  endOf2030,
  inOneDatabase,
  plan1648,
  registerOf,
  statementOf,
} from './country.test-data.ts'
import { mergeStatements, type Nation } from './merge.ts'
import type { Statement } from './schema.ts'
import { statementSchema } from './schema.ts'
import { statementText } from './statement.ts'

/** A country of 1 to 34 provinces, with the register and the statement of each. */
const someCountry = fc
  .record({
    provinces: fc.integer({ min: 1, max: 34 }),
    clubs: fc.integer({ min: 0, max: 12 }),
    seed: fc.nat(10_000),
  })
  .map(({ provinces, clubs, seed }) => {
    const nation = countryOf(provinces, 4)
    const registers = nation.provinces.map(({ code }) => ({
      code,
      register: registerOf(nation, { province: code, clubs, seed }),
    }))
    const statements = registers.map(({ code, register }) => statementOf(code, register).statement)
    return { nation, registers, statements }
  })

/** The statement as the nation reads it from the text that a province sent. */
function sent(statement: Statement): Statement {
  return statementSchema.parse(JSON.parse(statementText(statement)))
}

describe('the merge of what provinces state', () => {
  test('says of the country what one database with all of the clubs says', () => {
    fc.assert(
      fc.property(someCountry, ({ nation, registers, statements }) => {
        const { assessment } = mergeStatements(nation, statements.map(sent), endOf2030)
        const whole = inOneDatabase(
          registers.map(({ register }) => register),
          nation,
        )
        const { districts: _, ...expected } = assessPlan(plan1648, whole, endOf2030)
        const { districts: provinces, ...merged } = assessment
        expect(canonicalJson(merged)).toBe(canonicalJson(expected))
        // The provinces' sums add up to the country's.
        expect(sumIntervals(provinces.map(({ membersOfNewClubs }) => membersOfNewClubs))).toEqual(
          expected.membersOfNewClubs,
        )
        expect(provinces.reduce((sum, { clubsOperating }) => sum + clubsOperating, 0)).toBe(
          expected.clubsOperating,
        )
      }),
      { numRuns: 40, seed: 1648 },
    )
  })

  test('is the same text in whatever order statements come, and however often', () => {
    fc.assert(
      fc.property(
        someCountry.chain(({ nation, statements }) =>
          fc.record({
            nation: fc.constant(nation),
            statements: fc.constant(statements),
            mixed: fc
              .array(fc.constantFrom(...statements), { maxLength: 60 })
              .chain((more) =>
                fc.shuffledSubarray([...statements, ...more], { minLength: statements.length + more.length }),
              ),
          }),
        ),
        ({ nation, statements, mixed }) => {
          expect(canonicalJson(mergeStatements(nation, mixed.map(sent), endOf2030))).toBe(
            canonicalJson(mergeStatements(nation, statements, endOf2030)),
          )
        },
      ),
      { numRuns: 40, seed: 1648 },
    )
  })

  test('without some provinces decides only what they cannot change', () => {
    fc.assert(
      fc.property(someCountry, fc.nat(), ({ nation, statements }, lost) => {
        const without = statements.toSpliced(lost % statements.length, 1)
        const all = mergeStatements(nation, statements, endOf2030)
        const some = mergeStatements(nation, without, endOf2030)
        for (const [place, { status, parts }] of some.assessment.targets.entries()) {
          const whole = all.assessment.targets[place]
          if (status !== 'undetermined') expect(whole?.status).toBe(status)
          // The interval contains the true number of the whole country.
          for (const [at, { actual }] of parts.entries()) {
            const full = whole?.parts[at]?.actual
            expect(full && actual.low <= full.low).toBe(true)
            expect(
              actual.high === 'unbounded' || (full && full.high !== 'unbounded' && full.high <= actual.high),
            ).toBe(true)
          }
        }
      }),
      { numRuns: 60, seed: 1336 },
    )
  })
})

describe('a country of three provinces', () => {
  const nation = countryOf(3, 4)
  const of = (province: string, clubs: number, about?: Partial<Statement>) =>
    statementOf(province, registerOf(nation, { province, clubs, seed: 7 }), about).statement
  const statesOf = (statements: readonly Statement[], country: Nation = nation) =>
    mergeStatements(country, statements, endOf2030).provinces.map(({ state }) => state)

  test('a province that stated nothing leaves the country undetermined, with its interval', () => {
    const { assessment, provinces } = mergeStatements(nation, [of('01', 20), of('02', 20)], endOf2030)
    expect(provinces.map(({ state }) => state)).toEqual(['stated', 'stated', 'missing'])
    const verdict = assessment.targets.find(({ target }) => target === 'clubs.new')
    expect(verdict).toMatchObject({ status: 'undetermined', parts: [{ actual: { high: 'unbounded' } }] })
    expect(assessment.districts).toHaveLength(2)
  })

  test('the newest statement of a day counts, also when it came first', () => {
    const [older, newer] = [of('01', 20), of('01', 5, { sequence: 2, previous: 'b'.repeat(64) })]
    const clubs = (statements: readonly Statement[]) =>
      mergeStatements(nation, statements, endOf2030).assessment.districts.map(
        ({ clubsOperating }) => clubsOperating,
      )
    expect(clubs([newer, older])).toEqual(clubs([newer]))
    expect(clubs([newer])).not.toEqual(clubs([older]))
  })

  test('of a withdrawn period nothing is known, and two texts under one number count for nobody', () => {
    const withdrawn = of('01', 20, { sequence: 2, counts: null })
    expect(statesOf([of('01', 20), withdrawn])).toEqual(['withdrawn', 'missing', 'missing'])
    expect(statesOf([of('02', 20), of('02', 19)])).toEqual(['missing', 'contradicted', 'missing'])
    expect(statesOf([of('02', 19), of('02', 20)])).toEqual(['missing', 'contradicted', 'missing'])
  })

  test('what was counted by another version of the plan is not added', () => {
    const other = of('01', 20, { plan: { id: plan1648.id, hash: 'c'.repeat(64) } })
    expect(statesOf([other])).toEqual(['missing', 'missing', 'missing'])
  })
})
