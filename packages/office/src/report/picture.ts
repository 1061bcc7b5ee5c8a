import { escaped, paragraph } from './paragraph.ts'

/**
 * A picture of a report: its bytes, its size in pixels, its caption, and its description for people who cannot see it.
 */
export type ReportPicture = {
  readonly png: Uint8Array
  readonly width: number
  readonly height: number
  readonly title: string
  readonly alternative: string
}

/** A picture, its file inside the report, and the id by which the document refers to that file. */
export type PlacedPicture = { readonly id: string; readonly file: string; readonly png: Uint8Array }

/**
 * The numbered pictures, one below the other, each with its caption, and the files that they refer to. `taken`: how
 * many numbers the document's own pictures already use.
 */
export function placePictures(
  pictures: readonly ReportPicture[],
  taken = 0,
): {
  readonly content: string
  readonly files: readonly PlacedPicture[]
} {
  const content = pictures.map((picture, place) => [
    inline(picture, taken + place),
    paragraph(`Biểu đồ ${place + 1}. ${picture.title}`, { size: 13, italic: true, align: 'center' }),
  ])
  return {
    content: content.flat().join(''),
    files: pictures.map(({ png }, place) => ({
      id: idOf(taken + place),
      file: `media/bieu-do-${taken + place + 1}.png`,
      png,
    })),
  }
}

const drawings = 'http://schemas.openxmlformats.org/drawingml/2006'
/** The width of the text, 165 mm, in the units of a drawing: 36,000 to a millimetre. */
const widthOfText = 165 * 36_000

function idOf(place: number): string {
  return `rIdPicture${place + 1}`
}

function inline({ width, height, title, alternative }: ReportPicture, place: number): string {
  const size = `cx="${widthOfText}" cy="${Math.round((widthOfText * height) / width)}"`
  const number = place + 1
  const shown = `<pic:blipFill><a:blip r:embed="${idOf(place)}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>`
  const shape = `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>`
  const named = `<pic:nvPicPr><pic:cNvPr id="${number}" name="${escaped(title)}"/><pic:cNvPicPr/></pic:nvPicPr>`
  const picture = `<pic:pic xmlns:pic="${drawings}/picture">${named}${shown}${shape}</pic:pic>`
  const graphic = `<a:graphic xmlns:a="${drawings}/main"><a:graphicData uri="${drawings}/picture">${picture}</a:graphicData></a:graphic>`
  const about = `<wp:docPr id="${number}" name="${escaped(title)}" descr="${escaped(alternative)}"/>`
  const drawing = `<w:drawing><wp:inline xmlns:wp="${drawings}/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0"><wp:extent ${size}/>${about}${graphic}</wp:inline></w:drawing>`
  return `<w:p><w:pPr><w:keepNext/><w:spacing w:before="120" w:after="0"/><w:jc w:val="center"/></w:pPr><w:r>${drawing}</w:r></w:p>`
}
