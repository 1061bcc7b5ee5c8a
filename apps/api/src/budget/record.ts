import type { Subject } from '@lienthehe/domain/access'
import type {
  ApprovalSituation,
  BudgetLine,
  BudgetLineId,
  BudgetSituation,
} from '@lienthehe/domain/resources'
import { dateOf } from '../calendar/today.ts'
import type { Services } from '../context.ts'
import type { Readable } from '../db/database.ts'
import { readPaper } from '../papers/queries.ts'
import { unitsOfPlan } from '../plan/plan-units.ts'
import { Refused } from '../refused.ts'
import { requirePlan, subjectOfUnit } from '../unit-plans/record.ts'
import type { RecordKind } from '../writes/record.ts'
import type { Writer } from '../writes/write.ts'
import { insertBudgetLine, readBudgetLine, updateBudgetLine } from './queries.ts'

/** How a budget line is stored and described in the history. */
export const budgetRecord: RecordKind<BudgetLine> = {
  kind: 'budgetLine',
  clubOf: () => null,
  labelOf: ({ year, purpose }) => `${year} ${purpose}`,
  factsOf: ({ id: _, source: budgetSource, state, ...facts }) => ({ ...facts, budgetSource, ...state }),
  insert: ({ tx }, line) => insertBudgetLine(tx, line),
  update: ({ tx }, line, { version }) => updateBudgetLine(tx, line, version),
}

type Loading = Pick<Writer, 'tx' | 'units' | 'plans' | 'now'>

/** What the rules need to know to record a line of this unit, and the place in which the user needs the right. */
export function situationOf(
  writer: Loading,
  { unit, plan }: Pick<BudgetLine, 'unit' | 'plan'>,
): { readonly situation: BudgetSituation; readonly subjects: readonly [Subject] } {
  const stored = requirePlan(writer, plan)
  return {
    situation: {
      plan: stored.plan,
      units: unitsOfPlan(writer, stored).map(({ key }) => key),
      today: dateOf(writer.now()),
    },
    subjects: [subjectOfUnit(writer, unit)],
  }
}

/** The line as stored, with what `situationOf` finds for it. Refused as not found when there is no such line. */
export async function loadBudgetLine(writer: Loading, { id }: { readonly id: BudgetLineId }) {
  const stored = await readBudgetLine(writer.tx, id)
  if (stored === undefined) throw new Refused({ reason: 'notFound' })
  return { stored, ...situationOf(writer, stored.value) }
}

/** The line as `loadBudgetLine` gives it, with the paper that approves the amount. */
export async function loadApproval(
  writer: Loading,
  input: { readonly id: BudgetLineId; readonly approval: { readonly paper: BudgetLinePaper } },
) {
  const loaded = await loadBudgetLine(writer, input)
  const paper = await readPaper(writer.tx, input.approval.paper)
  const approving: ApprovalSituation = {
    paper: paper?.value,
    within: writer.units.within(loaded.stored.value.unit),
  }
  return { ...loaded, approving }
}

type BudgetLinePaper = Parameters<typeof readPaper>[1]

/** The place in which the user needs the right to a line: its unit. Refused as not found when there is no such line. */
export async function subjectOfBudgetLine(
  services: Pick<Services, 'units'>,
  db: Readable,
  id: BudgetLineId,
): Promise<Subject> {
  const stored = await readBudgetLine(db, id)
  if (stored === undefined) throw new Refused({ reason: 'notFound' })
  return subjectOfUnit(services, stored.value.unit)
}
