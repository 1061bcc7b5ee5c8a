import { release, withdrawRelease } from '@lienthehe/domain/publication'
import { accept } from '@lienthehe/domain/refusals'
import {
  correctionSchema,
  monthlyDaySchema,
  releaseNumberSchema,
  releaseWithdrawalSchema,
} from '@lienthehe/domain/schema'
import { z } from 'zod'
import { auditHead } from '../audit/append.ts'
import { Refused } from '../refused.ts'
import { changeInput } from '../requests/change.ts'
import { requirePlan, subjectOfProvince } from '../unit-plans/record.ts'
import { preparedWrite, write } from '../writes/write.ts'
import { candidateOf, makeCandidate } from './candidate.ts'
import { readMonthlyOf, saveMonthly } from './monthly-queries.ts'
import { insertRelease, insertWithdrawal, readReleases } from './queries.ts'
import { releaseEntry } from './record.ts'

const right = { action: 'release.write', subject: 'province' } as const

export const releaseWrites = {
  /** Publishes what the user saw: `seen` is the hash that the preview showed. */
  publish: preparedWrite(
    async (asker, typed) => ({
      intent: typed,
      input: { ...typed, candidate: await makeCandidate(asker, typed.plan) },
    }),
    {
      ...right,
      input: changeInput({
        plan: z.string().max(100),
        seen: z.string().length(64),
        correction: correctionSchema.nullable(),
      }),
      load: async (writer, { plan, candidate }) => ({
        subjects: [subjectOfProvince(writer, requirePlan(writer, plan).plan)],
        state: {
          releases: await readReleases(writer.tx),
          isOutdated: (await auditHead(writer.tx)).seq !== candidate.history.seq,
        },
      }),
      transition: ({ releases, isOutdated }, { candidate, seen, correction }, { at }) => {
        const made = release(
          { ...candidateOf(candidate), isOutdated },
          { seen, correction },
          { releases, at },
        )
        return made.ok ? accept({ release: made.value, texts: candidate.texts }) : made
      },
      store: ({ tx, user }, next) => insertRelease(tx, next.release, { by: user.id, ...next.texts }),
      answer: (next) => ({ number: next.release.number }),
      audit: (next) => releaseEntry('release.publish', { before: null, after: next.release }),
      afterwards: ({ releases }) => releases.reload(),
    },
  ),

  /** Withdraws a release, with the reason that is shown to its readers. */
  withdraw: write({
    ...right,
    input: changeInput({ number: releaseNumberSchema, withdrawal: releaseWithdrawalSchema }),
    load: async (writer, { number }) => {
      const found = (await readReleases(writer.tx)).find((one) => one.number === number)
      if (found === undefined) throw new Refused({ reason: 'notFound' })
      const { plan } = requirePlan(writer, found.plan)
      return { state: found, subjects: [subjectOfProvince(writer, plan)] }
    },
    transition: (before, { withdrawal }, moment) => withdrawRelease(before, withdrawal, moment),
    store: ({ tx, user }, next) => insertWithdrawal(tx, next, user.id),
    answer: ({ number }) => ({ number }),
    audit: (after, before) => releaseEntry('release.withdraw', { before, after }),
    afterwards: ({ releases }) => releases.reload(),
  }),
  /** Has a plan released automatically each month on this day; `null` turns it off. */
  setMonthly: write({
    ...right,
    input: changeInput({ plan: z.string().max(100), day: monthlyDaySchema }),
    load: async (writer, { plan }) => ({
      subjects: [subjectOfProvince(writer, requirePlan(writer, plan).plan)],
      state: await readMonthlyOf(writer.tx, plan),
    }),
    transition: (_, { plan, day }, { today, by }) => accept({ plan, day, since: today, turnedOnBy: by }),
    store: ({ tx }, next) => saveMonthly(tx, next),
    answer: ({ day }) => ({ day }),
    audit: ({ plan, day }, before) => ({
      action: 'release.setMonthly',
      subject: { kind: 'monthlyRelease', id: plan },
      club: null,
      label: plan,
      before: before === null ? null : { releaseDay: before.day },
      after: day === null ? null : { releaseDay: day },
    }),
  }),
}
