import type { IsoDate } from '../calendar/iso-date.ts'
import type { PhaseOrYear } from '../plan/phase-or-year-schema.ts'
import type { Agency, Obligation, Plan } from '../plan/schema.ts'
import { formatDate } from '../text/format.ts'
import type { InLanguage } from '../text/language.ts'
import type { ObligationStanding } from './obligation.ts'
import type { Duty } from './obligation-proofs.ts'
import { describeObligation } from './obligation-wording.ts'
import { describePhaseOrYear } from './wording.ts'

/** A duty that is not yet done, and the day by which it is owed. */
export type Due = {
  readonly obligation: Obligation
  readonly period: PhaseOrYear
  readonly dueOn: IsoDate
  readonly standing: ObligationStanding
}

/** Everything that is due or overdue, the earliest due day first. */
export function duesOf(duties: readonly Duty[]): readonly Due[] {
  return duties
    .flatMap(({ obligation, standings }) =>
      standings.flatMap((standing): readonly Due[] =>
        standing.kind === 'due' || standing.kind === 'overdue'
          ? [{ obligation, period: standing.period, dueOn: standing.dueOn, standing }]
          : [],
      ),
    )
    .toSorted((one, other) => (one.dueOn < other.dueOn ? -1 : one.dueOn > other.dueOn ? 1 : 0))
}

/** `Sở Tài chính: Kinh phí trong dự toán, năm 2023 (V.3.b)` */
export function describeDue(
  { obligation, period }: Due,
  { plan: { agencies }, language }: InLanguage & { readonly plan: Pick<Plan, 'agencies'> },
): string {
  const owner = agencies.find(({ id }: Agency) => id === obligation.agency)
  const who = owner === undefined ? obligation.agency : owner.name[language]
  return `${who}: ${obligation.name[language]}, ${describePhaseOrYear(period, { language })} (${obligation.clause})`
}

/**
 * A chat message that lists what is still owed, one plain line for each duty.
 *
 * @param unit The unit’s name as people say it: `Huyện Đà Bắc`.
 */
export function describeDuesMessage(
  dues: readonly Due[],
  {
    about,
    language,
  }: InLanguage & {
    readonly about: Pick<Plan, 'agencies' | 'number'> & { readonly unit: string; readonly asOf: IsoDate }
  },
): string {
  const on = formatDate(about.asOf)
  const title = {
    vi: `Việc còn phải làm theo Kế hoạch ${about.number}, ${about.unit}, tính đến ${on}:`,
    en: `Still owed under Plan ${about.number}, ${about.unit}, as of ${on}:`,
  }[language]
  const lines = dues.map(
    (due) =>
      `- ${describeDue(due, { plan: about, language })}. ${describeObligation(due.standing, { language })}.`,
  )
  return [title, ...lines].join('\n')
}
