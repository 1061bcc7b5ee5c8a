import type { Subject } from '@lienthehe/domain/access'
import type { Paper, PaperId, PaperSituation } from '@lienthehe/domain/papers'
import { provinceOfPlan } from '@lienthehe/domain/plan'
import { dateOf } from '../calendar/today.ts'
import type { Services } from '../context.ts'
import type { Readable } from '../db/database.ts'
import type { StoredPlan } from '../plan/book.ts'
import { Refused } from '../refused.ts'
import { requirePlan, subjectOfUnit, unitsAsked } from '../unit-plans/record.ts'
import type { RecordKind } from '../writes/record.ts'
import type { Stored, Writer } from '../writes/write.ts'
import { insertPaper, readPaper, readPapersFor, updatePaper } from './queries.ts'

/** How a paper is stored and described in the history. */
export const paperRecord: RecordKind<Paper> = {
  kind: 'paper',
  clubOf: () => null,
  labelOf: ({ number }) => number,
  factsOf: ({ id: _, kind: paperKind, ...facts }) => ({ ...facts, paperKind }),
  insert: ({ tx }, paper) => insertPaper(tx, paper),
  update: ({ tx }, paper, { version }) => updatePaper(tx, paper, version),
}

/**
 * The units whose agencies issue papers under the plan: the province first, then the districts that must make a plan.
 */
export function unitsIssuing(services: Pick<Services, 'units'>, stored: StoredPlan) {
  return [provinceOfPlan(stored.plan, services.units.all), ...unitsAsked(services, stored)]
}

/** Reads what the rules for a paper of this unit need, and the unit in which the user needs the right to it. */
export async function loadSituation(
  writer: Pick<Writer, 'tx' | 'units' | 'plans' | 'now'>,
  { unit, plan }: Pick<Paper, 'unit' | 'plan'>,
): Promise<{ readonly situation: PaperSituation; readonly subjects: readonly [Subject] }> {
  const stored = requirePlan(writer, plan)
  const recorded = (await readPapersFor(writer.tx, plan)).map(({ value }) => value)
  return {
    situation: {
      plan: stored.plan,
      units: unitsIssuing(writer, stored),
      recorded: recorded.filter((own) => own.unit === unit),
      today: dateOf(writer.now()),
    },
    subjects: [subjectOfUnit(writer, unit)],
  }
}

/** The stored paper and what its rules need; throws `notFound` when there is no such paper. */
export async function loadPaper(
  writer: Pick<Writer, 'tx' | 'units' | 'plans' | 'now'>,
  { id }: { readonly id: PaperId },
) {
  const stored: Stored<Paper> | undefined = await readPaper(writer.tx, id)
  if (stored === undefined) throw new Refused({ reason: 'notFound' })
  return { stored, ...(await loadSituation(writer, stored.value)) }
}

/** The unit in which the user needs the right to this paper; throws `notFound` when there is no such paper. */
export async function subjectOfPaper(
  services: Pick<Services, 'units'>,
  db: Readable,
  id: PaperId,
): Promise<Subject> {
  const stored = await readPaper(db, id)
  if (stored === undefined) throw new Refused({ reason: 'notFound' })
  return subjectOfUnit(services, stored.value.unit)
}
