import { type Language, type UnitHistory, wordUnitListProblem } from '@lienthehe/domain'
import { readJson, readUnitHistory } from '@lienthehe/domain/schema'
import { hoaBinhSuccessions, hoaBinhUnits } from '@lienthehe/domain/units/hoa-binh'
import { checkPlan } from './check-plan.ts'

/** What a command says and how it ends: 0 for a plan, 1 for none, 2 when it was not asked rightly. */
export type Outcome = { readonly exitCode: 0 | 1 | 2; readonly lines: readonly string[] }

/** The text of a file, or `undefined` where there is none to read. */
export type ReadFile = (path: string) => string | undefined

const hoaBinh: UnitHistory = { units: hoaBinhUnits, successions: hoaBinhSuccessions }

/** `check plan.json [--units units.json] [--en]`: without a list of units those of Hòa Bình are taken. */
export function runCommand(words: readonly string[], readFile: ReadFile): Outcome {
  const language: Language = words.includes('--en') ? 'en' : 'vi'
  const [command, path, ...others] = words.filter((word) => word !== '--en')
  const [option, unitsPath, ...rest] = others
  const isUnderstood = option === undefined || (option === '--units' && unitsPath !== undefined)
  if (command !== 'check' || path === undefined || !isUnderstood || rest.length > 0)
    return { exitCode: 2, lines: [usage[language]] }
  const text = readFile(path)
  if (text === undefined) return { exitCode: 2, lines: [noFile(path, language)] }
  if (unitsPath === undefined) return ended(checkPlan(text, hoaBinh, language))
  const list = readFile(unitsPath)
  if (list === undefined) return { exitCode: 2, lines: [noFile(unitsPath, language)] }
  const json = readJson(list)
  const units = json.ok ? readUnitHistory(json.value) : json
  if (units.ok) return ended(checkPlan(text, units.value, language))
  const lines = units.refusal.map(
    (problem) => `${unitsPath} ${problem.path.join('.')}: ${wordUnitListProblem(problem, language)}`,
  )
  return { exitCode: 1, lines }
}

function ended({ isPlan, lines }: ReturnType<typeof checkPlan>): Outcome {
  return { exitCode: isPlan ? 0 : 1, lines }
}

function noFile(path: string, language: Language): string {
  return { vi: `Không đọc được tệp ${path}.`, en: `The file ${path} cannot be read.` }[language]
}

const usage = {
  vi: 'Cách dùng: lienthehe check ke-hoach.json [--units don-vi.json] [--en]',
  en: 'Usage: lienthehe check plan.json [--units units.json] [--en]',
}
