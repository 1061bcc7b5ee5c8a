/** The file types in which a scan or photo of a paper is stored. */
export const attachmentKinds = ['pdf', 'jpeg', 'png'] as const
export type AttachmentKind = (typeof attachmentKinds)[number]

/** The largest file that is accepted, in bytes: a scan of some twenty pages. */
export const attachmentBytesMax = 10_000_000

/** How many files one record may have at the same time. */
export const attachmentsMax = 30
