import { type JudgedCase, judgeCases } from '@lienthehe/domain/cases'
import { describe, expect, test } from 'vitest'
import { clubByHand, coverageByHand, newClubsByHand } from './by-hand.ts'
import { expectedLine, readExpected } from './expected.ts'
import { seed } from './seed.ts'
import { casesOf } from './thousand.ts'

const files = casesOf(seed)
const judged = files.flatMap(judgeCases)
const [ofHoaBinh] = files

/** The cases of plan 146, each with its result. */
const pairs = (ofHoaBinh?.cases ?? []).map((one, index) => ({ one, found: judged[index] }))

function statusOf(found: JudgedCase | undefined, target: string) {
  return found?.assessment.targets.find((verdict) => verdict.target === target)?.status
}

test('there are a thousand cases, of nine plans and of every kind, each with its own name', () => {
  expect(files.map(({ plan }) => plan.id)).toHaveLength(9)
  expect(new Set(judged.map(({ name }) => name)).size).toBe(1000)
  const statuses = judged.flatMap(({ clubs, assessment }) => [
    ...clubs.flatMap(({ verdicts }) => verdicts.map(({ rule, status }) => `${rule} ${status}`)),
    ...assessment.targets.map(({ target, status }) => `${target} ${status}`),
  ])
  for (const { clubRules } of files.map(({ plan }) => plan))
    for (const { id } of clubRules)
      for (const status of ['met', 'unmet', 'undetermined']) expect(statuses).toContain(`${id} ${status}`)
})

test('every case is judged as is kept beside it', () => {
  expect(judged.map(expectedLine)).toEqual(readExpected())
})

describe('plan 146, checked by hand', () => {
  test('every rule of the day, for every club that is known by its counts', () => {
    let checked = 0
    for (const { one, found } of pairs) {
      if (one.known.kind !== 'register') continue
      for (const [index, { known }] of one.known.clubs.entries()) {
        if (known.kind !== 'counts') continue
        const verdicts = found?.clubs[index]?.verdicts ?? []
        const said = Object.fromEntries(verdicts.map(({ rule, status }) => [rule, status]))
        expect(said, `${one.name}, club ${index}`).toMatchObject(clubByHand(known.counts))
        checked += 1
      }
    }
    expect(checked).toBeGreaterThan(800)
  })

  test('clubs founded, for every register', () => {
    const answers = pairs.flatMap(({ one: { name, asOf, known }, found }) => {
      if (known.kind !== 'register' || asOf < '2020-10-09') return []
      const byHand = newClubsByHand(
        known.clubs.map(({ club }) => club.establishedOn),
        asOf,
      )
      return [{ name, byHand, said: statusOf(found, 'clubs.new') }]
    })
    expect(answers.filter(({ byHand, said }) => byHand !== said)).toEqual([])
    expect(answers.map(({ byHand }) => byHand)).toContain('met')
  })

  test('communes covered, for all published totals', () => {
    const answers = pairs.flatMap(({ one: { name, asOf, known }, found }) => {
      if (known.kind !== 'publishedTotals' || asOf < '2020-10-09') return []
      const byHand = coverageByHand(known.communesCovered, known.clubsOperating)
      return [{ name, byHand, said: statusOf(found, 'coverage.communes') }]
    })
    expect(answers.filter(({ byHand, said }) => byHand !== said)).toEqual([])
    expect(new Set(answers.map(({ byHand }) => byHand)).size).toBe(3)
  })
})
