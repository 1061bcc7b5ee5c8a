import { accept } from '@lienthehe/domain/refusals'
import { unitPlanDraftSchema, unitPlanIdSchema, withdrawalSchema } from '@lienthehe/domain/schema'
import { correctUnitPlan, recordUnitPlan, withdrawUnitPlan } from '@lienthehe/domain/unit-plans'
import { z } from 'zod'
import { changeInput } from '../requests/change.ts'
import { creationOf, editInput, editOf } from '../writes/record.ts'
import { write } from '../writes/write.ts'
import { readUnitPlanList, saveUnitPlanList } from './queries.ts'
import { loadSituation, loadUnitPlan, requirePlan, subjectOfProvince, unitPlanRecord } from './record.ts'

export const unitPlanWrites = {
  record: creationOf(unitPlanRecord, {
    action: 'unitPlan.write',
    recordedAs: 'unitPlan.record',
    subject: 'unit',
    input: changeInput({ draft: unitPlanDraftSchema }),
    load: async (writer, { draft }) => ({
      id: unitPlanIdSchema.parse(writer.newId()),
      ...(await loadSituation(writer, draft)),
    }),
    transition: ({ id, situation }, { draft }) => recordUnitPlan({ ...draft, id }, situation),
  }),

  correct: editOf(unitPlanRecord, {
    action: 'unitPlan.write',
    recordedAs: 'unitPlan.correct',
    subject: 'unitPlan',
    input: editInput(unitPlanIdSchema, { draft: unitPlanDraftSchema }),
    load: loadUnitPlan,
    transition: ({ stored, situation }, { draft }) => correctUnitPlan(stored.value, draft, situation),
  }),

  withdraw: editOf(unitPlanRecord, {
    action: 'unitPlan.write',
    recordedAs: 'unitPlan.withdraw',
    subject: 'unitPlan',
    input: editInput(unitPlanIdSchema, { withdrawal: withdrawalSchema }),
    load: loadUnitPlan,
    transition: ({ stored }, { withdrawal }) => withdrawUnitPlan(stored.value, withdrawal),
  }),

  /** The province confirms that every plan issued so far is on record, or withdraws that confirmation. */
  completeList: write({
    action: 'unitPlan.write',
    subject: 'province',
    input: changeInput({
      plan: z.string().max(100),
      areAllRecorded: z.boolean(),
      version: z.int().min(0),
    }),
    load: async (writer, input) => {
      const { plan } = requirePlan(writer, input.plan)
      const stored = await readUnitPlanList(writer.tx, plan.id)
      return { state: stored, subjects: [subjectOfProvince(writer, plan)], stored }
    },
    transition: ({ value }, { areAllRecorded }) => accept({ ...value, areAllRecorded }),
    store: ({ tx }, next, { version }) => saveUnitPlanList(tx, next, version),
    answer: (_, { version }) => ({ version: version + 1 }),
    audit: ({ plan, areAllRecorded }, { value: before }) => ({
      action: 'unitPlan.completeList',
      subject: { kind: 'unitPlanList', id: plan },
      club: null,
      label: plan,
      before: { areAllRecorded: before.areAllRecorded },
      after: { areAllRecorded },
    }),
  }),
}
