import { type Case, type Cases, type JudgedCase, judgeCases } from '@lienthehe/domain/cases'
import { describe, expect, test } from 'vitest'
import { createRandom } from '../../demo/src/random.ts'
import { completed } from './completed.ts'
import type { RegisterCase } from './generate/register.ts'
import { casesOf } from './thousand.ts'

/** Other cases than the thousand stored ones: for each plan 28 registers by counts. */
const files = casesOf(7).map((file) => ({
  ...file,
  cases: file.cases.filter(({ name }) => name.includes('counts')).slice(0, 28),
}))

function judged(file: Cases, change: (one: Case) => Case): readonly JudgedCase[] {
  return judgeCases({ ...file, cases: file.cases.map(change) })
}

/** Every status in a case, by the club and rule or by the target that it is about. */
function statusesOf({ clubs, assessment }: JudgedCase): ReadonlyMap<string, string> {
  return new Map([
    ...clubs.flatMap(({ club, verdicts }) =>
      verdicts.map(({ rule, status }): [string, string] => [`${club} ${rule}`, status]),
    ),
    ...assessment.targets.flatMap(({ target, parts }) =>
      parts.map(({ year, span, district, status }): [string, string] => [
        `${target} ${year} ${span?.from} ${district}`,
        status,
      ]),
    ),
  ])
}

/** The case with half of its clubs: those at even places, or those at odd places. */
function halfOf(one: Case, remainder: number): Case {
  if (one.known.kind !== 'register') return one
  const known: RegisterCase = {
    ...one.known,
    clubs: one.known.clubs.filter((_, place) => place % 2 === remainder),
  }
  return { ...one, known }
}

/** The numbers that add up when two halves are put together: clubs and people, and what the targets count of them. */
function countsOf({ plan }: Cases, { assessment }: JudgedCase): readonly (readonly [string, number])[] {
  const adding = plan.targets.filter(
    ({ measure: { kind } }) =>
      kind === 'clubsFounded' || kind === 'clubsOperating' || kind === 'peopleOfNewClubs',
  )
  return [
    ['clubs', assessment.clubsOperating],
    ['listed', assessment.clubsListed],
    ['members', assessment.members.low],
    ...assessment.clubRules.flatMap(({ rule, met, undetermined, notApplicable }) => [
      [`${rule} met`, met] as const,
      [`${rule} undetermined`, undetermined] as const,
      [`${rule} notApplicable`, notApplicable] as const,
    ]),
    ...assessment.targets
      .filter(({ target }) => adding.some(({ id }) => id === target))
      .flatMap(({ target, parts }) =>
        parts.flatMap(({ actual: { low, high } }, place) => [
          [`${target} ${place} low`, low] as const,
          [`${target} ${place} high`, high === 'unbounded' ? Number.POSITIVE_INFINITY : high] as const,
        ]),
      ),
  ]
}

describe.each(files.map((file) => [file.plan.id, file] as const))('laws of %s (28 registers)', (_, file) => {
  const whole = judgeCases(file)

  test('a certain verdict is that of everything that may turn out (3 completions each)', () => {
    const random = createRandom(146)
    for (let round = 0; round < 3; round += 1)
      for (const [index, complete] of judged(file, (one) => completed(random, file, one)).entries()) {
        const before = whole[index] && statusesOf(whole[index])
        for (const [about, status] of statusesOf(complete))
          expect(['undetermined', status], `${complete.name}: ${about}`).toContain(before?.get(about))
      }
  })

  test('two halves of the clubs add up to the whole', () => {
    const [even, odd] = [0, 1].map((remainder) => judged(file, (one) => halfOf(one, remainder)))
    for (const [index, one] of whole.entries()) {
      const parts = [even?.[index], odd?.[index]].map((half) => (half ? countsOf(file, half) : []))
      const sums = countsOf(file, one).map(([name], place) => {
        return [name, (parts[0]?.[place]?.[1] ?? 0) + (parts[1]?.[place]?.[1] ?? 0)]
      })
      expect(sums, one.name).toEqual(countsOf(file, one))
    }
  })
})
