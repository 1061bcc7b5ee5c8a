export { grantSchema, scopeSchema } from './access/schema.ts'
export { isoDateSchema } from './calendar/schema.ts'
export { clubIdSchema } from './clubs/club-id-schema.ts'
export { clubCountsSchema } from './clubs/counts-schema.ts'
export { clubDraftSchema, clubEventSchema, clubSchema } from './clubs/schema.ts'
export {
  birthSchema,
  departureSchema,
  memberDraftSchema,
  memberIdSchema,
  memberSchema,
} from './members/schema.ts'
export { planSchema } from './plan/schema.ts'
export { publishedTotalsSchema } from './progress/schema.ts'
export { lineSchema, optionalLineSchema } from './text/schema.ts'
export {
  administrativeUnitSchema,
  successionSchema,
  unitHistorySchema,
  unitKeySchema,
} from './units/schema.ts'
