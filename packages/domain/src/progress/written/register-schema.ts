import { z } from 'zod'
import { isoDateSchema } from '../../calendar/schema.ts'
import { clubChanges, foundingSources } from '../../clubs/club.ts'
import { ethnicities, hardshipKinds, sexes } from '../../members/member.ts'
import { birthSchema } from '../../members/schema.ts'
import { lineSchema } from '../../text/schema.ts'

const ownId = z.string().trim().min(1).max(100)
const answer = z.enum(['yes', 'no', 'unknown']).optional()

/** A member of a club; fields that are left out are unknown. */
const writtenMemberSchema = z.strictObject({
  sex: z.enum(sexes).optional(),
  birth: birthSchema.optional(),
  ethnicity: z.enum(ethnicities).optional(),
  /** An empty list means: the member was asked and has none. */
  hardships: z.array(z.enum(hardshipKinds)).readonly().optional(),
  joinedOn: isoDateSchema.optional(),
  leftOn: isoDateSchema.optional(),
})

/** A club with counts, or with members, or with neither if nobody made a list. */
const writtenClubSchema = z.strictObject({
  id: ownId.brand<'ClubId'>().optional(),
  name: lineSchema({ max: 120 }),
  commune: z.string().trim().min(1),
  establishedOn: isoDateSchema,
  paidBy: z.enum(foundingSources).optional(),
  changes: z
    .array(z.strictObject({ on: isoDateSchema, change: z.enum(clubChanges) }))
    .readonly()
    .optional(),
  counts: z.record(z.string(), z.unknown()).optional(),
  members: z.array(writtenMemberSchema).readonly().optional(),
  incomeFund: answer,
  activityFund: answer,
  regulation: answer,
})

/** A register that somebody wrote by hand or made from a table. */
export const writtenRegisterSchema = z.strictObject({
  asOf: isoDateSchema,
  clubs: z.array(writtenClubSchema).readonly(),
})
export type RegisterForm = z.infer<typeof writtenRegisterSchema>

/** The ids in a written register may be any text, since nothing outside it refers to them. */
export const givenClubIdSchema = z.string().brand<'ClubId'>()
export const givenMemberIdSchema = z.string().brand<'MemberId'>()
