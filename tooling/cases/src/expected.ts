import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { JudgedCase } from '@lienthehe/domain/cases'
import { canonicalJson } from '@lienthehe/domain/documents'

/** The path of the file with the expected answer to each case. */
export const expectedPath = fileURLToPath(new URL('../expected.txt', import.meta.url))

const letters = { met: 'm', unmet: 'u', undetermined: '?', notApplicable: '-' } as const

/**
 * The line for one case: its name, the status of every rule for each club, the status of every target, and the hash of
 * the whole answer: `hoa-binh-146 counts 007  mu?m-…  uuum…  3fa94c1b20d7e655`.
 */
export function expectedLine(judged: JudgedCase): string {
  const clubs = judged.clubs.map(({ verdicts }) => verdicts.map(({ status }) => letters[status]).join(''))
  const targets = judged.assessment.targets.map(({ status }) => letters[status]).join('')
  return [judged.name, clubs.join(' ') || 'no clubs', targets, hashOf(canonicalJson(judged))].join('  ')
}

/** The first digits of a SHA-256: enough to notice every change. */
function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}

export function readExpected(): readonly string[] {
  return readFileSync(expectedPath, 'utf8').trimEnd().split('\n')
}
