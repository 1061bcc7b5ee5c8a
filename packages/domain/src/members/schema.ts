import { z } from 'zod'
import { isoDateSchema } from '../calendar/schema.ts'
import { clubIdSchema } from '../clubs/club-id-schema.ts'
import { citizenIdDigits } from '../refusals/field-limits.ts'
import { lineSchema, optionalLineSchema } from '../text/schema.ts'
import { type Birth, isBirth } from './birth.ts'
import { citizenIdForm, nameCharactersMax, phoneCharactersMax, phoneForm } from './lines.ts'
import { departureReasons, ethnicities, hardshipKinds, sexes, subgroupCharactersMax } from './member.ts'

/** The id of a member: a UUID. */
export const memberIdSchema = z.uuid().brand<'MemberId'>()
export type MemberId = z.infer<typeof memberIdSchema>

/** A birth as exactly as it is known: a year, a month, a day or an interval. */
export const birthSchema = z.string().transform((text, context): Birth => {
  if (isBirth(text)) return text
  context.addIssue({ code: 'custom', message: 'birthInvalid', input: text })
  return z.NEVER
})

/** One recorded hardship. `from` is `null` when its beginning is not recorded, `to` while it still lasts. */
export const hardshipSchema = z
  .strictObject({
    kind: z.enum(hardshipKinds),
    from: isoDateSchema.nullable(),
    to: isoDateSchema.nullable(),
  })
  .refine(({ from, to }) => from === null || to === null || from < to, {
    message: 'endsBeforeItBegins',
    path: ['to'],
  })
export type Hardship = z.infer<typeof hardshipSchema>

/** The name of a subgroup of a club. */
export const subgroupNameSchema = lineSchema({ max: subgroupCharactersMax })

/** What a person types about a member; `null` means not recorded, which counts as unknown, never as no. */
export const memberDraftSchema = z.strictObject({
  fullName: lineSchema({ max: nameCharactersMax }),
  sex: z.enum(sexes).nullable(),
  birth: birthSchema.nullable(),
  ethnicity: z.enum(ethnicities).nullable(),
  hardships: z
    .array(hardshipSchema)
    .max(hardshipKinds.length * 4, 'tooLong')
    .nullable(),
  village: optionalLineSchema({ max: 100 }),
  phone: optionalLineSchema({ max: phoneCharactersMax }).refine(
    (text) => text === null || phoneForm.test(text),
    'phoneInvalid',
  ),
  citizenId: optionalLineSchema({ max: citizenIdDigits.now }).refine(
    (text) => text === null || citizenIdForm.test(text),
    'citizenIdInvalid',
  ),
  joinedOn: isoDateSchema,
  /**
   * The person’s subgroup within the club, of which there is at most one. Callers that do not ask for it leave it out.
   */
  subgroup: optionalLineSchema({ max: subgroupCharactersMax }).default(null),
})
export type MemberDraft = z.infer<typeof memberDraftSchema>

/** One change made to several members at once. */
export const jointChangeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('village'), village: lineSchema({ max: 100 }) }),
  z.strictObject({ kind: z.literal('ethnicity'), ethnicity: z.enum(ethnicities) }),
  /** `null` takes the members out of their subgroups. */
  z.strictObject({ kind: z.literal('subgroup'), subgroup: subgroupNameSchema.nullable() }),
  z.strictObject({
    kind: z.literal('hardshipBegins'),
    hardship: z.enum(hardshipKinds),
    from: isoDateSchema.nullable(),
  }),
  z.strictObject({ kind: z.literal('hardshipEnds'), hardship: z.enum(hardshipKinds), to: isoDateSchema }),
  /** Records that the members have no hardship, for those whom nobody had asked yet. */
  z.strictObject({ kind: z.literal('noHardship') }),
])
export type JointChange = z.infer<typeof jointChangeSchema>

/** The departure of a member: from that day on the club no longer counts the person. */
export const departureSchema = z.strictObject({
  on: isoDateSchema,
  reason: z.enum(departureReasons),
})
export type Departure = z.infer<typeof departureSchema>

/** One person’s membership in one club; `departure` is `null` while the person is a member. */
export const memberSchema = memberDraftSchema.extend({
  id: memberIdSchema,
  club: clubIdSchema,
  departure: departureSchema.nullable(),
})
export type Member = z.infer<typeof memberSchema>

/** The id of a confirmation of members. */
export const memberConfirmationIdSchema = z.uuid().brand<'MemberConfirmationId'>()

/** A record that these people on the club’s list were still members on that day; it can be taken back. */
export const memberConfirmationSchema = z.strictObject({
  id: memberConfirmationIdSchema,
  club: clubIdSchema,
  on: isoDateSchema,
  members: z.array(memberIdSchema).min(1).max(1000),
  isWithdrawn: z.boolean(),
})
export type MemberConfirmation = z.infer<typeof memberConfirmationSchema>

export type Sex = Member['sex'] & string
export type Ethnicity = Member['ethnicity'] & string
export type HardshipKind = Hardship['kind']
export type DepartureReason = Departure['reason']
