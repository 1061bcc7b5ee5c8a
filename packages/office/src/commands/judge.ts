import { judgeCases } from '@lienthehe/domain/cases'
import { canonicalJson } from '@lienthehe/domain/documents'
import { readCases, readJson } from '@lienthehe/domain/schema'
import { type Asked, noFile, type Outcome } from './outcome.ts'
import { linesOf } from './problem-lines.ts'

/**
 * Runs `judge` with one or several case files: judges each case, and prints each answer as one line of canonical JSON.
 * If a file is refused, every line about it begins with its path. `undefined`: there are no arguments.
 */
export function judge(paths: readonly string[], asked: Asked): Outcome | undefined {
  if (paths.length === 0) return undefined
  const outcomes = paths.map((path) => judgeFile(path, asked))
  const refused = outcomes.filter(({ exitCode }) => exitCode !== 0)
  const [first] = refused
  if (first === undefined) return { exitCode: 0, lines: outcomes.flatMap(({ lines }) => lines) }
  return { exitCode: first.exitCode, lines: refused.flatMap(({ lines }) => lines) }
}

function judgeFile(path: string, { readFile, language }: Asked): Outcome {
  const text = readFile(path)
  if (text === undefined) return noFile(path, language)
  const json = readJson(text)
  const cases = json.ok ? readCases(json.value) : json
  if (cases.ok) return { exitCode: 0, lines: judgeCases(cases.value).map(canonicalJson) }
  return { exitCode: 1, lines: linesOf(cases.refusal, language).map((line) => `${path} ${line}`) }
}
