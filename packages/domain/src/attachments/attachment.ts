/** What a paper may be kept as: a PDF, or a photo of it. */
export const attachmentKinds = ['pdf', 'jpeg', 'png'] as const
export type AttachmentKind = (typeof attachmentKinds)[number]

/** The largest file, in bytes, that is taken: a scan of some twenty pages. */
export const attachmentBytesMax = 10_000_000

/** How many files a record may carry at once. */
export const attachmentsMax = 30
