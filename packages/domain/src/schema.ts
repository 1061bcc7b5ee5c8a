export { grantSchema, scopeSchema } from './access/schema.ts'
export { isoDateSchema } from './calendar/schema.ts'
export { clubIdSchema } from './clubs/club-id-schema.ts'
export { clubDraftSchema, clubEventSchema, clubSchema } from './clubs/schema.ts'
export {
  birthSchema,
  departureSchema,
  memberDraftSchema,
  memberIdSchema,
  memberSchema,
} from './members/schema.ts'
export { planJsonSchema } from './plan/json-schema.ts'
export { readPlan } from './plan/read-plan.ts'
export { planSchema } from './plan/schema.ts'
export { lineSchema, optionalLineSchema } from './text/schema.ts'
export { unitKeySchema } from './units/schema.ts'
