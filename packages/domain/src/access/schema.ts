import { z } from 'zod'
import { clubIdSchema } from '../clubs/club-id-schema.ts'
import { unitKeySchema } from '../units/schema.ts'
import { roles } from './can.ts'

export const scopeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('unit'), unit: unitKeySchema }).readonly(),
  z.strictObject({ kind: z.literal('club'), club: clubIdSchema }).readonly(),
])

export const grantSchema = z.strictObject({ role: z.enum(roles), scope: scopeSchema }).readonly()
