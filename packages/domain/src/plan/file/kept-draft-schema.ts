import { z } from 'zod'

/** From what a draft is made: a version that is known, to follow or to amend it, or the plan of a file. */
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
 * A draft letter by letter as it is typed: half a date and a number that contradicts another are kept as well. Figures by
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
    /** What stands on the paper by which it is issued; an amendment has a number of its own. */
    issuedOn: typedSchema,
    paperNumber: typedSchema,
    figures: z.record(z.string().max(120), z.string().max(40, 'tooLong')).readonly(),
    leftOut: z.array(z.string().max(100)).max(500).readonly(),
  })
  .readonly()
export type TypedDraft = z.infer<typeof typedDraftSchema>

/** A draft on the server, with which several people go on. */
export type KeptDraft = {
  readonly id: string
  readonly origin: DraftOrigin
  readonly typed: TypedDraft
}
