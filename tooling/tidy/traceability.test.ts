import { hoaBinh146, type Plan } from '@lienthehe/domain'
import { parseSync } from 'oxc-parser'
import { describe, expect, test } from 'vitest'
import { clauseTests, clauseTestsIn, covers } from './clause-tests.ts'
import { gapsIn, pagePath, traceabilityPage, traceClauses } from './traceability.ts'
import { textFiles } from './tree.ts'

const plan: Plan = hoaBinh146
const traces = traceClauses(plan, clauseTests)

test('every clause has its part in the data of the plan, and every rule a test that names its clause', () => {
  expect(gapsIn(traces)).toEqual([])
})

test('the page from clause to test is up to date: run `pnpm --filter @lienthehe/tidy traceability`', () => {
  expect(textFiles.find(({ path }) => path === pagePath)?.text).toBe(traceabilityPage(plan, traces))
})

describe('a broken way from clause to test is noticed', () => {
  test('a clause from which nothing comes', () => {
    expect(gapsIn(traceClauses({ ...plan, fundingSources: [] }, clauseTests))).toEqual(
      ['IV.1', 'IV.2', 'IV.3', 'IV.4'].map(
        (clause) => `${clause} demands something, and nothing in the plan comes from it`,
      ),
    )
  })

  test('a rule whose only test names another clause, or another rule', () => {
    const sized = { ...plan, targets: [], clubRules: plan.clubRules.slice(0, 1) }
    const missing = 'club.size has no test that names I.2.b:1 and speaks of it'
    const gapsWith = (source: string) => {
      const program = parseSync('club.test.ts', source).program
      const traced = traceClauses(sized, clauseTestsIn({ path: 'club.test.ts', text: source, program }))
      return gapsIn(traced).filter((gap) => gap.startsWith('club.size'))
    }
    expect(gapsWith("test('I.2.b:1: 50', () => judge('club.size'))")).toEqual([])
    expect(gapsWith("describe.each(['club.size'])('I.2.b:1: %s', () => {})")).toEqual([])
    expect(gapsWith("test('I.2.b:2: 50', () => judge('club.size'))")).toEqual([missing])
    expect(gapsWith("test('I.2.b:1: 50', () => judge('club.women'))")).toEqual([missing])
    expect(gapsWith("test('50', () => judge('club.size'))")).toEqual([missing])
    expect(gapsWith('')).toEqual([missing])
  })

  test('a number stands for its points, a point for its dashes, and neither for a neighbour', () => {
    expect(covers('I.2', 'I.2.b:1')).toBe(true)
    expect(covers('I.2.b', 'I.2.b:1')).toBe(true)
    expect(covers('V.3.d', 'V.3.dd')).toBe(false)
    expect(covers('I.2.b:1', 'I.2.b')).toBe(false)
  })
})
