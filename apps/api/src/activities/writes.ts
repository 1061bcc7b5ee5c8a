import { fileReport, type Review, reviewReport } from '@lienthehe/domain/activities'
import { postsHeldOn } from '@lienthehe/domain/boards'
import type { Month } from '@lienthehe/domain/calendar'
import type { ClubId } from '@lienthehe/domain/clubs'
import { provinceOfPlan } from '@lienthehe/domain/plan'
import { accept } from '@lienthehe/domain/refusals'
import {
  clubIdSchema,
  dueDaySchema,
  monthSchema,
  reportDraftSchema,
  reviewTextSchema,
} from '@lienthehe/domain/schema'
import { formatMonth } from '@lienthehe/domain/text'
import { z } from 'zod'
import { dateOf } from '../calendar/today.ts'
import { planOn } from '../plan/asked.ts'
import { changeInput } from '../requests/change.ts'
import { type Keyed, write } from '../writes/write.ts'
import { readDueDays, saveDueDay, saveReport } from './queries.ts'
import { loadReport, loadReview, reportEntry } from './record.ts'

/** The version is 0 when there is no report of the month yet. */
const versionSchema = z.int().min(0)

/** The input of a step: its report, the version that the user saw, and these fields. */
function stepInput<Shape extends z.ZodRawShape>(shape: Shape) {
  return changeInput({ club: clubIdSchema, month: monthSchema, version: versionSchema, ...shape })
}

type Step = Keyed & { readonly club: ClubId; readonly month: Month; readonly version: number }

/** Makes one of the three writes with which an officer reviews a report; `reviewOf` reads the review from the input. */
function review<Input extends Step, Raw>(
  recordedAs: 'report.accept' | 'report.return' | 'report.reopen',
  input: z.ZodType<Input, Raw>,
  reviewOf: (input: Input) => Review,
) {
  return write({
    action: 'report.review',
    subject: 'report',
    input,
    load: async (writer, asked) => {
      const { stored, terms, subjects } = await loadReview(writer, asked)
      return { state: { stored, terms }, subjects, stored }
    },
    transition: ({ stored, terms }, asked, { at, by, today }) =>
      reviewReport(stored.value, reviewOf(asked), { at, postsHeld: postsHeldOn(terms, by, today) }),
    store: ({ tx }, next, { stored }) => saveReport(tx, next, stored.version + 1),
    answer: (next, { stored }) => ({ version: stored.version + 1, status: next.state.status }),
    audit: (next, { stored }) => reportEntry(recordedAs, next, stored.value),
  })
}

export const reportWrites = {
  /** The board sends the report of a month, or sends it again, corrected, after it was returned. */
  submit: write({
    action: 'report.write',
    subject: 'club',
    input: changeInput({ club: clubIdSchema, version: versionSchema, draft: reportDraftSchema }),
    load: async (writer, input) => {
      const { stored, context, subjects } = await loadReport(writer, input)
      return { state: { stored, context }, subjects, stored: stored ?? { value: null, version: 0 } }
    },
    transition: ({ stored, context }, { club, draft }, { at }) =>
      fileReport(stored?.value, { club, draft }, context, at),
    store: ({ tx }, next, { stored }) => saveReport(tx, next, (stored?.version ?? 0) + 1),
    answer: ({ state }, { stored }) => ({
      version: (stored?.version ?? 0) + 1,
      submittedAt: state.status === 'draft' ? null : state.submittedAt,
    }),
    audit: (next, { stored }) => reportEntry('report.submit', next, stored?.value),
  }),

  accept: review('report.accept', stepInput({}), () => ({ kind: 'accept' })),
  return: review('report.return', stepInput({ comment: reviewTextSchema }), ({ comment }) => ({
    kind: 'return',
    comment,
  })),
  reopen: review('report.reopen', stepInput({ cause: reviewTextSchema }), ({ cause }) => ({
    kind: 'reopen',
    cause,
  })),

  /** Sets the day by which a month's report is due in the next month, from a given month on. */
  setDueDay: write({
    action: 'report.setDueDay',
    subject: 'province',
    input: changeInput({ dueDay: dueDaySchema }),
    load: async (writer) => {
      const { plan } = planOn(writer, dateOf(writer.now())).stored
      const province = provinceOfPlan(plan, writer.units.all).key
      const before = (await readDueDays(writer.tx)).filter((one) => one.province === province)
      return {
        state: { province, before },
        subjects: [{ within: writer.units.within(province), club: null }],
      }
    },
    transition: (_, { dueDay }) => accept(dueDay),
    store: ({ tx }, { from, day }, { province }) => saveDueDay(tx, { province, from, day }),
    answer: (dueDay) => dueDay,
    audit: ({ from, day }, { province, before }) => {
      const stood = before.find((one) => one.from === from)
      return {
        action: 'report.setDueDay',
        subject: { kind: 'reportDueDay', id: `${province}/${from}` },
        club: null,
        label: formatMonth(from),
        before: stood === undefined ? null : { day: stood.day },
        after: { day },
      }
    },
  }),
}
