import { accept } from '@lienthehe/domain/refusals'
import { draftOriginSchema, typedDraftSchema } from '@lienthehe/domain/schema'
import { z } from 'zod'
import { provinceToAdopt } from '../plan/adopting.ts'
import { Refused } from '../refused.ts'
import { changeInput } from '../requests/change.ts'
import { creationOf, editInput, editOf, recordEntry } from '../writes/record.ts'
import { write } from '../writes/write.ts'
import { deletePlanDraft } from './queries.ts'
import { loadPlanDraft, planDraftRecord } from './record.ts'

export const draftIdSchema = z.uuid()

export const planDraftWrites = {
  begin: creationOf(planDraftRecord, {
    action: 'plan.adopt',
    recordedAs: 'planDraft.begin',
    subject: 'province',
    input: changeInput({ origin: draftOriginSchema, typed: typedDraftSchema }),
    load: async (writer, { origin }) => {
      const subjects = [provinceToAdopt(writer)] as const
      if (origin.becoming !== 'ofFile' && !writer.plans.versions.some(({ hash }) => hash === origin.hash))
        throw new Refused({ reason: 'notFound' })
      return { id: writer.newId(), subjects }
    },
    transition: ({ id }, { origin, typed }) => accept({ id, origin, typed }),
  }),

  /**
   * Saves what is typed, even if it contradicts itself. A user who had read an older version is shown both versions.
   */
  keep: editOf(planDraftRecord, {
    action: 'plan.adopt',
    recordedAs: 'planDraft.keep',
    subject: 'province',
    input: editInput(draftIdSchema, { typed: typedDraftSchema }),
    load: loadPlanDraft,
    transition: ({ stored: { value } }, { typed }) => accept({ ...value, typed }),
  }),

  /** Discards the draft, unless someone has saved a newer version in the meantime. */
  discard: write({
    action: 'plan.adopt',
    subject: 'province',
    input: editInput(draftIdSchema, {}),
    load: async (writer, input) => {
      const { stored, subjects } = await loadPlanDraft(writer, input)
      return { subjects, stored, state: stored.value }
    },
    transition: (draft) => accept(draft),
    store: ({ tx }, { id }) => deletePlanDraft(tx, id),
    answer: () => ({}),
    audit: (before) => recordEntry(planDraftRecord, 'planDraft.discard', { before, after: null }),
  }),
}
