import type { Run } from '../report/paragraph.ts'
import { marksIn, replaceMarks, textOfParagraph } from './paragraph-marks.ts'
import { elementsNamed, isNamed, treeOf, type XmlElement, type XmlNode, xmlOf } from './xml-tree.ts'

/** A paragraph of the report; `isToWrite`: its text is still missing, and a person must write it. */
export type FilledParagraph = { readonly runs: readonly Run[]; readonly isToWrite: boolean }

/** What replaces each mark, by the name of the mark. */
export type Fillings = {
  /** The XML that comes before everything else. */
  readonly first: string
  readonly line: (mark: string) => readonly Run[] | undefined
  readonly paragraphs: ReadonlyMap<string, readonly FilledParagraph[]>
  /** Marks whose replacement is the XML of whole paragraphs. */
  readonly drawn: ReadonlyMap<string, string>
  readonly write: (run: Run, look: string) => string
}

/** Fills the marks in the body of a document, and returns the body with the marks that were in it. */
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
  /**
   * The content of a control with marks replaces the control. Any other control loses its name, which could be mistaken
   * for the name of a figure.
   */
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

/** The first paragraph replaces the mark, in the mark's own paragraph; the others follow with the same layout. */
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
  // If the mark's paragraph ends a section of pages, only the last of these paragraphs ends it now.
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

/** Adds italics after the style, the font and bold: Word requires this order. */
function inItalics(look: string): string {
  if (/<w:i[\s/>]/.test(look)) return look
  return look.replace(/^(?:<w:(?:rStyle|rFonts|b|bCs)(?:\s[^>]*)?\/>)*/, '$&<w:i/>')
}
