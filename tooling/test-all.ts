import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { chromiumFoundOrInstalled, howToGetChromium } from './e2e/chromium.ts'
import { type Counts, forgetReports, readSuites, type Suite } from './test-reports.ts'

// `npm test`: runs every check, one after the other, even if one of them fails.
type Check = {
  readonly name: string
  readonly seconds: number
  readonly outcome: 'passed' | 'failed' | 'skipped'
}

const root = fileURLToPath(new URL('..', import.meta.url))
const isCi = (process.env['CI'] ?? '') !== '' && process.env['CI'] !== 'false'
const turbo = ['turbo', 'run', '--concurrency=2', '--continue', '--output-logs=new-only']

forgetReports(root)
const checks: Check[] = []
checks.push(check('lint', ['biome', 'check', '--error-on-warnings', '.']))
checks.push(check('unused', ['knip', '--no-progress']))
checks.push(check('types of the scripts', ['tsc', '-p', 'tooling']))
checks.push(check('types', [...turbo, 'typecheck']))
checks.push(check('tests', [...turbo, 'build', 'test']))
checks.push(checkInBrowser())

const hadBrowser = checks.some(({ name, outcome }) => name === 'browser' && outcome !== 'skipped')
const suites = [...readSuites(root, 'test'), ...(hadBrowser ? readSuites(root, 'test:browser') : [])]
const total = closingTable(checks, suites)
process.exitCode = total.failed === 0 ? 0 : 1
console.log(`${total.passed} passed, ${total.failed} failed`)

function check(name: string, [program = '', ...args]: readonly string[], env: NodeJS.ProcessEnv = {}): Check {
  heading(name)
  const before = performance.now()
  const { status, error } = spawnSync(program, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    // A check that takes longer than this hangs.
    timeout: 60 * 60_000,
  })
  if (error !== undefined) console.error(error.message)
  const seconds = (performance.now() - before) / 1000
  return { name, seconds, outcome: status === 0 ? 'passed' : 'failed' }
}

/**
 * Without a Chromium the browser tests are skipped, with a clear message. In CI, where the result decides a release,
 * that is a failure.
 */
function checkInBrowser(): Check {
  const name = 'browser'
  const path = chromiumFoundOrInstalled()
  if (path !== null) return check(name, [...turbo, 'test:browser'], { CHROMIUM_PATH: path })
  heading(name)
  console.error(howToGetChromium)
  return { name, seconds: 0, outcome: isCi ? 'failed' : 'skipped' }
}

function heading(name: string) {
  console.log(`\n━━ ${name} ${'━'.repeat(Math.max(0, 76 - name.length))}`)
}

/**
 * The counts come from the reports of the test runners; a failed check without a failed test still counts as one
 * failure.
 */
function closingTable(checks: readonly Check[], suites: readonly Suite[]): Counts {
  sayWhatFailed(suites)
  heading('result')
  for (const { name, outcome, seconds } of checks) {
    console.log(`${outcome.padEnd(8)}${name.padEnd(24)}${seconds.toFixed(1).padStart(7)} s`)
  }
  console.log()
  for (const { kind, folder, counts, problem } of suites) {
    const skipped = counts.skipped === 0 ? '' : `, ${counts.skipped} skipped`
    const flaky = counts.flaky === 0 ? '' : `, ${counts.flaky} passed only when tried again`
    const words = problem ?? `${counts.passed} passed, ${counts.failed} failed${skipped}${flaky}`
    console.log(`${kind.padEnd(16)}${folder.padEnd(24)}${words}`)
  }
  console.log()
  const sum = (of: (suite: Suite) => number) => suites.reduce((soFar, suite) => soFar + of(suite), 0)
  const failed = sum(({ counts, problem }) => (problem === null ? counts.failed : 1))
  const isSpoiled = checks.some(({ outcome }) => outcome === 'failed')
  return {
    passed: sum(({ counts }) => counts.passed),
    failed: isSpoiled ? Math.max(failed, 1) : failed,
    skipped: sum(({ counts }) => counts.skipped),
    flaky: sum(({ counts }) => counts.flaky),
  }
}

/** The failures are printed below the counts, so that people who only have the end of the output see them too. */
function sayWhatFailed(suites: readonly Suite[]) {
  const failed = suites.filter(({ failures }) => failures.length > 0)
  if (failed.length === 0) return
  heading('failed, at the first try at least')
  for (const { kind, folder, failures } of failed) {
    for (const { title, message } of failures) console.log(`${folder} (${kind}): ${title}\n${message}\n`)
  }
}
