import type { ReviewFigure } from '@lienthehe/domain/review'
import { attributeOf, tagsNamed } from '../roster/workbooks/xml-part.ts'
import { figureMark, nameOfMark, templateMarks, writtenMark } from './marks.ts'
import type { TemplateParts } from './open-template.ts'
import { type FoundMark, marksIn, textOfParagraph } from './paragraph-marks.ts'
import type { TemplateProblem } from './problem.ts'
import { elementsNamed, treeOf, type XmlNode } from './xml-tree.ts'

const markOfName = new Map(templateMarks.map((mark) => [mark.name, mark]))

/** The figure that a mark such as `{{số: Thành viên}}` names, by its name or id. */
export function figureOfMark(mark: string, figures: readonly ReviewFigure[]): ReviewFigure | undefined {
  if (!mark.startsWith(figureMark)) return undefined
  const asked = mark.slice(figureMark.length).trim()
  return figures.find(({ id, name }) => nameOfMark(name) === asked || nameOfMark(id) === asked)
}

/** Why can this document not be filled with a report of these figures? `undefined`: it can. */
export function problemIn(
  { texts }: Pick<TemplateParts, 'texts'>,
  figures: readonly ReviewFigure[],
): TemplateProblem | undefined {
  const body = texts.get('word/document.xml') ?? ''
  const ids = new Set(figures.map(({ id }) => id))
  if (tagsNamed(body, 'tag').some((tag) => ids.has(attributeOf(tag, 'val')))) return { kind: 'hasFigures' }
  const tree = treeOf(body)
  const found = marksOf(tree)
  const isFigure = ({ name }: FoundMark) => figureOfMark(name, figures) !== undefined
  const isBlock = ({ name }: FoundMark) => markOfName.get(name)?.isBlock === true
  // The file has each text box twice, for old and new programs, but a reader sees it once.
  const apart = marksOf(withoutFallbacks(tree)).filter(isBlock)
  const told = ({ written }: FoundMark) => written
  const missing = templateMarks.filter(
    ({ name, isNeeded }) => isNeeded && !found.some((mark) => mark.name === name),
  )
  const problems = [
    {
      kind: 'marksUnknown',
      marks: found.filter((mark) => !markOfName.has(mark.name) && !isFigure(mark)).map(told),
    },
    { kind: 'marksMissing', marks: missing.map(({ name }) => writtenMark(name)) },
    { kind: 'marksNotAlone', marks: found.filter((mark) => isBlock(mark) && !mark.isAlone).map(told) },
    {
      kind: 'marksRepeated',
      marks: apart.filter((mark, at) => apart.findIndex(({ name }) => name === mark.name) < at).map(told),
    },
    { kind: 'marksOutsideBody', marks: marksBesideBody(texts).map(told) },
  ] as const
  const first = problems.find(({ marks }) => marks.length > 0)
  return first && { ...first, marks: [...new Set(first.marks)] }
}

function marksOf(nodes: readonly XmlNode[]): readonly FoundMark[] {
  return elementsNamed(nodes, 'w:p').flatMap((paragraph) => marksIn(textOfParagraph(paragraph)))
}

function withoutFallbacks(nodes: readonly XmlNode[]): readonly XmlNode[] {
  return nodes
    .filter((node) => typeof node === 'string' || node.name !== 'mc:Fallback')
    .map((node) => (typeof node === 'string' ? node : { ...node, children: withoutFallbacks(node.children) }))
}

function marksBesideBody(texts: TemplateParts['texts']): readonly FoundMark[] {
  return [...texts].flatMap(([name, xml]) =>
    /^word\/(header|footer|footnotes|endnotes|comments)\d*\.xml$/.test(name) ? marksOf(treeOf(xml)) : [],
  )
}
