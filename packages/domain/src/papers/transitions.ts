import { type IsoDate, yearOf } from '../calendar/iso-date.ts'
import type { Withdrawal } from '../documents/withdrawal-schema.ts'
import type { PhaseOrYear } from '../plan/phase-or-year-schema.ts'
import type { Plan } from '../plan/schema.ts'
import type { InvalidInput, WrongField } from '../refusals/invalid-input.ts'
import { accept, type Result, refuse } from '../refusals/result.ts'
import { foldText } from '../text/fold.ts'
import type { AdministrativeUnit } from '../units/schema.ts'
import type { PaperRefusal } from './refusal.ts'
import type { Paper, PaperDraft, PaperId } from './schema.ts'

type PaperResult = Result<Paper, InvalidInput | PaperRefusal>

/** What must be known to record a paper. */
export type PaperSituation = {
  /** The province's plan that the paper carries out. */
  readonly plan: Pick<Plan, 'clauses' | 'obligations' | 'agencies'>
  /**
   * The units whose agencies issue papers under the plan: the province, and the units that must issue a plan of their
   * own (V.4.a).
   */
  readonly units: readonly Pick<AdministrativeUnit, 'key' | 'level'>[]
  /** The papers already stored for this unit and this plan. */
  readonly recorded: readonly Paper[]
  readonly today: IsoDate
}

/** Records a paper that an agency has issued. */
export function recordPaper(
  draft: PaperDraft & { readonly id: PaperId },
  situation: PaperSituation,
): PaperResult {
  return check({ ...draft, withdrawal: null }, situation)
}

/** Corrects the record to what the paper says; its unit and plan stay the same. */
export function correctPaper(before: Paper, draft: PaperDraft, situation: PaperSituation): PaperResult {
  if (before.withdrawal !== null) return refuse({ reason: 'paperWithdrawn' })
  const { id, unit, plan, withdrawal } = before
  return check({ ...draft, id, unit, plan, withdrawal }, situation)
}

/** Withdraws a record made by mistake: it can still be read, but proves nothing. */
export function withdrawPaper(before: Paper, withdrawal: Withdrawal): PaperResult {
  if (before.withdrawal !== null) return refuse({ reason: 'paperWithdrawn' })
  return accept({ ...before, withdrawal })
}

/** Accepts the paper as proof that an obligation of its year (or of the whole phase) is met. */
export function proveByPaper(
  before: Paper,
  { obligation, period }: { readonly obligation: string; readonly period: PhaseOrYear },
  situation: Pick<PaperSituation, 'plan' | 'units'>,
): PaperResult {
  if (before.withdrawal !== null) return refuse({ reason: 'paperWithdrawn' })
  if (!isOwedBy(before, obligation, situation)) return refuse({ reason: 'owedByOthers' })
  if (period.kind === 'year' && period.year !== before.year)
    return refuse({
      reason: 'paperOfAnotherYear',
      ...{ number: before.number, year: before.year, asked: period.year },
    })
  return before.proves.includes(obligation)
    ? accept(before)
    : accept({ ...before, proves: [...before.proves, obligation] })
}

function check(next: Paper, situation: PaperSituation): PaperResult {
  const fields = problemsOf(next, situation)
  if (fields.length > 0) return refuse({ reason: 'invalidInput', fields })
  const twin = situation.recorded.find(
    (one) => one.id !== next.id && one.withdrawal === null && keyOf(one) === keyOf(next),
  )
  if (twin !== undefined)
    return refuse({ reason: 'paperRecorded', number: twin.number, issuedOn: twin.issuedOn })
  return accept(next)
}

/** The number, issuer and year that identify a paper: each agency numbers its own papers and begins again each year. */
function keyOf({ number, issuer, issuedOn }: Paper): string {
  return `${foldText(number)} ${foldText(issuer)} ${yearOf(issuedOn)}`
}

/** The impossible fields of this paper, each by its path. */
function problemsOf(paper: Paper, situation: PaperSituation): readonly WrongField[] {
  const { plan, units, today } = situation
  const problems: WrongField[] = []
  const clauses = new Set<string>(plan.clauses.map(({ id }) => id))
  if (!units.some(({ key }) => key === paper.unit))
    problems.push({ field: 'draft.unit', problem: 'unitIssuesNoPlan' })
  if (paper.issuedOn > today) problems.push({ field: 'draft.issuedOn', problem: 'dateInFuture' })
  // A budget is issued before its year and a report after it. A difference of more than one year is a typing
  // mistake.
  if (Math.abs(paper.year - yearOf(paper.issuedOn)) > 1)
    problems.push({ field: 'draft.year', problem: 'yearFarFromIssue' })
  for (const [index, clause] of paper.clauses.entries())
    if (!clauses.has(clause)) problems.push({ field: `draft.clauses.${index}`, problem: 'choiceUnknown' })
  for (const [index, obligation] of paper.proves.entries())
    if (!isOwedBy(paper, obligation, situation))
      problems.push({ field: `draft.proves.${index}`, problem: 'owedByOthers' })
  return problems
}

/** Does an agency at the level of the paper's unit owe this obligation? */
function isOwedBy(
  { unit }: Pick<Paper, 'unit'>,
  obligation: string,
  { plan, units }: Pick<PaperSituation, 'plan' | 'units'>,
): boolean {
  const level = units.find(({ key }) => key === unit)?.level
  const owed = plan.obligations.find(({ id }) => id === obligation)
  const agency = plan.agencies.find(({ id }) => id === owed?.agency)
  return level !== undefined && agency?.levels.includes(level) === true
}
