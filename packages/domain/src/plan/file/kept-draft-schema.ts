import { z } from 'zod'

/** What a draft starts from: a known version, to follow or amend it, or the plan in a file. */
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
 * A draft exactly as typed: half a date, or a number that contradicts another, is kept as well. Figures are keyed by
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
    /** What the paper that issues it states; an amendment has a number of its own. */
    issuedOn: typedSchema,
    paperNumber: typedSchema,
    figures: z.record(z.string().max(120), z.string().max(40, 'tooLong')).readonly(),
    leftOut: z.array(z.string().max(100)).max(500).readonly(),
  })
  .readonly()
export type TypedDraft = z.infer<typeof typedDraftSchema>

/** A draft on the server, which several people can continue. */
export type KeptDraft = {
  readonly id: string
  readonly origin: DraftOrigin
  readonly typed: TypedDraft
}
