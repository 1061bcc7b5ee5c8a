import { describePlanFinding, examinePlan, type Language } from '@lienthehe/domain'
import { checkAdoption, type PlanFileProblem } from '@lienthehe/domain/plan'
import { readJson, readPlan } from '@lienthehe/domain/schema'
import type { UnitHistory } from '@lienthehe/domain/units'
import { linesOf } from './problem-lines.ts'

/**
 * The report on a plan file, line by line; `isPlan`: the file is valid, even if the plan's numbers contradict each
 * other.
 */
export type PlanCheck = { readonly isPlan: boolean; readonly lines: readonly string[] }

/**
 * Lists what is wrong with a plan file: the path and a sentence for each error. In a valid file it looks for numbers of
 * the plan that contradict each other. This needs a list of units with the plan's province; without it the report says
 * that only the form was checked.
 */
export function checkPlan(text: string, { units }: UnitHistory, language: Language): PlanCheck {
  const json = readJson(text)
  if (!json.ok) return refused(json.refusal, language)
  const read = readPlan(json.value)
  if (!read.ok) return refused(read.refusal, language)
  const plan = read.value
  const problems = checkAdoption(plan, { known: [], units, validFrom: plan.period.from })
  if (problems.some(({ kind }) => kind === 'provinceUnknown')) {
    return { isPlan: true, lines: [...linesOf(problems, language), unitsMissing[language]] }
  }
  if (problems.length > 0) return refused(problems, language)
  const findings = examinePlan(plan, units).map((finding) => describePlanFinding(finding, { plan, language }))
  return { isPlan: true, lines: findings.length > 0 ? findings : [nothingFound[language]] }
}

function refused(problems: readonly PlanFileProblem[], language: Language): PlanCheck {
  return { isPlan: false, lines: linesOf(problems, language) }
}

const nothingFound = {
  vi: 'Kế hoạch đúng mẫu, và các con số của nó không mâu thuẫn với nhau.',
  en: 'The plan has the right form, and its numbers do not contradict each other.',
}

const unitsMissing = {
  vi: 'Kế hoạch đúng mẫu; muốn xét các con số thì cần danh sách đơn vị của tỉnh ấy: --units tệp.json.',
  en: 'The plan has the right form; checking its numbers needs the list of units of that province: --units file.json.',
}
