import { z } from 'zod'
import { headcountSchema } from '../activities/schema.ts'
import { isoDateSchema, monthSchema } from '../calendar/schema.ts'
import { clubSchema } from '../clubs/schema.ts'
import { clubCountsSchema, tallySchema } from '../facts/counts-schema.ts'
import { memberIdSchema, memberSchema } from '../members/schema.ts'
import { planSchema } from '../plan/schema.ts'
import { publishedTotalsSchema } from '../progress/totals/schema.ts'
import type { ClubRecords } from '../tally/records.ts'
import { lineSchema } from '../text/schema.ts'
import { unitPlanSchema } from '../unit-plans/schema.ts'
import { unitHistorySchema } from '../units/schema.ts'
import { countSchema } from '../verdicts/interval-schema.ts'

const answerSchema = z.enum(['yes', 'no', 'unknown'])

const recordsSchema = z.strictObject({
  reports: z.union([
    z.literal('notKept'),
    z.strictObject({
      months: z
        .array(
          z.strictObject({
            month: monthSchema,
            areas: z.array(z.string()).readonly(),
            reached: headcountSchema,
          }),
        )
        .readonly(),
      missing: z.array(monthSchema).readonly(),
    }),
  ]),
  assessments: z.array(z.strictObject({ on: isoDateSchema, points: tallySchema })).readonly(),
  loans: z.discriminatedUnion('books', [
    z.strictObject({ books: z.literal('none') }),
    z.strictObject({
      books: z.literal('kept'),
      since: isoDateSchema,
      borrowers: z.array(z.strictObject({ member: memberIdSchema, on: isoDateSchema })).readonly(),
    }),
  ]),
  fundDong: z.strictObject({ incomeFund: countSchema, activityFund: countSchema }),
  incomeFund: answerSchema,
  activityFund: answerSchema,
  regulation: answerSchema,
}) satisfies z.ZodType<ClubRecords>

/** The data about a club: its counts on the day, or its member list with its records. */
const clubKnownSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('counts'), counts: clubCountsSchema }),
  z.strictObject({
    kind: z.literal('members'),
    members: z
      .array(
        memberSchema.pick({
          id: true,
          sex: true,
          birth: true,
          ethnicity: true,
          hardships: true,
          joinedOn: true,
          departure: true,
        }),
      )
      .readonly(),
    records: recordsSchema,
  }),
])

/** The data about a province: its register, or its published totals. The `units` of both are those of the file. */
const provinceKnownSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('register'),
    clubs: z.array(z.strictObject({ club: clubSchema, known: clubKnownSchema })).readonly(),
    unitPlans: z.strictObject({
      records: z
        .array(unitPlanSchema.pick({ unit: true, plan: true, issuedOn: true, clubs: true, withdrawal: true }))
        .readonly(),
      areAllRecorded: z.boolean(),
    }),
  }),
  publishedTotalsSchema,
])

const caseSchema = z
  .strictObject({ name: lineSchema({ max: 100 }), asOf: isoDateSchema, known: provinceKnownSchema })
  .readonly()
  .check(({ value: { asOf, known }, issues }) => {
    if (known.kind !== 'register') return
    for (const [index, { club, known: ofClub }] of known.clubs.entries()) {
      if (ofClub.kind !== 'counts') continue
      const path = ['known', 'clubs', index, 'known', 'counts']
      const { counts } = ofClub
      if (counts.asOf !== asOf)
        issues.push({ code: 'custom', path: [...path, 'asOf'], message: 'otherDay', input: counts.asOf })
      if (counts.establishedOn !== club.establishedOn)
        issues.push({
          code: 'custom',
          path: [...path, 'establishedOn'],
          message: 'otherDay',
          input: counts.establishedOn,
        })
    }
  })

/** A plan with its list of units, and any number of provinces to be judged by it, each on a day. */
export const casesSchema = z
  .strictObject({ plan: planSchema, units: unitHistorySchema, cases: z.array(caseSchema).readonly() })
  .readonly()
export type Cases = z.infer<typeof casesSchema>
export type Case = z.infer<typeof caseSchema>
export type ClubKnown = z.infer<typeof clubKnownSchema>
