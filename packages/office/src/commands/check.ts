import { readJson, readUnitHistory } from '@lienthehe/domain/schema'
import { describeUnitListProblem } from '@lienthehe/domain/units'
import { checkPlan } from './check-plan.ts'
import { type Asked, noFile, type Outcome, unitsOfHoaBinh } from './outcome.ts'

/**
 * Runs `check` with the arguments `plan.json [--units units.json]`; without `--units` it uses the units of Hòa Bình.
 * `undefined`: the arguments are not understood.
 */
export function check(words: readonly string[], { readFile, language }: Asked): Outcome | undefined {
  const [path, option, unitsPath, ...rest] = words
  const isUnderstood = option === undefined || (option === '--units' && unitsPath !== undefined)
  if (path === undefined || !isUnderstood || rest.length > 0) return undefined
  const text = readFile(path)
  if (text === undefined) return noFile(path, language)
  if (unitsPath === undefined) return ended(checkPlan(text, unitsOfHoaBinh, language))
  const list = readFile(unitsPath)
  if (list === undefined) return noFile(unitsPath, language)
  const json = readJson(list)
  const units = json.ok ? readUnitHistory(json.value) : json
  if (units.ok) return ended(checkPlan(text, units.value, language))
  const lines = units.refusal.map(
    (problem) => `${unitsPath} ${problem.path.join('.')}: ${describeUnitListProblem(problem, { language })}`,
  )
  return { exitCode: 1, lines }
}

function ended({ isPlan, lines }: ReturnType<typeof checkPlan>): Outcome {
  return { exitCode: isPlan ? 0 : 1, lines }
}
