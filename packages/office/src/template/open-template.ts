import type { Result } from '@lienthehe/domain'
import { accept, refuse } from '@lienthehe/domain/refusals'
import { type Archive, openArchive } from '../roster/archive.ts'
import { kindOfArchive, kindOfFile } from '../roster/file-kind.ts'
import type { RosterRefusal } from '../roster/refusal.ts'
import { attributeOf, readXmlPart, tagsNamed } from '../roster/workbooks/xml-part.ts'
import { type TemplateDanger, type TemplateProblem, templateBytesMax } from './problem.ts'

/** The parts of a template: XML parts as text, checked to be harmless, and all other parts unchanged. */
export type TemplateParts = {
  readonly texts: ReadonlyMap<string, string>
  readonly others: ReadonlyMap<string, Uint8Array>
}

/** The limits of a template's unpacked size; one with a coat of arms and a seal needs a tenth of them. */
const limits = { bytesMax: 20 * 1024 * 1024, textMax: 5 * 1024 * 1024 } as const

/** Opens a .docx or .dotx from a stranger and examines each part; refuses a file that could do harm. */
export function openTemplate(bytes: Uint8Array): Result<TemplateParts, TemplateProblem> {
  if (bytes.length > templateBytesMax) return refuse({ kind: 'tooLarge' })
  const kind = kindOfFile(bytes)
  if (kind === 'encrypted') return refuse({ kind })
  if (kind !== 'archive') return refuse({ kind: 'notDocx' })
  const archive = openArchive(bytes)
  if (!archive.ok) return refuse(problemOf(archive.refusal))
  const types = readXmlPart(archive.value, '[Content_Types].xml')
  if (!types.ok) return refuse(problemOf(types.refusal))
  const found = kindOfArchive(archive.value.names, types.value ?? '', '')
  if (found === 'xlsm') return refuse({ kind: 'danger', danger: 'macros' })
  if (found !== 'docx') return refuse({ kind: 'notDocx' })
  const parts = readParts(archive.value)
  if (!parts.ok) return parts
  if (!parts.value.texts.has('word/document.xml')) return refuse({ kind: 'damaged' })
  const danger = dangerIn(parts.value.texts)
  return danger === undefined ? parts : refuse({ kind: 'danger', danger })
}

function readParts(archive: Archive): Result<TemplateParts, TemplateProblem> {
  const texts = new Map<string, string>()
  const others = new Map<string, Uint8Array>()
  let bytes = 0
  for (const name of archive.names.filter((one) => !one.endsWith('/'))) {
    const isText = /\.(xml|rels)$/i.test(name)
    const content = isText ? readXmlPart(archive, name) : archive.read(name)
    if (!content.ok) return refuse(problemOf(content.refusal))
    if (content.value === null) continue
    bytes += content.value.length
    if (typeof content.value === 'string') texts.set(name, content.value)
    else others.set(name, content.value)
    const isLong = typeof content.value === 'string' && content.value.length > limits.textMax
    if (bytes > limits.bytesMax || isLong) return refuse({ kind: 'suspicious' })
  }
  return accept({ texts, others })
}

function problemOf(refusal: RosterRefusal): TemplateProblem {
  if (refusal.reason === 'fileKind') return { kind: 'encrypted' }
  return { kind: refusal.reason === 'fileDamaged' ? 'damaged' : 'suspicious' }
}

/**
 * References that may lead outside the file: links to click, and the template that the file was made from, which is
 * removed.
 */
const mayLeadOutside = ['hyperlink', 'attachedTemplate']
/** References to parts that a program other than Word would open. */
const embedding = ['oleObject', 'package', 'control', 'activeXControlBinary', 'aFChunk', 'vbaProject']

function dangerIn(texts: TemplateParts['texts']): TemplateDanger | undefined {
  const relations = [...texts].flatMap(([name, xml]) =>
    name.endsWith('.rels') ? tagsNamed(xml, 'Relationship') : [],
  )
  for (const relation of relations) {
    const type = attributeOf(relation, 'Type').split('/').at(-1) ?? ''
    if (embedding.includes(type)) return 'embedded'
    if (attributeOf(relation, 'TargetMode') === 'External' && !mayLeadOutside.includes(type))
      return 'linksOutside'
  }
  return undefined
}

/**
 * Removes the reference to the template that the file was made from; Word would fetch that template from its old place.
 */
export function withoutAttachedTemplate(texts: TemplateParts['texts']): TemplateParts['texts'] {
  return new Map(
    [...texts].map(([name, xml]) => {
      if (name === 'word/settings.xml') return [name, xml.replace(/<w:attachedTemplate\b[^>]*>/g, '')]
      if (name !== 'word/_rels/settings.xml.rels') return [name, xml]
      const relations = tagsNamed(xml, 'Relationship').filter((tag) =>
        attributeOf(tag, 'Type').endsWith('/attachedTemplate'),
      )
      return [name, relations.reduce((rest, tag) => rest.replace(tag, ''), xml)]
    }),
  )
}
