import { judgeCases } from '@lienthehe/domain/cases'
import { readCases, readJson } from '@lienthehe/domain/schema'
import { canonicalJson } from '@lienthehe/domain/snapshots'
import { type Asked, noFile, type Outcome } from './outcome.ts'
import { linesOf } from './problem-lines.ts'

/** `cases.json`: judges each case of the file, the one text of each answer in a line. `undefined`: not understood. */
export function judge(words: readonly string[], { readFile, language }: Asked): Outcome | undefined {
  const [path, ...rest] = words
  if (path === undefined || rest.length > 0) return undefined
  const text = readFile(path)
  if (text === undefined) return noFile(path, language)
  const json = readJson(text)
  const cases = json.ok ? readCases(json.value) : json
  if (!cases.ok) return { exitCode: 1, lines: linesOf(cases.refusal, language) }
  return { exitCode: 0, lines: judgeCases(cases.value).map(canonicalJson) }
}
