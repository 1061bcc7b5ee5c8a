import { z } from 'zod'
import { isoDateSchema } from '../../calendar/schema.ts'
import { planSchema } from '../schema.ts'

/**
 * The form of a plan as JSON Schema (2020-12), for editors and for programs in other languages. It cannot check how the
 * parts fit together (an upside-down band, a missing clause): `readPlan` does.
 */
export function planJsonSchema(): z.core.JSONSchema.JSONSchema {
  return z.toJSONSchema(planSchema, {
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      // `readonly` is a promise of our types only; here it would forbid writing a plan.
      delete jsonSchema.readOnly
      if (zodSchema === isoDateSchema) jsonSchema.format = 'date'
    },
  })
}
