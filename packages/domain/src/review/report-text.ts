import type { Plan } from '../plan/schema.ts'
import type { PlanAssessment } from '../progress/assess-plan.ts'
import { type DistrictNames, describeTarget, targetOf } from '../progress/sentences/wording.ts'
import type { PeriodRecords } from '../snapshots/period-records.ts'
import { type FigureChange, figureChanges } from './compare-snapshots.ts'
import { type ReviewFigure, reviewFigures } from './figure.ts'
import { gapsFirst } from './gap.ts'
import { describeLack, describePlaces, describeWayOut } from './gap-wording.ts'
import { recordFigures } from './record-figures.ts'
import type { ReportParagraph, ReportPart } from './schema.ts'

/** The ids of the figures that a report's text cites in addition to those of the review. */
export const citedFigure = {
  told: (target: string) => `target.${target}.told`,
  lack: (target: string) => `gap.${target}.lack`,
  wayOut: (target: string) => `gap.${target}.wayOut`,
} as const

/**
 * Every figure that the text of a report may cite, in Vietnamese like the report. For each target of the review it adds
 * sentences on the target's standing, and on how much is missing and where. Then it adds the figures from the records
 * of the period.
 */
export function reportFigures(
  plan: Plan,
  assessment: PlanAssessment,
  names: DistrictNames,
  records?: PeriodRecords,
): readonly ReviewFigure[] {
  const nameOf = (verdict: { readonly target: string }) => targetOf(plan, verdict).name.vi
  const told = assessment.targets
    .filter(({ course }) => course !== 'achieved')
    .map((verdict) => ({
      id: citedFigure.told(verdict.target),
      name: `${nameOf(verdict)}: diễn giải`,
      says: describeTarget(verdict, { plan, names, language: 'vi' }),
    }))
  const gaps = gapsFirst(plan, assessment).flatMap((gap) => [
    {
      id: citedFigure.lack(gap.target),
      name: `${nameOf(gap)}: còn thiếu`,
      says: `${describeLack(gap, { measure: targetOf(plan, gap).measure, language: 'vi' }).toLowerCase()} (${describePlaces(gap, { names, language: 'vi' })})`,
    },
    {
      id: citedFigure.wayOut(gap.target),
      name: `${nameOf(gap)}: cách khắc phục`,
      says: describeWayOut(gap, { measure: targetOf(plan, gap).measure, language: 'vi' }).join(' '),
    },
  ])
  const review = reviewFigures(plan, assessment, { names, language: 'vi' })
  return [...review, ...told, ...gaps, ...(records === undefined ? [] : recordFigures(records))]
}

/**
 * The text of one part of a sentence, with the figures of a snapshot; `null` if the part cites a figure that is not
 * among them.
 */
export function textOfPart(part: ReportPart, figures: ReadonlyMap<string, string>): string | null {
  return part.kind === 'words' ? part.text : (figures.get(part.figure) ?? null)
}

/** A map from the id of each figure to its text. */
export function saidBy(figures: readonly ReviewFigure[]): ReadonlyMap<string, string> {
  return new Map(figures.map(({ id, says }) => [id, says]))
}

/** A paragraph that cites figures which have changed; `place` counts from 0. */
export type FlaggedParagraph = { readonly place: number; readonly changes: readonly FigureChange[] }

/** The paragraphs that cite a figure with different text in the two snapshots, in the order of the text. */
export function flagParagraphs(
  paragraphs: readonly ReportParagraph[],
  kept: readonly ReviewFigure[],
  today: readonly ReviewFigure[],
): readonly FlaggedParagraph[] {
  const changed = new Map(figureChanges(kept, today).map((change) => [change.id, change]))
  return paragraphs.flatMap(({ parts }, place) => {
    const cited = new Set(parts.flatMap((part) => (part.kind === 'figure' ? [part.figure] : [])))
    const changes = [...cited].flatMap((id) => changed.get(id) ?? [])
    return changes.length === 0 ? [] : [{ place, changes }]
  })
}
