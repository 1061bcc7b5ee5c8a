import { describe, expect, test } from 'vitest'
import { languages } from '../text/language.ts'
import type { PlanProblem } from './problem.ts'
import { describePlanProblem } from './wording.ts'

const path = ['targets', 0] as const

/** One example of each kind of problem; the compiler demands one for each new kind. */
const examples = {
  notJson: { kind: 'notJson', path: [] },
  missing: { kind: 'missing', path },
  unknownKeys: { kind: 'unknownKeys', keys: ['weight', 'colour'], path },
  wrongType: { kind: 'wrongType', expected: 'wholeNumber', path },
  empty: { kind: 'empty', path },
  tooSmall: { kind: 'tooSmall', least: 0, path },
  tooLarge: { kind: 'tooLarge', most: 100, path },
  notOneOf: { kind: 'notOneOf', choices: ['day', 'year'], path },
  malformed: { kind: 'malformed', path },
  noSuchDay: { kind: 'noSuchDay', path },
  upsideDown: { kind: 'upsideDown', low: 70, high: 60, path },
  periodBackwards: { kind: 'periodBackwards', path },
  yearOutside: { kind: 'yearOutside', year: 2020, path },
  noYears: { kind: 'noYears', path },
  usedTwice: { kind: 'usedTwice', what: 'clubs.new', path },
  shareOfNoWhole: { kind: 'shareOfNoWhole', path },
  noAreas: { kind: 'noAreas', path },
  partsNotNamed: { kind: 'partsNotNamed', path },
  partUnnamed: { kind: 'partUnnamed', path },
  partsOverlap: { kind: 'partsOverlap', what: '2026–2030', path },
  sumDiffers: { kind: 'sumDiffers', sum: 190, total: 200, path },
  spanOutside: { kind: 'spanOutside', path },
  spanCutsYear: { kind: 'spanCutsYear', path },
  wholeTooSmall: { kind: 'wholeTooSmall', whole: 90, part: 100, path },
  notInPlan: { kind: 'notInPlan', what: 'clause', named: 'I.2.c', path },
} as const satisfies { readonly [Kind in PlanProblem['kind']]: PlanProblem & { readonly kind: Kind } }

const problems: readonly PlanProblem[] = Object.values(examples)

describe.each(languages)('what is wrong with a plan, in %s', (language) => {
  test.each(problems)('$kind is a whole sentence', (problem) => {
    const sentence = describePlanProblem(problem, { language })
    expect(sentence).toMatch(/^[\p{Lu}“].+\.$/u)
    expect(sentence).toBe(sentence.normalize('NFC'))
  })

  test('no two kinds read the same', () => {
    expect(new Set(problems.map((problem) => describePlanProblem(problem, { language }))).size).toBe(
      problems.length,
    )
  })
})

test.each([
  ['clause', 'Kế hoạch không có điều khoản “x”.'],
  ['clubRule', 'Kế hoạch không có tiêu chí câu lạc bộ “x”.'],
  ['agency', 'Kế hoạch không có cơ quan “x”.'],
  ['activity', 'Kế hoạch không có hoạt động “x”.'],
  ['stratum', 'Kế hoạch không có nhóm đơn vị “x”.'],
  ['figure', 'Kế hoạch không có số liệu cho trước “x”.'],
] as const)('a missing %s is named', (what, sentence) => {
  expect(describePlanProblem({ kind: 'notInPlan', what, named: 'x', path }, { language: 'vi' })).toBe(
    sentence,
  )
})
