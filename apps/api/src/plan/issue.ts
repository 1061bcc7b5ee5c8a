import type { IsoDate, Plan, Result } from '@lienthehe/domain'
import { type Paper, type PaperId, type PlanIssue, paperOfPlan, recordPaper } from '@lienthehe/domain/papers'
import { provinceOfPlan } from '@lienthehe/domain/plan'
import { refuse } from '@lienthehe/domain/refusals'
import { paperDraftSchema } from '@lienthehe/domain/schema'
import { z } from 'zod'
import type { Refusal } from '../refusal.ts'
import type { UnitTree } from '../units/unit-tree.ts'

const { number, issuedOn } = paperDraftSchema.shape

/** The fields typed from the paper that issues a plan; `number: null`: the paper has the plan's number. */
export const planIssueSchema = z.strictObject({ number: number.nullable(), issuedOn })

type IssueSituation = {
  readonly known: readonly { readonly plan: Plan }[]
  readonly units: UnitTree['all']
  readonly papers: readonly Paper[]
  readonly paperId: PaperId
  readonly today: IsoDate
}

/** The record of the paper by which this version of a plan is issued, under the same rules as any other paper. */
export function issuePlan(
  { plan }: { readonly plan: Plan },
  issue: PlanIssue,
  { known, units, papers, paperId, today }: IssueSituation,
): Result<Paper, Refusal> {
  const province = provinceOfPlan(plan, units)
  const before = known.find((version) => version.plan.id === plan.id)?.plan
  const draft = paperOfPlan(plan, { ...issue, before, province: province.key })
  const recorded = papers.filter((paper) => paper.plan === plan.id && paper.unit === province.key)
  const read = recordPaper({ ...draft, id: paperId }, { plan, units: [province], recorded, today })
  if (read.ok || read.refusal.reason !== 'invalidInput') return read
  // The input of an adoption has the fields of the paper under `paper`.
  const fields = read.refusal.fields.map((wrong) => ({
    ...wrong,
    field: wrong.field.replace(/^draft\./, 'paper.'),
  }))
  return refuse({ reason: 'invalidInput', fields })
}
