import { z } from 'zod'

/** The start of a draft: a known version to follow or amend, or a plan in a file. */
export const draftOriginSchema = z.discriminatedUnion('becoming', [
  z.strictObject({ becoming: z.enum(['next', 'amendment']), hash: z.string().length(64) }).readonly(),
  z
    .strictObject({
      becoming: z.literal('ofFile'),
      text: z.string().min(1, 'required').max(800_000, 'tooLong'),
    })
    .readonly(),
])
export type DraftOrigin = z.infer<typeof draftOriginSchema>

const typedSchema = z.string().max(1_000, 'tooLong')

/**
 * A draft exactly as typed: half a date, or a number that contradicts another, is stored too. Figures have the key
 * `element.figure`.
 */
export const typedDraftSchema = z
  .strictObject({
    number: typedSchema,
    title: typedSchema,
    titleEn: typedSchema,
    issuer: typedSchema,
    from: typedSchema,
    to: typedSchema,
    validFrom: typedSchema,
    /** Fields of the paper that issues the plan; a paper that amends a plan has its own number. */
    issuedOn: typedSchema,
    paperNumber: typedSchema,
    figures: z.record(z.string().max(120), z.string().max(40, 'tooLong')).readonly(),
    leftOut: z.array(z.string().max(100)).max(500).readonly(),
  })
  .readonly()
export type TypedDraft = z.infer<typeof typedDraftSchema>

/** A draft stored on the server, so that several people can work on it. */
export type KeptDraft = {
  readonly id: string
  readonly origin: DraftOrigin
  readonly typed: TypedDraft
}
