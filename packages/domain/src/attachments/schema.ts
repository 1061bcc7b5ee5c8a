import { z } from 'zod'
import { clubIdSchema } from '../clubs/club-id-schema.ts'
import { attachmentIdSchema } from '../documents/attachment-id-schema.ts'
import { withdrawalSchema } from '../documents/withdrawal-schema.ts'
import { visitIdSchema } from '../oversight/visit-id-schema.ts'
import { paperIdSchema } from '../papers/schema.ts'
import { meansIdSchema } from '../resources/means-schema.ts'
import { lineSchema } from '../text/schema.ts'
import { unitPlanIdSchema } from '../unit-plans/schema.ts'
import { wholeNumberSchema } from '../verdicts/schema.ts'
import { attachmentBytesMax, attachmentKinds } from './attachment.ts'

/** The record to which an attachment belongs. */
export const attachmentOwnerSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('club'), id: clubIdSchema }),
  z.strictObject({ kind: z.literal('unitPlan'), id: unitPlanIdSchema }),
  z.strictObject({ kind: z.literal('visit'), id: visitIdSchema }),
  z.strictObject({ kind: z.literal('paper'), id: paperIdSchema }),
  z.strictObject({ kind: z.literal('means'), id: meansIdSchema }),
  /** The signed report of a closed period; `id`: the number of the snapshot that it cites. */
  z.strictObject({ kind: z.literal('snapshot'), id: z.string().regex(/^[1-9][0-9]{0,5}$/) }),
  /**
   * A version of a club’s regulation, named by its place among the versions, since the number on the paper may occur
   * twice.
   */
  z.strictObject({
    kind: z.literal('regulation'),
    id: z.templateLiteral([z.uuid(), '/', z.string().regex(/^[1-9][0-9]{0,3}$/)]),
  }),
  /** A loan: its contract, and what the board decided about it. */
  z.strictObject({ kind: z.literal('loan'), id: z.templateLiteral([z.uuid(), '/', z.uuid()]) }),
])
export type AttachmentOwner = z.infer<typeof attachmentOwnerSchema>

/** A scanned paper that belongs to a record. */
export const attachmentSchema = z.strictObject({
  id: attachmentIdSchema,
  owner: attachmentOwnerSchema,
  /** The name of the file when it was uploaded. */
  fileName: lineSchema({ max: 200 }),
  kind: z.enum(attachmentKinds),
  /** The size of the stored file; photos are stored smaller than they were uploaded. */
  bytes: wholeNumberSchema.max(attachmentBytesMax),
  /** SHA-256 of the stored file, in lower-case hexadecimal digits. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** `null` while it is attached. A removed file and its history stay stored. */
  removal: withdrawalSchema.nullable(),
})
export type Attachment = z.infer<typeof attachmentSchema>
