import { globSync, readFileSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { type Failure, failuresIn } from './test-failures.ts'

/** How many tests passed, failed and were skipped; `flaky`: how many of the passed ones needed a second try. */
export type Counts = {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
  readonly flaky: number
}

/** The content of one report, or what is wrong with it. */
export type Suite = {
  readonly folder: string
  /** The kind of tests, which is the report's file name: unit, api, tidy, browser… */
  readonly kind: string
  readonly counts: Counts
  readonly failures: readonly Failure[]
  readonly problem: string | null
}

const nothing: Counts = { passed: 0, failed: 0, skipped: 0, flaky: 0 }

/** Deletes the reports of earlier runs: they could be mistaken for results of a suite that did not run now. */
export function forgetReports(root: string): void {
  for (const folder of workspaceFolders(root))
    rmSync(join(root, folder, 'reports'), { recursive: true, force: true })
}

/**
 * Reads the counts of every suite in the workspace. If a package has this script but left no report, that is a problem.
 */
export function readSuites(root: string, script: 'test' | 'test:browser'): readonly Suite[] {
  return workspaceFolders(root)
    .filter((folder) => Object.hasOwn(scriptsOf(join(root, folder, 'package.json')), script))
    .flatMap((folder) => {
      const isOfBrowser = (report: string) => basename(report) === 'browser.json'
      const reports = globSync('reports/*.json', { cwd: join(root, folder) })
        .filter((report) => isOfBrowser(report) === (script === 'test:browser'))
        .sort()
      if (reports.length === 0)
        return [{ folder, kind: script, counts: nothing, failures: [], problem: 'left no report' }]
      return reports.map((report) => readSuite(folder, join(root, folder, report)))
    })
}

function readSuite(folder: string, path: string): Suite {
  const kind = basename(path, '.json')
  const report = parsed(readFileSync(path, 'utf8'))
  const counts = countsOfVitest(report) ?? countsOfPlaywright(report)
  const failures = failuresIn(report)
  if (counts === null)
    return { folder, kind, counts: nothing, failures, problem: 'left a report that cannot be read' }
  const isEmpty = counts.passed + counts.failed === 0
  return { folder, kind, counts, failures, problem: isEmpty ? 'ran no test' : null }
}

/**
 * The counts of a vitest report. A file that fails before its first test counts as one failure, because vitest itself
 * counts none.
 */
function countsOfVitest(report: unknown): Counts | null {
  const passed = numberAt(report, 'numPassedTests')
  const failed = numberAt(report, 'numFailedTests')
  if (passed === null || failed === null) return null
  const broken = valueAt(report, 'success') === true ? 0 : 1
  const skipped = numberAt(report, 'numPendingTests') ?? 0
  return { passed, failed: Math.max(failed, broken), skipped, flaky: 0 }
}

/**
 * The counts of a Playwright report. A test that passed only on its second try counts as passed and as flaky, so that
 * it is named and examined.
 */
function countsOfPlaywright(report: unknown): Counts | null {
  const stats = valueAt(report, 'stats')
  const passed = numberAt(stats, 'expected')
  const unexpected = numberAt(stats, 'unexpected')
  if (passed === null || unexpected === null) return null
  const errors = valueAt(report, 'errors')
  const broken = Array.isArray(errors) ? errors.length : 0
  const flaky = numberAt(stats, 'flaky') ?? 0
  const failed = Math.max(unexpected, broken)
  return { passed: passed + flaky, failed, skipped: numberAt(stats, 'skipped') ?? 0, flaky }
}

function workspaceFolders(root: string): readonly string[] {
  return globSync('{packages,apps,tooling}/*/package.json', { cwd: root })
    .map((path) => dirname(path).replaceAll('\\', '/'))
    .sort()
}

/** The JSON of a report; `null`: the text is broken, for example because the runner was stopped in the middle. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function scriptsOf(path: string): object {
  const scripts = valueAt(JSON.parse(readFileSync(path, 'utf8')), 'scripts')
  return typeof scripts === 'object' && scripts !== null ? scripts : {}
}

function numberAt(value: unknown, name: string): number | null {
  const found = valueAt(value, name)
  return typeof found === 'number' ? found : null
}

function valueAt(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  return Object.entries(value).find(([key]) => key === name)?.[1]
}
