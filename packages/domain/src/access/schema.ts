import { z } from 'zod'
import { clubIdSchema } from '../clubs/club-id-schema.ts'
import { meansIdSchema } from '../resources/means-schema.ts'
import { unitKeySchema } from '../units/schema.ts'
import { roles } from './can.ts'

/** Where a role applies: a unit with everything below it, one club, or one project. */
const scopeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('unit'), unit: unitKeySchema }).readonly(),
  z.strictObject({ kind: z.literal('club'), club: clubIdSchema }).readonly(),
  z.strictObject({ kind: z.literal('project'), project: meansIdSchema }).readonly(),
])

/** A role that somebody is given, and where it applies. */
export const grantSchema = z.strictObject({ role: z.enum(roles), scope: scopeSchema }).readonly()
