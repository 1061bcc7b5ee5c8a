import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { InLanguage, Language, Plan } from '@lienthehe/domain'
import { describePlanFileProblem, type PlanFileProblem } from '@lienthehe/domain/plan'
import { describeUnitListProblem, type UnitHistory, type UnitListProblem } from '@lienthehe/domain/units'
import { StartRefused } from '../db/errors.ts'
import type { StoredPlan } from './book.ts'
import { readPlanFile, readUnitListFile } from './files.ts'

/** The plans and units that a new database starts with. */
export type ProvinceFilling = { readonly plans: readonly Plan[]; readonly unitHistory: UnitHistory }

/**
 * Reads a province from a folder: its list of units in `units.json`, each of its plans in a file of `plans/`, in the
 * form in which the screen of plans offers both for download. If a file cannot be read, or contradicts itself or
 * another file, the server does not start: `provinceInvalid` names the file, the place in it and the reason, for every
 * fault of the first such file.
 */
export function readProvinceFolder(folder: string): ProvinceFilling {
  const units = readUnitListFile(readText(folder, 'units.json'), undefined)
  if (!units.ok) throw refused('units.json', units.refusal, describeUnitListProblem)
  const files = jsonFilesIn(folder, 'plans')
  if (files.length === 0) throw unreadable(join(folder, 'plans', '*.json'))
  const { units: all, successions } = units.value
  const plans: StoredPlan[] = []
  for (const file of files) {
    const plan = readPlanFile({ text: readText(folder, file), validFrom: null }, plans, all)
    if (!plan.ok) throw refused(file, plan.refusal, describePlanFileProblem)
    plans.push(plan.value)
  }
  return { plans: plans.map(({ plan }) => plan), unitHistory: { units: all, successions } }
}

function jsonFilesIn(folder: string, inner: string): readonly string[] {
  try {
    return readdirSync(join(folder, inner))
      .filter((file) => file.endsWith('.json'))
      .sort()
      .map((file) => join(inner, file))
  } catch (error) {
    throw unreadable(join(folder, inner), error)
  }
}

function readText(folder: string, file: string): string {
  try {
    return readFileSync(join(folder, file), 'utf8')
  } catch (error) {
    throw unreadable(join(folder, file), error)
  }
}

function unreadable(path: string, cause?: unknown): StartRefused {
  return new StartRefused(
    'provinceInvalid',
    { vi: `Không đọc được ${path} của PROVINCE_FOLDER.`, en: `${path} of PROVINCE_FOLDER cannot be read.` },
    cause,
  )
}

function refused<Problem extends PlanFileProblem | UnitListProblem>(
  file: string,
  problems: readonly Problem[],
  describe: (problem: Problem, { language }: InLanguage) => string,
): StartRefused {
  const listed = (language: Language) =>
    problems
      .map((problem) => `${file}: ${[...problem.path, describe(problem, { language })].join(' › ')}`)
      .join('\n')
  return new StartRefused('provinceInvalid', { vi: listed('vi'), en: listed('en') })
}
