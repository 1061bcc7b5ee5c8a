import type { Result } from '@lienthehe/domain'
import { accept, refuse } from '@lienthehe/domain/refusals'
import type { Archive } from '../archive.ts'
import type { RosterRefusal } from '../refusal.ts'
import { attributeOf, readXmlPart, tagsNamed } from './xml-part.ts'

/** One entry in the workbook's list of sheets. */
export type SheetPart = {
  readonly name: string
  readonly isHidden: boolean
  /** The workbook records where a filter was set on it. */
  readonly isFiltered: boolean
  readonly path: string
}

/** Where the parts of a workbook are from which a list is read; charts, pictures and everything else are ignored. */
export type WorkbookParts = {
  readonly sheets: readonly SheetPart[]
  readonly strings: string | null
  readonly styles: string | null
  readonly is1904: boolean
}

/**
 * Finds the parts as Excel does: it follows the references from the archive's root, so the parts may be in any folder.
 */
export function findWorkbookParts(archive: Archive): Result<WorkbookParts, RosterRefusal> {
  const root = readRelations(archive, '')
  if (!root.ok) return root
  const path = root.value.find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml'
  const workbook = readXmlPart(archive, path)
  if (!workbook.ok) return workbook
  const relations = readRelations(archive, path)
  if (!relations.ok) return relations
  if (workbook.value === null) return refuse({ reason: 'fileDamaged' })
  return accept(partsOf(workbook.value, relations.value))
}

function partsOf(xml: string, relations: readonly Relation[]): WorkbookParts {
  const filtered = new Set(
    tagsNamed(xml, 'definedName')
      .filter((tag) => attributeOf(tag, 'name') === '_xlnm._FilterDatabase')
      .map((tag) => Number(attributeOf(tag, 'localSheetId'))),
  )
  const sheets = tagsNamed(xml, 'sheet').flatMap((tag, place): readonly SheetPart[] => {
    const id = attributeOf(tag, 'id')
    const relation = relations.find((candidate) => candidate.id === id && candidate.type === 'worksheet')
    if (relation === undefined) return []
    return [
      {
        name: attributeOf(tag, 'name').normalize('NFC'),
        isHidden: /^(very)?hidden$/i.test(attributeOf(tag, 'state')),
        isFiltered: filtered.has(place),
        path: relation.target,
      },
    ]
  })
  const pathOf = (type: string) => relations.find((relation) => relation.type === type)?.target ?? null
  return {
    sheets,
    strings: pathOf('sharedStrings'),
    styles: pathOf('styles'),
    is1904: tagsNamed(xml, 'workbookPr').some((tag) => /^(1|true|on)$/.test(attributeOf(tag, 'date1904'))),
  }
}

/**
 * A reference from one part to another; `type` is the last word of its address, which is the same in the strict form of
 * the format.
 */
type Relation = { readonly id: string; readonly type: string; readonly target: string }

function readRelations(archive: Archive, path: string): Result<readonly Relation[], RosterRefusal> {
  const folder = path.split('/').slice(0, -1).join('/')
  const base = path.split('/').at(-1) ?? ''
  const xml = readXmlPart(archive, [folder, '_rels', `${base}.rels`].filter(Boolean).join('/'))
  if (!xml.ok) return xml
  return accept(
    tagsNamed(xml.value ?? '', 'Relationship')
      .filter((tag) => attributeOf(tag, 'TargetMode') !== 'External')
      .map((tag) => ({
        id: attributeOf(tag, 'Id'),
        type: attributeOf(tag, 'Type').split('/').at(-1) ?? '',
        target: resolve(folder, attributeOf(tag, 'Target')),
      })),
  )
}

function resolve(folder: string, target: string): string {
  const whole = target.startsWith('/') ? target : `${folder}/${target}`
  const steps: string[] = []
  for (const step of whole.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}
