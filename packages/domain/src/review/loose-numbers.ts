import type { ReportParagraph } from './schema.ts'

/** Names of documents and clauses, days, months and years: their digits are no figures of a report. */
const names =
  /\d+\/[\p{Lu}Đ][\p{L}-]*|(?:mục|khoản|điểm|điều)\s+[\p{L}\d.:]+|\d{1,2}\/\d{1,2}\/\d{4}|(?:tháng|quý)\s+\d{1,2}(?:\/\d{4})?|ngày\s+\d{1,2}|\b(?:19|20)\d{2}\b/giu
const number = /\d+(?:[.,]\d+)*\s?%?/gu

/**
 * The numbers that a person typed in a paragraph and that belong to no figure. Numbers in days, clauses and names of
 * documents are allowed, and so are those in names from the plan itself (`known`: the names of its targets).
 */
export function looseNumbers({ kind, parts }: ReportParagraph, known: readonly string[]): readonly string[] {
  if (kind === 'toWrite') return []
  const words = parts.flatMap((part) => (part.kind === 'words' ? [part.text] : []))
  return words.flatMap((text) => {
    const rest = known.reduce((left, name) => left.replaceAll(name, ' '), text).replaceAll(names, ' ')
    return Array.from(rest.matchAll(number), ([found]) => found.trim())
  })
}
