import type { IsoDate } from '../calendar/iso-date.ts'
import { formatDate, formatInteger } from '../text/format.ts'
import type { Matter } from './schema.ts'

/** A matter as the report of a period shows it: what was known about it on the period's last day. */
export type ReportedMatter = Pick<Matter, 'number' | 'kind' | 'on' | 'says' | 'answer'> & {
  /** The name of the unit or club that it concerns. */
  readonly place: string
}

/**
 * The matters that a report of these days contains, by their numbers: those raised in the period, and those raised
 * earlier that had no answer when it began. An answer given after the period is left out.
 */
export function mattersOfPeriod(
  matters: readonly Matter[],
  { from, to }: { readonly from: IsoDate; readonly to: IsoDate },
  placeOf: (matter: Matter) => string,
): readonly ReportedMatter[] {
  return matters
    .filter(({ on, answer, withdrawal }) => {
      const isOpenBefore = answer === null || answer.on >= from
      return withdrawal === null && on <= to && (on >= from || isOpenBefore)
    })
    .toSorted((one, other) => one.number - other.number)
    .map((matter) => {
      const { number, kind, on, says, answer } = matter
      const known = answer !== null && answer.on <= to ? answer : null
      return { number, kind, on, place: placeOf(matter), says, answer: known }
    })
}

/** `Số 3 (Huyện Đà Bắc, 12/03/2023): … Trả lời ngày 20/03/2023 của UBND tỉnh: …`, as a report prints it. */
export function describeReportedMatter({ number, on, place, says, answer }: ReportedMatter): string {
  const asked = `Số ${number} (${place}, ${formatDate(on)}): ${sentence(says)}`
  return answer === null
    ? `${asked} Chưa có trả lời.`
    : `${asked} Trả lời ngày ${formatDate(answer.on)} của ${answer.by}: ${sentence(answer.says)}`
}

/** `5 vấn đề, đã trả lời 3, còn 2 chưa trả lời`; `noun`: what the matters are called, here `vấn đề`. */
export function describeMatterCount(
  matters: readonly Pick<ReportedMatter, 'answer'>[],
  noun: string,
): string {
  const open = matters.filter(({ answer }) => answer === null).length
  const [all, answered, left] = [matters.length, matters.length - open, open].map((many) =>
    formatInteger(many, 'vi'),
  )
  return open === 0
    ? `${all} ${noun}, đều đã có trả lời`
    : `${all} ${noun}, đã trả lời ${answered}, còn ${left} chưa trả lời`
}

function sentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`
}
