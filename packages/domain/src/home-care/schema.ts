import { z } from 'zod'
import { isoDateSchema } from '../calendar/schema.ts'
import { clubIdSchema } from '../clubs/club-id-schema.ts'
import { birthSchema, memberIdSchema } from '../members/schema.ts'
import { isDistinct } from '../refusals/distinct.ts'
import { lineSchema, optionalLineSchema } from '../text/schema.ts'
import { careEndReasons } from './end-reason.ts'
import { visitsPerMonthMax } from './home-care.ts'

/** The id of a record of home care. */
export const homeCareIdSchema = z.uuid().brand<'HomeCareId'>()
export type HomeCareId = z.infer<typeof homeCareIdSchema>

/** A member of the club who visits the person, and how often. */
const homeCareVolunteerSchema = z.strictObject({
  member: memberIdSchema,
  visitsPerMonth: z.int('countInvalid').min(1, 'countInvalid').max(visitsPerMonthMax, 'countInvalid'),
})
export type HomeCareVolunteer = z.infer<typeof homeCareVolunteerSchema>

/** What is typed about a person whom volunteers of a club care for at home: only what the visitors have to know. */
export const homeCareDraftSchema = z.strictObject({
  fullName: lineSchema({ max: 100 }),
  birth: birthSchema.nullable(),
  village: optionalLineSchema({ max: 100 }),
  /** `null` when the person is not a member of the club, or nobody knows whether they are. */
  member: memberIdSchema.nullable(),
  from: isoDateSchema,
  volunteers: z
    .array(homeCareVolunteerSchema)
    .min(1, 'required')
    .max(10, 'tooLong')
    .refine((rows) => isDistinct(rows.map(({ member }) => member)), 'listedTwice'),
})
export type HomeCareDraft = z.infer<typeof homeCareDraftSchema>

/** The end of home care; `on`: the first day without it. */
export const careEndSchema = z.strictObject({ on: isoDateSchema, reason: z.enum(careEndReasons) })
export type CareEnd = z.infer<typeof careEndSchema>

/** Somebody who is, or was, cared for at home by volunteers of a club; never deleted. */
export const homeCareSchema = homeCareDraftSchema.extend({
  id: homeCareIdSchema,
  club: clubIdSchema,
  /** `null` while the person is still cared for. */
  end: careEndSchema.nullable(),
})
export type HomeCare = z.infer<typeof homeCareSchema>
