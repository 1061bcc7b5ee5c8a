import type { Run } from '../report/paragraph.ts'
import { marksIn, replaceMarks, textOfParagraph } from './paragraph-marks.ts'
import { elementsNamed, isNamed, treeOf, type XmlElement, type XmlNode, xmlOf } from './xml-tree.ts'

/** A paragraph of the report; `isToWrite`: its text is still missing, and a person must write it. */
export type FilledParagraph = { readonly runs: readonly Run[]; readonly isToWrite: boolean }

/** The contents that replace the marks, by the names of the marks. */
export type Fillings = {
  /** Before everything else, as XML. */
  readonly first: string
  readonly line: (mark: string) => readonly Run[] | undefined
  readonly paragraphs: ReadonlyMap<string, readonly FilledParagraph[]>
  /** As XML of whole paragraphs. */
  readonly drawn: ReadonlyMap<string, string>
  readonly write: (run: Run, look: string) => string
}

/** The body of a document with its marks filled, and the marks that it has. */
export function fillBody(
  xml: string,
  fillings: Fillings,
): { readonly body: string; readonly used: ReadonlySet<string> } {
  const used = new Set<string>()
  const fill = (nodes: readonly XmlNode[]): readonly XmlNode[] =>
    nodes.flatMap((node) => {
      if (typeof node === 'string') return [node]
      if (node.name === 'w:sdt') return fillControl(node)
      const inside = { ...node, children: fill(node.children) }
      if (node.name === 'w:body') return [{ ...inside, children: [fillings.first, ...inside.children] }]
      return node.name === 'w:p' ? fillParagraph(inside, fillings, used) : [inside]
    })
  /** A control around marks is replaced with them; any other loses its name, which could be mistaken for a figure's. */
  const fillControl = (control: XmlElement): readonly XmlNode[] => {
    const content = control.children.filter((child) => isNamed(child, 'w:sdtContent'))
    const holds = elementsNamed([{ ...control, name: 'w:p' }], 'w:p').some((one) =>
      textOfParagraph(one).includes('{{'),
    )
    if (holds) return fill(content.flatMap(({ children }) => children))
    return [{ ...control, children: fill(control.children).map(withoutName) }]
  }
  return { body: xmlOf(fill(treeOf(xml))), used }
}

function withoutName(node: XmlNode): XmlNode {
  if (typeof node === 'string' || node.name !== 'w:sdtPr') return node
  const children = node.children.filter((child) => !isNamed(child, 'w:tag') && !isNamed(child, 'w:alias'))
  return { ...node, children }
}

function fillParagraph(paragraph: XmlElement, fillings: Fillings, used: Set<string>): readonly XmlNode[] {
  const marks = marksIn(textOfParagraph(paragraph))
  for (const { name } of marks) used.add(name)
  const [alone] = marks
  const drawn = alone && fillings.drawn.get(alone.name)
  if (drawn !== undefined && drawn !== '') return [drawn]
  const paragraphs = alone && fillings.paragraphs.get(alone.name)
  if (paragraphs !== undefined) return paragraphsOf(paragraph, paragraphs, fillings)
  return [
    replaceMarks(paragraph, ({ name }, look) =>
      (fillings.line(name) ?? []).map((run) => fillings.write(run, lookIn(look))).join(''),
    ),
  ]
}

/** The first one replaces the mark, within its paragraph; the others get the same layout. */
function paragraphsOf(
  paragraph: XmlElement,
  paragraphs: readonly FilledParagraph[],
  { write }: Fillings,
): readonly XmlNode[] {
  const [first, ...others] = paragraphs
  const written = ({ runs, isToWrite }: FilledParagraph, look: string) =>
    runs.map((run) => write(run, isToWrite ? inItalics(lookIn(look)) : lookIn(look))).join('')
  let markLook = ''
  const head = replaceMarks(paragraph, (_, look) => {
    markLook = look
    return first === undefined ? '' : written(first, look)
  })
  const layout = paragraph.children.filter((child) => isNamed(child, 'w:pPr'))
  const tail = others.map((one) => ({
    ...{ name: 'w:p', tag: '<w:p>' },
    children: [...layout, written(one, markLook)],
  }))
  // The end of a section of pages stays with the last of its paragraphs.
  return [head, ...tail].map((one, place, all) => (place === all.length - 1 ? one : withoutSection(one)))
}

function withoutSection(paragraph: XmlElement): XmlElement {
  const children = paragraph.children.map((child) =>
    isNamed(child, 'w:pPr')
      ? { ...child, children: child.children.filter((one) => !isNamed(one, 'w:sectPr')) }
      : child,
  )
  return { ...paragraph, children }
}

/** The content of a run's `w:rPr`. */
function lookIn(look: string): string {
  return look.replace(/^<w:rPr[^>]*>/, '').replace(/<\/w:rPr>$/, '')
}

/** In the order that Word requires: the style, the font and bold come before. */
function inItalics(look: string): string {
  if (/<w:i[\s/>]/.test(look)) return look
  return look.replace(/^(?:<w:(?:rStyle|rFonts|b|bCs)(?:\s[^>]*)?\/>)*/, '$&<w:i/>')
}
