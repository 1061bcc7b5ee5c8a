import type { Plan, PlanAssessment } from '@lienthehe/domain'
import { labelCourse } from '@lienthehe/domain/progress'
import { describeYearColumns, type YearCourse, yearCourses } from '@lienthehe/domain/review'
import { formatInteger } from '@lienthehe/domain/text'
import { columns, courseLooks, type Figure, figureText } from '@lienthehe/figures'
import type { ReportPicture } from '@lienthehe/office/report'
import sharp from 'sharp'
import { pictureFills, pictureText } from '../public/pages/picture-text.ts'

/** The height of the letters in pixels. A picture is 165 mm wide on paper, so that they are some 11 points high. */
const em = 28
const size = { width: 1_248, height: Math.ceil(7.5 * em) } as const
const ink = '#1b1f24'

/**
 * The pictures of a report: a chart of the years for each target with a demand for every year, in the order of the
 * plan.
 */
export async function reportPictures(
  { targets }: Pick<Plan, 'targets'>,
  assessment: PlanAssessment,
): Promise<readonly ReportPicture[]> {
  const drawn = assessment.targets.map(async (verdict): Promise<readonly ReportPicture[]> => {
    const years = yearCourses(verdict)
    if (years.length === 0) return []
    const name = targets.find(({ id }) => id === verdict.target)?.name.vi ?? verdict.target
    const says = years.map(
      ({ year, actual, need, ...judged }) =>
        `năm ${year} có ${count(actual)}, cần ${count(need)}, ${labelCourse(judged, 'vi').toLowerCase()}`,
    )
    const title = `${name}. ${describeYearColumns(verdict, { language: 'vi' })}`
    return [{ png: await draw(years), ...size, title, alternative: `${name}: ${says.join('; ')}.` }]
  })
  return (await Promise.all(drawn)).flat()
}

async function draw(years: readonly YearCourse[]): Promise<Uint8Array> {
  const figure = columns(
    years.map(({ year, actual, need, course }) => ({
      label: String(year),
      value: actual,
      need,
      tone: courseLooks[course].tone,
      printed: count(actual),
    })),
    { alternative: null },
  )
  // The words are drawn separately, in fonts that come with the server, because the machine may have no fonts.
  const words = await Promise.all(figure.children.flatMap(textsOf).map(set))
  const shapes = figure.children.filter((child) => textsOf(child).length === 0)
  const frame = figureText({ tag: 'svg', attributes: frameAttributes, children: [styles, ...shapes] })
  return sharp(Buffer.from(frame)).composite(words).flatten({ background: '#fff' }).png().toBuffer()
}

const frameAttributes: Figure['attributes'] = {
  xmlns: 'http://www.w3.org/2000/svg',
  width: String(size.width),
  height: String(size.height),
  'font-size': String(em),
}

const fills = Object.entries(pictureFills).map(([tone, fill]) => `.known.${tone}{fill:${fill}}`)
const styles: Figure = { tag: 'style', attributes: {}, children: [`${fills.join('')}.demand{fill:${ink}}`] }

/** Words, with the position of their middle (a share of the picture's width) and of their baseline (in pixels). */
type PlacedWords = {
  readonly words: string
  readonly share: number
  readonly baseline: number
  readonly isBold: boolean
}

/** The words in an element of the picture; none if the element is not text. */
function textsOf(child: Figure | string): readonly PlacedWords[] {
  if (typeof child === 'string' || child.tag !== 'text') return []
  const { x = '', dy = '', class: name } = child.attributes
  const words = child.children.filter((part) => typeof part === 'string').join('')
  const place = { share: Number.parseFloat(x) / 100, baseline: Number.parseFloat(dy) * em }
  return [{ words, ...place, isBold: name === 'column-value' }]
}

async function set({ words, share, baseline, isBold }: PlacedWords) {
  const { data, info } = await pictureText(words, { size: em * 0.8, color: ink, isBold })
  // The words are digits only, so nothing is below the baseline.
  const left = Math.round(share * size.width - info.width / 2)
  return { input: data, left, top: Math.max(0, Math.round(baseline - info.height)) }
}

function count(value: number): string {
  return formatInteger(value, 'vi')
}
