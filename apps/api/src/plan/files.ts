import type { IsoDate, Plan, Result } from '@lienthehe/domain'
import { checkAdoption, type PlanFileProblem } from '@lienthehe/domain/plan'
import { accept, refuse } from '@lienthehe/domain/refusals'
import { readJson, readPlan, readUnitHistory } from '@lienthehe/domain/schema'
import { checkUnitList, type UnitListProblem } from '@lienthehe/domain/units'
import { nextUnitList, type UnitList } from '../units/lists.ts'
import type { UnitTree } from '../units/unit-tree.ts'
import type { StoredPlan } from './book.ts'
import { hashOf } from './hash.ts'

/** The text of a file, and the first day on which it will apply; `null`: the first day of the plan's own period. */
export type PlanFile = { readonly text: string; readonly validFrom: IsoDate | null }

/**
 * The version of a plan that this file would become, given the latest versions of all plans; or the problems that
 * prevent it.
 */
export function readPlanFile(
  { text, validFrom }: PlanFile,
  known: readonly StoredPlan[],
  units: UnitTree['all'],
): Result<StoredPlan, readonly PlanFileProblem[]> {
  const read = readPlanText(text)
  if (!read.ok) return read
  const plan = read.value
  const hash = hashOf(plan)
  const from = validFrom ?? plan.period.from
  const problems = checkAdoption(plan, {
    known: known.map((stored) => ({ ...stored, isSame: stored.hash === hash })),
    units,
    validFrom: from,
  })
  if (problems.length > 0) return refuse(problems)
  const before = known.find((other) => other.plan.id === plan.id)
  return accept({ plan, version: (before?.version ?? 0) + 1, validFrom: from, hash })
}

function readPlanText(text: string): Result<Plan, readonly PlanFileProblem[]> {
  const content = readJson(text)
  return content.ok ? readPlan(content.value) : content
}

/** The list of units in this file, or the problems that prevent it from following the list in force. */
export function readUnitListFile(
  text: string,
  before: UnitList | undefined,
): Result<UnitList, readonly UnitListProblem[]> {
  const content = readJson(text)
  if (!content.ok) return content
  const read = readUnitHistory(content.value)
  if (!read.ok) return read
  const next = nextUnitList(read.value, before)
  const problems = checkUnitList(next, { known: before?.units ?? [], isSame: next.hash === before?.hash })
  return problems.length > 0 ? refuse(problems) : accept(next)
}
