import type { Result } from '@lienthehe/domain'
import { accept, refuse } from '@lienthehe/domain/refusals'
import { openArchive } from '../roster/archive.ts'
import { attributeOf, readXmlPart, tagsNamed, unescapeXml } from '../roster/workbooks/xml-part.ts'
import { snapshotProperty } from './package-parts.ts'

/**
 * The text of a figure in a report, with the id and the name in its content control. Word keeps both; LibreOffice keeps
 * only the name, and the id is then empty.
 */
export type SaidFigure = { readonly id: string; readonly name: string; readonly says: string }

export type ReadReport = {
  readonly figures: readonly SaidFigure[]
  /** The hash of the snapshot that the report cites; `null`: it cites none. */
  readonly snapshot: string | null
}

/** Reads the figures in a report, even after an office edited and saved it; refuses a file that is no .docx. */
export function readFigures(bytes: Uint8Array): Result<ReadReport, 'notReport'> {
  const archive = openArchive(bytes)
  if (!archive.ok) return refuse('notReport')
  const body = readXmlPart(archive.value, 'word/document.xml')
  const properties = readXmlPart(archive.value, 'docProps/custom.xml')
  if (!body.ok || body.value === null || !properties.ok) return refuse('notReport')
  const controls = body.value.matchAll(/<w:sdt>(?:(?!<w:sdt>).)*?<\/w:sdt>/gs)
  const figures = Array.from(controls, ([control]) => ({
    id: attributeOf(tagsNamed(control, 'tag')[0] ?? '', 'val'),
    name: attributeOf(tagsNamed(control, 'alias')[0] ?? '', 'val'),
    says: textOf(control),
  })).filter(({ id, name }) => id !== '' || name !== '')
  return accept({ figures, snapshot: propertyOf(properties.value ?? '') })
}

function textOf(control: string): string {
  const texts = Array.from(control.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g), ([, text]) => text ?? '')
  return unescapeXml(texts.join('')).normalize('NFC')
}

function propertyOf(properties: string): string | null {
  const found = new RegExp(`name="${snapshotProperty}"[^>]*>\\s*<vt:lpwstr>([0-9a-f]*)<`).exec(properties)
  return found?.[1] ?? null
}
