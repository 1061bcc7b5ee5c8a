import { z } from 'zod'

/** The id of an attachment. */
export const attachmentIdSchema = z.uuid().brand<'AttachmentId'>()
export type AttachmentId = z.infer<typeof attachmentIdSchema>
