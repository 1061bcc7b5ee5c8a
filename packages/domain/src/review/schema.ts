import { z } from 'zod'
import { reportSections } from './report-section.ts'

/** Words that a person wrote, or a figure, given by its id in the snapshot that the report cites. */
export const reportPartSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('words'), text: z.string().max(5_000) }),
  z.strictObject({ kind: z.literal('figure'), figure: z.string().min(1).max(200) }),
])
export type ReportPart = z.infer<typeof reportPartSchema>

/** `toWrite`: a place where a person must still write; its words say what to write. */
export const reportParagraphSchema = z.strictObject({
  section: z.enum(reportSections),
  kind: z.enum(['written', 'toWrite']),
  parts: z.array(reportPartSchema).max(100).readonly(),
})
export type ReportParagraph = z.infer<typeof reportParagraphSchema>

/** The text of a report between its opening and its close. */
export const reportTextSchema = z.array(reportParagraphSchema).max(500).readonly()
