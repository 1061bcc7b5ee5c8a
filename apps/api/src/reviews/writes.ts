import { accept } from '@lienthehe/domain/refusals'
import { writeReportText } from '@lienthehe/domain/review'
import {
  closingReasonSchema,
  reportTextSchema,
  reviewedPeriodSchema,
  snapshotNumberSchema,
  snapshotWithdrawalSchema,
} from '@lienthehe/domain/schema'
import { closePeriod, dayToClose, withdrawSnapshot } from '@lienthehe/domain/snapshots'
import { z } from 'zod'
import { auditHead } from '../audit/append.ts'
import { dateOf } from '../calendar/today.ts'
import { Refused } from '../refused.ts'
import { changeInput } from '../requests/change.ts'
import { stateClosedPeriods } from '../statements/make.ts'
import { allow } from '../trpc.ts'
import { requirePlan, subjectOfProvince } from '../unit-plans/record.ts'
import { preparedWrite, type Writer, write } from '../writes/write.ts'
import { takeOfPeriod } from './candidate.ts'
import { insertSnapshot, insertSnapshotWithdrawal, readKeptSnapshots } from './queries.ts'
import { reportTextEntry, snapshotEntry } from './record.ts'
import { readReportText, storeReportText } from './report-texts.ts'

const right = { action: 'review.close', subject: 'province' } as const

export const reviewWrites = {
  /** Closes a period with the snapshot that the user saw: `seen` is the hash that the preview showed. */
  close: preparedWrite(
    async (asker, typed) => {
      const { plan } = requirePlan(asker, typed.plan)
      // Checks the right first, so that the figures of a whole province are not computed for a user who may not have
      // them.
      allow(asker.user, right.action, subjectOfProvince(asker, plan))
      const day = dayToClose(plan, typed.period, { today: dateOf(asker.now()) })
      if (!day.ok) throw new Refused(day.refusal)
      const candidate = await takeOfPeriod(asker, { ...typed, asOf: day.value })
      return { intent: typed, input: { ...typed, candidate } }
    },
    {
      ...right,
      input: changeInput({
        plan: z.string().max(100),
        period: reviewedPeriodSchema,
        seen: z.string().length(64),
        despite: closingReasonSchema.nullable(),
      }),
      load: async (writer, { plan, candidate }) => ({
        subjects: [subjectOfProvince(writer, requirePlan(writer, plan).plan)],
        state: {
          kept: await readKeptSnapshots(writer.tx),
          isOutdated: (await auditHead(writer.tx)).seq !== candidate.snapshot.basis.history.seq,
        },
      }),
      transition: ({ kept, isOutdated }, { candidate, period, seen, despite }, { today, at }) => {
        const { stored, assessment, snapshot, hash, counts, missing, text } = candidate
        const about = { plan: stored.plan.id, period, basis: snapshot.basis, hash, counts, missing }
        const situation = { plan: stored.plan, kept, today, at }
        const made = closePeriod({ ...about, assessment, isOutdated }, { seen, despite }, situation)
        return made.ok ? accept({ kept: made.value, text }) : made
      },
      store: ({ tx, user }, next) => insertSnapshot(tx, next.kept, { by: user.id, snapshot: next.text }),
      answer: (next) => ({ number: next.kept.number }),
      audit: (next) => snapshotEntry('snapshot.close', { before: null, after: next.kept }),
      afterwards: stateClosedPeriods,
    },
  ),

  /** Stores the edited text of the report as its next version. */
  writeReport: write({
    ...right,
    input: changeInput({
      number: snapshotNumberSchema,
      version: z.int().nonnegative(),
      text: reportTextSchema,
    }),
    load: async (writer, { number }) => {
      const { found, subjects } = await loadSnapshot(writer, number)
      const stored = await readReportText(writer.tx, number)
      return { state: { found, stored }, subjects, stored }
    },
    transition: ({ found, stored }, { text }, { at, by }) => {
      const made = writeReportText(text, found)
      if (!made.ok) return made
      const version = stored.version + 1
      return accept({ snapshot: found.number, version, text: made.value, writtenAt: at, writtenBy: by })
    },
    store: ({ tx }, next) => storeReportText(tx, next),
    answer: ({ snapshot, version }) => ({ number: snapshot, version }),
    audit: ({ snapshot, text }, { stored }) =>
      reportTextEntry(snapshot, { before: stored.value, after: text }),
  }),

  /** Withdraws a snapshot, with a reason for readers who have quoted it. */
  withdraw: write({
    ...right,
    input: changeInput({ number: snapshotNumberSchema, withdrawal: snapshotWithdrawalSchema }),
    load: async (writer, { number }) => {
      const { found, subjects } = await loadSnapshot(writer, number)
      return { state: found, subjects }
    },
    transition: (before, { withdrawal }, moment) => withdrawSnapshot(before, withdrawal, moment),
    store: ({ tx, user }, next) => insertSnapshotWithdrawal(tx, next, user.id),
    answer: ({ number }) => ({ number }),
    audit: (after, before) => snapshotEntry('snapshot.withdraw', { before, after }),
    afterwards: stateClosedPeriods,
  }),
}

/** The stored snapshot with this number, and the province in which the user needs the right to it. */
async function loadSnapshot(writer: Writer, number: number) {
  const found = (await readKeptSnapshots(writer.tx)).find((one) => one.number === number)
  if (found === undefined) throw new Refused({ reason: 'notFound' })
  const { plan } = requirePlan(writer, found.plan)
  return { found, subjects: [subjectOfProvince(writer, plan)] as const }
}
