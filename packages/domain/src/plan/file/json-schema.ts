import { z } from 'zod'
import { isoDateSchema } from '../../calendar/schema.ts'
import { planSchema } from '../schema.ts'

/**
 * The form of a plan as JSON Schema (2020-12), for editors and for programs in other languages. The schema cannot check
 * how the parts fit together (such as a band upside down, or a missing clause); `readPlan` does.
 */
export function planJsonSchema(): z.core.JSONSchema.JSONSchema {
  return z.toJSONSchema(planSchema, {
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      // `readonly` belongs to our types only. In the JSON Schema it would mean that nobody may write a plan.
      delete jsonSchema.readOnly
      if (zodSchema === isoDateSchema) jsonSchema.format = 'date'
    },
  })
}
