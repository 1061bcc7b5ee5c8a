import { z } from 'zod'
import { isoDateSchema } from '../calendar/schema.ts'
import { describeUnitFault } from './fault-wording.ts'
import { findFaults } from './faults.ts'
import { isUnitKey, type UnitKey, unitLevels, unitTypes } from './unit.ts'

/** The key of a unit, `code@first day`: `04831@2020-01-01`. */
export const unitKeySchema = z.string().transform((text, context): UnitKey => {
  if (isUnitKey(text)) return text
  context.addIssue({ code: 'custom', message: 'communeUnknown', input: text })
  return z.NEVER
})

/** An administrative unit, valid from `validFrom` to the day before `validTo` (`null`: still valid). */
export const administrativeUnitSchema = z
  .strictObject({
    key: unitKeySchema,
    code: z.string().min(1),
    name: z.string().min(1),
    type: z.enum(unitTypes),
    level: z.enum(unitLevels),
    /** `null`: there is no unit above it. */
    parent: unitKeySchema.nullable(),
    validFrom: isoDateSchema,
    validTo: isoDateSchema.nullable(),
  })
  .readonly()
export type AdministrativeUnit = z.infer<typeof administrativeUnitSchema>

/**
 * What a unit became on the day of a reform, and by which legal act. Since that day its land is in the units `to`: as a
 * whole in one unit, or in parts in several.
 */
export const successionSchema = z
  .strictObject({
    act: z.string().min(1),
    on: isoDateSchema,
    from: unitKeySchema,
    to: z.array(unitKeySchema).min(1, 'the ground has to lie somewhere').readonly(),
  })
  .readonly()
export type Succession = z.infer<typeof successionSchema>

/** The form of a list of units, without the checks on how its parts fit together. */
export const unitHistoryFormSchema = z
  .strictObject({
    units: z.array(administrativeUnitSchema).readonly(),
    successions: z.array(successionSchema).readonly(),
  })
  .readonly()
export type UnitHistory = z.infer<typeof unitHistoryFormSchema>

/** All versions of the units, and what each became. Contradictions are refused with path and sentence. */
export const unitHistorySchema = unitHistoryFormSchema.check(({ value, issues }) => {
  for (const fault of findFaults(value))
    issues.push({
      code: 'custom',
      path: [...fault.path],
      message: describeUnitFault(fault, { language: 'en' }),
      input: value,
    })
})
