import type { AreaActivity, ReportDraft } from '../activities/schema.ts'
import type { IsoDate } from '../calendar/iso-date.ts'
import type { Month } from '../calendar/month.ts'
import type { MemberId } from '../members/schema.ts'

/** What a meeting’s sheet already shows about the areas of activity (III.3.b). */
export type MeetingSigns = {
  readonly payers: number
  readonly loans: number
  readonly measured: number
  readonly homeCareVisits: number
}

/**
 * The plan’s areas of activity (III.3.b) in which the sheet proves that something was done, in the plan’s order. The
 * board is asked about the other areas.
 */
export function provenAreas(areas: readonly string[], signs: MeetingSigns): readonly string[] {
  const proofs: Readonly<Record<string, number>> = {
    incomeGeneration: signs.loans,
    healthCare: signs.measured,
    homeCare: signs.homeCareVisits,
    resourceMobilisation: signs.payers,
  }
  return areas.filter((area) => (proofs[area] ?? 0) > 0)
}

/** What was noted at the meeting, and during the month before it. */
export type MeetingNotes = {
  readonly month: Month
  readonly on: IsoDate
  /** The members who came, or only their number. */
  readonly present: readonly MemberId[] | number
  readonly measured: readonly MemberId[]
  readonly homeCareVisits: number | null
  readonly activities: readonly AreaActivity[]
  readonly nextPlan: string | null
  readonly note: string | null
}

/** Areas whose activities concern everyone at the meeting: in these areas all who came count as reached (I.2.b:2). */
const reachingAreas = ['healthCare', 'rights', 'communication']

/** The month’s report as the sheet fills it in (III.3.b); the board checks it once and sends it. */
export function reportOfMeeting({ on, present, measured, activities, ...notes }: MeetingNotes): ReportDraft {
  const attendance =
    typeof present === 'number'
      ? ({ kind: 'counted', people: present } as const)
      : ({ kind: 'named', members: [...present] } as const)
  const isReaching = activities.some(({ area }) => reachingAreas.includes(area))
  return {
    ...notes,
    meeting: { kind: 'held', on, attendance },
    activities,
    reached: isReaching ? attendance : { kind: 'notRecorded' },
    healthChecks:
      measured.length === 0 ? { kind: 'counted', people: 0 } : { kind: 'named', members: [...measured] },
  }
}
