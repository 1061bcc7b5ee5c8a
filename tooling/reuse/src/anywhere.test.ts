import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { chromium } from '@playwright/test'
import { describe, expect, inject, test } from 'vitest'
import { chromiumArguments, chromiumPath, howToGetChromium } from '../../e2e/chromium.ts'
import { bundle } from './bundle.ts'
import { must } from './outside.ts'
import { subPaths } from './sub-paths.ts'

const outside = inject('outside')
const isCi = (process.env['CI'] ?? '') !== '' && process.env['CI'] !== 'false'
const executablePath = chromiumPath()
/** There is no such server: the test itself answers every request to this address. */
const origin = 'http://reuse.test'

writeFileSync(join(outside.project, 'answer.mjs'), answerOfSomebody())
const inNode = must(process.execPath, ['--print', "require('./answer.mjs').answer"], outside.project).trim()

test('in Node every sub-path is there, and the domain answers', () => {
  const { names } = JSON.parse(inNode)
  expect(Object.keys(names)).toEqual(subPaths.map(({ specifier }) => specifier))
  expect(Object.values(names)).not.toContainEqual([])
  expect(inNode).toContain('khung 60–70%')
})

test('a worker thread gives the same answer', async () => {
  const program = join(outside.project, 'worker.mjs')
  writeFileSync(
    program,
    `import { parentPort } from 'node:worker_threads'
import { answer } from './answer.mjs'
parentPort.postMessage(answer)`,
  )
  const answered = new Promise((resolve, reject) => {
    new Worker(program).once('message', resolve).once('error', reject)
  })
  expect(await answered).toBe(inNode)
})

test('a Chromium is there, or its test is skipped aloud; where the result is a gate, that is a failure', () => {
  if (executablePath === null) console.warn(howToGetChromium)
  expect(executablePath !== null || !isCi).toBe(true)
})

describe.skipIf(executablePath === null)('in a browser', () => {
  test('a page and a worker of the page give the same answer, bundled', async () => {
    const { code } = await bundle(
      outside,
      "import { answer } from './answer.mjs'\nglobalThis.answer = answer",
    )
    const browser = await chromium.launch({ executablePath: executablePath ?? '', args: chromiumArguments })
    try {
      const page = await browser.newPage()
      const served = { '/': '', '/page.js': code, '/worker.js': `${code}\npostMessage(globalThis.answer)` }
      for (const [path, body] of Object.entries(served)) {
        const contentType = path === '/' ? 'text/html' : 'text/javascript; charset=utf-8'
        await page.route(`${origin}${path}`, (route) => route.fulfill({ body, contentType }))
      }
      await page.goto(origin)
      await page.addScriptTag({ type: 'module', url: '/page.js' })
      expect(await page.evaluate('globalThis.answer')).toBe(inNode)
      expect(await page.evaluate(askWorker)).toBe(inNode)
    } finally {
      await browser.close()
    }
  })
})

/** This runs in the page, and returns the first message of its worker. */
const askWorker = `new Promise((resolve, reject) => {
  const worker = new Worker('/worker.js', { type: 'module' })
  worker.onmessage = ({ data }) => resolve(data)
  worker.onerror = ({ message }) => reject(new Error(message))
})`

/** The names of everything that can be imported, and the domain's answer about one club and one loan. */
function answerOfSomebody(): string {
  const imports = subPaths.map(({ specifier }, index) => `import * as path${index} from '${specifier}'`)
  const names = subPaths.map(({ specifier }, index) => `'${specifier}': Object.keys(path${index}).sort()`)
  return `${imports.join('\n')}
import { assessClub, factsOfCounts, hoaBinh146, describeClubVerdict } from '@lienthehe/domain'
import { scheduleLoan } from '@lienthehe/domain/funds'
import { clubCountsSchema, loanTermsSchema } from '@lienthehe/domain/schema'

const counts = clubCountsSchema.parse({ establishedOn: '2021-03-15', asOf: '2024-12-31', members: 52, women: 31 })
const said = assessClub(hoaBinh146, factsOfCounts(counts)).map((verdict) => describeClubVerdict(verdict, { plan: hoaBinh146, language: 'vi' }))
const loan = scheduleLoan(loanTermsSchema.parse({
  principalDong: 5000000, startsOn: '2024-01-31', months: 6, monthlyRateBasisPoints: 65, interest: 'declining',
  repayment: 'equalPrincipal', graceMonths: 0, roundingUnitDong: 1000, lateMonthlyRateBasisPoints: 30,
  dueDay: null, allocationOrder: ['interest', 'principal', 'penalty'],
}))
export const answer = JSON.stringify({ names: { ${names.join(', ')} }, said, loan })
`
}
