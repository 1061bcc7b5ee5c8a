import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { forgetReports, readSuites } from '../test-reports.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'reports-'))
})
afterEach(() => rmSync(root, { recursive: true }))

/** Makes a workspace with one package, whose tests left this report. */
function workspace(script: string, kind: string, report: unknown) {
  const folder = join(root, 'packages', 'domain')
  mkdirSync(join(folder, 'reports'), { recursive: true })
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ scripts: { [script]: 'run' } }))
  if (report !== null) writeFileSync(join(folder, 'reports', `${kind}.json`), JSON.stringify(report))
}

const vitest = { numPassedTests: 3, numFailedTests: 1, numPendingTests: 2, success: false }
const playwright = { stats: { expected: 5, unexpected: 1, flaky: 2, skipped: 4 }, errors: [] }

test("counts are vitest's own", () => {
  workspace('test', 'unit', vitest)
  expect(readSuites(root, 'test')).toEqual([
    {
      folder: 'packages/domain',
      kind: 'unit',
      counts: { passed: 3, failed: 1, skipped: 2, flaky: 0 },
      failures: [],
      problem: null,
    },
  ])
})

test("counts are Playwright's own, and say how many tests passed only the second time", () => {
  workspace('test:browser', 'browser', playwright)
  expect(readSuites(root, 'test:browser')[0]?.counts).toEqual({ passed: 7, failed: 1, skipped: 4, flaky: 2 })
})

test.each([
  {
    what: 'a test of vitest',
    kind: 'unit',
    report: {
      ...vitest,
      testResults: [
        {
          assertionResults: [
            { status: 'passed', fullName: 'holds', failureMessages: [] },
            { status: 'failed', fullName: 'breaks', failureMessages: ['1 is not 2'] },
          ],
        },
      ],
    },
    failure: { title: 'breaks', message: '1 is not 2' },
  },
  {
    what: 'a file that broke as a whole',
    kind: 'unit',
    report: {
      ...vitest,
      testResults: [{ status: 'failed', name: 'a.test.ts', message: 'no such module', assertionResults: [] }],
    },
    failure: { title: 'a.test.ts', message: 'no such module' },
  },
  {
    what: 'a test of Playwright',
    kind: 'browser',
    report: {
      ...playwright,
      suites: [
        {
          title: 'club.spec.ts',
          suites: [
            {
              title: 'a club',
              specs: [{ title: 'opens', tests: [{ results: [{ errors: [{ message: 'too late' }] }] }] }],
            },
          ],
        },
      ],
    },
    failure: { title: 'club.spec.ts › a club › opens', message: 'too late' },
  },
])('$what that failed is named with what its runner said', ({ kind, report, failure }) => {
  const script = kind === 'browser' ? 'test:browser' : 'test'
  workspace(script, kind, report)
  expect(readSuites(root, script)[0]?.failures).toEqual([failure])
})

test('a package with both kinds of tests is counted once for each', () => {
  workspace('test:browser', 'browser', playwright)
  workspace('test', 'faults', vitest)
  expect(readSuites(root, 'test').map(({ kind }) => kind)).toEqual(['faults'])
})

test('a file that broke before its first test is a failure', () => {
  workspace('test', 'unit', { numPassedTests: 3, numFailedTests: 0, numPendingTests: 0, success: false })
  expect(readSuites(root, 'test')[0]?.counts.failed).toBe(1)
})

test.each([
  { what: 'no report', report: null, problem: 'left no report' },
  {
    what: 'a report of something else',
    report: { coverage: 100 },
    problem: 'left a report that cannot be read',
  },
  {
    what: 'a report without a test',
    report: { numPassedTests: 0, numFailedTests: 0, numPendingTests: 7, success: true },
    problem: 'ran no test',
  },
])('a suite that leaves $what is not taken for a success', ({ report, problem }) => {
  workspace('test', 'unit', report)
  expect(readSuites(root, 'test')[0]?.problem).toBe(problem)
})

test('a report that was cut off is not taken for a success', () => {
  workspace('test', 'unit', vitest)
  writeFileSync(join(root, 'packages', 'domain', 'reports', 'unit.json'), '{"numPassedTests": 3,')
  expect(readSuites(root, 'test')[0]?.problem).toBe('left a report that cannot be read')
})

test("yesterday's reports are forgotten before today's run", () => {
  workspace('test', 'unit', vitest)
  forgetReports(root)
  expect(readSuites(root, 'test')[0]?.problem).toBe('left no report')
})
