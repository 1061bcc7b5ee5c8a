import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { judgeCases } from '@lienthehe/domain/cases'
import { canonicalJson } from '@lienthehe/domain/documents'
import { type Browser, chromium } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumArguments, chromiumPath, howToGetChromium } from '../../e2e/chromium.ts'
import { installOutside, type Outside, removeOutside } from '../../reuse/src/outside.ts'
import { judgedByApi } from './outlets/api.ts'
import { judgedInBrowser } from './outlets/browser.ts'
import { judgedByCommand } from './outlets/command.ts'
import { type CasesFile, writeFiles } from './outlets/files.ts'
import { judgedByPackage, writeProgram } from './outlets/package.ts'
import { shownByWidget, shownOf } from './outlets/widget.ts'
import { seed } from './seed.ts'
import { casesOf } from './thousand.ts'

const isCi = (process.env['CI'] ?? '') !== '' && process.env['CI'] !== 'false'
const executablePath = chromiumPath()
const cases = casesOf(seed)
const judged = cases.flatMap(judgeCases)
const texts = judged.map(canonicalJson)

let folder: string
let outside: Outside
let files: readonly CasesFile[]

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cases-'))
  files = writeFiles(join(folder, 'files'), cases)
  outside = installOutside()
  writeProgram(outside)
})
afterAll(() => {
  removeOutside(outside)
  rmSync(folder, { recursive: true, force: true })
})

/** The names of the cases whose answer differs: a thousand long texts would help nobody. */
function differences(answered: readonly string[]): readonly string[] {
  expect(answered).toHaveLength(texts.length)
  return judged.flatMap(({ name }, index) => (answered[index] === texts[index] ? [] : [name]))
}

describe('a thousand cases have the same answers, byte for byte', () => {
  test('from the packed package, installed by somebody else', () => {
    expect(differences(judgedByPackage(outside, files))).toEqual([])
  })

  test('from the command', () => {
    expect(differences(judgedByCommand(files))).toEqual([])
  })

  test('from the API', async () => {
    expect(differences(await judgedByApi(join(folder, 'cases.db'), cases))).toEqual([])
  })
})

test('a Chromium is there, or its tests are skipped aloud; where the result is a gate, that is a failure', () => {
  if (executablePath === null) console.warn(howToGetChromium)
  expect(executablePath !== null || !isCi).toBe(true)
})

describe.skipIf(executablePath === null)('in a browser', () => {
  let browser: Browser

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: chromiumArguments })
  })
  afterAll(() => browser.close())

  test('the package gives the same bytes in a page', async () => {
    expect(differences(await judgedInBrowser(await browser.newPage(), outside, files))).toEqual([])
  })

  test('the widget shows the words of every case', async () => {
    expect(await shownByWidget(await browser.newPage(), judged)).toEqual(judged.map(shownOf))
  })
})
