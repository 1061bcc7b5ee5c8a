import {
  cancelVisit,
  changeVisit,
  checklistOf,
  checklistOn,
  closeFollowUpOf,
  planVisit,
  recordVisit,
  type Visit,
  type VisitReport,
} from '@lienthehe/domain/oversight'
import {
  followUpEndSchema,
  followUpIdSchema,
  visitDraftSchema,
  visitedSchema,
  visitIdSchema,
  visitReportSchema,
  withdrawalSchema,
} from '@lienthehe/domain/schema'
import { Refused } from '../refused.ts'
import { changeInput } from '../requests/change.ts'
import { creationOf, editInput, editOf } from '../writes/record.ts'
import { loadVisit, loadVisited, readPapers, visitRecord } from './record.ts'

export const visitWrites = {
  plan: creationOf(visitRecord, {
    action: 'visit.write',
    recordedAs: 'visit.plan',
    subject: 'club',
    input: changeInput({ visited: visitedSchema, draft: visitDraftSchema }),
    load: async (writer, { visited }) => ({
      id: visitIdSchema.parse(writer.newId()),
      ...(await loadVisited(writer, visited)),
    }),
    transition: ({ id, situation }, { visited, draft }) => planVisit({ id, visited }, draft, situation),
  }),

  change: editOf(visitRecord, {
    action: 'visit.write',
    recordedAs: 'visit.change',
    subject: 'visit',
    input: editInput(visitIdSchema, { draft: visitDraftSchema }),
    load: loadVisit,
    transition: ({ stored, situation }, { draft }) => changeVisit(stored.value, draft, situation),
  }),

  cancel: editOf(visitRecord, {
    action: 'visit.write',
    recordedAs: 'visit.cancel',
    subject: 'visit',
    input: editInput(visitIdSchema, { cancellation: withdrawalSchema }),
    load: loadVisit,
    transition: ({ stored }, { cancellation }) => cancelVisit(stored.value, cancellation),
  }),

  /** Records the result of the visit, or corrects it. */
  record: editOf(visitRecord, {
    action: 'visit.write',
    recordedAs: 'visit.record',
    subject: 'visit',
    input: editInput(visitIdSchema, { report: visitReportSchema }),
    load: async (writer, input) => {
      const loaded = await loadVisit(writer, input)
      const { report } = input
      return {
        ...loaded,
        checklist: checklistFor(loaded.stored.value, report),
        ids: report.followUps.map(() => followUpIdSchema.parse(writer.newId())),
      }
    },
    transition: ({ stored, situation, checklist, ids }, { report }) =>
      recordVisit(stored.value, report, { ...situation, checklist, ids }),
  }),

  closeFollowUp: editOf(visitRecord, {
    action: 'visit.write',
    recordedAs: 'visit.closeFollowUp',
    subject: 'visit',
    input: editInput(visitIdSchema, { followUp: followUpIdSchema, end: followUpEndSchema }),
    load: async (writer, { id, followUp: asked }) => {
      const loaded = await loadVisit(writer, { id })
      const followUp = loaded.stored.value.followUps.find((one) => one.id === asked)
      if (followUp === undefined) throw new Refused({ reason: 'notFound' })
      return { ...loaded, followUp, papers: (await readPapers(writer.tx, id)).map((paper) => paper.id) }
    },
    transition: ({ stored, situation, followUp, papers }, { end }) =>
      closeFollowUpOf(stored.value, { followUp, end }, { ...situation, papers }),
  }),
}

/**
 * The edition of the checklist for a result: a correction uses the same edition as before, a first result the one of
 * its day.
 */
function checklistFor({ visited, state }: Visit, { on }: VisitReport) {
  const earlier = state.status === 'done' ? state.assessment : null
  return earlier === null ? checklistOn(visited.kind, on) : checklistOf(earlier)
}
