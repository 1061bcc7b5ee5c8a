import type { IsoDate } from '../calendar/iso-date.ts'
import type { ReportedMatter } from '../matters/reported-matter.ts'
import type { Visit } from '../oversight/schema.ts'
import { type PaperKind, paperKinds } from '../papers/kind.ts'
import type { Paper } from '../papers/schema.ts'
import type { MeansRecord } from '../resources/means-schema.ts'

/** The recorded work of a period to guide and check how the plan is carried out (III.1, III.2, III.3.d, III.7.b). */
export type PeriodWork = {
  /** The number of issued papers of each kind, in the order of the kinds. Kinds without a paper are left out. */
  readonly papers: readonly { readonly kind: PaperKind; readonly papers: number }[]
  readonly courses: number
  /**
   * The participants of all courses (a person counts once per course), and the number of courses whose participants
   * were not counted.
   */
  readonly taught: { readonly people: number; readonly uncounted: number }
  readonly visits: number
  readonly conferences: number
}

/** The content of a period's report besides the counts of clubs. */
export type PeriodRecords = { readonly work: PeriodWork; readonly matters: readonly ReportedMatter[] }

/**
 * The work from the first to the last of these days, according to these records. Withdrawn and cancelled records do not
 * count.
 */
export function workOfPeriod(
  {
    papers,
    means,
    visits,
  }: {
    readonly papers: readonly Pick<Paper, 'kind' | 'issuedOn' | 'withdrawal'>[]
    readonly means: readonly MeansRecord[]
    readonly visits: readonly Pick<Visit, 'state'>[]
  },
  { from, to }: { readonly from: IsoDate; readonly to: IsoDate },
): PeriodWork {
  const isIn = (day: IsoDate) => from <= day && day <= to
  const issued = papers.filter(({ withdrawal, issuedOn }) => withdrawal === null && isIn(issuedOn))
  const done = means.filter(({ withdrawal, on }) => withdrawal === null && isIn(on)).map(({ about }) => about)
  const courses = done.filter((about) => about.kind === 'course')
  const taught = courses.map(({ officials, boardMembers, volunteers }) =>
    [officials, boardMembers, volunteers].filter((people) => people !== null),
  )
  return {
    papers: paperKinds
      .map((kind) => ({ kind, papers: issued.filter((paper) => paper.kind === kind).length }))
      .filter((counted) => counted.papers > 0),
    courses: courses.length,
    taught: {
      people: taught.flat().reduce((sum, people) => sum + people, 0),
      uncounted: taught.filter((groups) => groups.length === 0).length,
    },
    visits: visits.filter(({ state }) => state.status === 'done' && isIn(state.on)).length,
    conferences: done.filter(({ kind }) => kind === 'conference').length,
  }
}
