import { unescapeXml } from '../roster/workbooks/xml-part.ts'
import { nameOfMark, writtenMark } from './marks.ts'
import { isNamed, type XmlElement, type XmlNode, xmlOf } from './xml-tree.ts'

/** A mark in the text of one paragraph: where it begins and ends, and whether the paragraph has no other text. */
export type FoundMark = {
  readonly name: string
  readonly written: string
  readonly start: number
  readonly end: number
  readonly isAlone: boolean
}

/** The text of a paragraph, without the text of a text box attached to it. */
export function textOfParagraph({ children }: XmlElement): string {
  return children.map(textIn).join('')
}

function textIn(node: XmlNode): string {
  if (typeof node === 'string' || node.name === 'w:p') return ''
  if (node.name !== 'w:r') return node.children.map(textIn).join('')
  return node.children.map((child) => (isNamed(child, 'w:t') ? xmlOf(child.children) : '')).join('')
}

/** The marks of a paragraph. Word divides a text at each correction, so marks are searched for in the whole text. */
export function marksIn(text: string): readonly FoundMark[] {
  return Array.from(text.matchAll(/\{\{([^{}]*)\}\}/g), (found) => {
    const typed = unescapeXml(found[1] ?? '')
    return {
      ...{ name: nameOfMark(typed), written: writtenMark(typed.normalize('NFC').trim()) },
      ...{ start: found.index, end: found.index + found[0].length },
      isAlone: text.trim() === found[0],
    }
  })
}

/** Returns the content that replaces a mark; `look` is the `w:rPr` of the run in which the mark begins. */
export type InPlaceOf = (mark: FoundMark, look: string) => string

/** The paragraph with each mark replaced; all other text stays as it was. */
export function replaceMarks(paragraph: XmlElement, inPlaceOf: InPlaceOf): XmlElement {
  const marks = marksIn(textOfParagraph(paragraph))
  if (marks.length === 0) return paragraph
  let at = 0
  /** The parts of one run's text: its own words, and the replacements of the marks that begin in it. */
  const partsOf = (text: string, look: string) => {
    const from = at
    at += text.length
    const parts: { readonly words: string; readonly instead: string }[] = []
    let next = from
    for (const mark of marks.filter(({ start, end }) => start < at && end > from)) {
      const words = text.slice(next - from, Math.max(mark.start, from) - from)
      parts.push({ words, instead: mark.start >= from ? inPlaceOf(mark, look) : '' })
      next = Math.min(mark.end, at)
    }
    return [...parts, { words: text.slice(next - from), instead: '' }]
  }
  const inRun = (run: XmlElement): readonly XmlNode[] => {
    const look = xmlOf(run.children.filter((child) => isNamed(child, 'w:rPr')))
    const runs: XmlNode[] = []
    let children: XmlNode[] = []
    const close = () => {
      if (children.length > 0) runs.push({ ...run, children: [look, ...children] })
      children = []
    }
    for (const child of run.children) {
      if (typeof child === 'string' || child.name === 'w:rPr') continue
      if (child.name !== 'w:t') {
        children.push(child)
        continue
      }
      for (const { words, instead } of partsOf(xmlOf(child.children), look)) {
        if (words !== '') children.push(`<w:t xml:space="preserve">${words}</w:t>`)
        if (instead === '') continue
        close()
        runs.push(instead)
      }
    }
    close()
    return runs
  }
  const inNode = (node: XmlNode): readonly XmlNode[] => {
    if (typeof node === 'string' || node.name === 'w:p') return [node]
    return node.name === 'w:r' ? inRun(node) : [{ ...node, children: node.children.flatMap(inNode) }]
  }
  return { ...paragraph, children: paragraph.children.flatMap(inNode) }
}
