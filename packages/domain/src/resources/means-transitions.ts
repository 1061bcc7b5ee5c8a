import type { IsoDate } from '../calendar/iso-date.ts'
import { statusOn } from '../clubs/club.ts'
import type { ClubId } from '../clubs/club-id-schema.ts'
import type { Club } from '../clubs/schema.ts'
import type { Withdrawal } from '../documents/withdrawal-schema.ts'
import type { Plan } from '../plan/schema.ts'
import type { FieldProblem } from '../refusals/field-problem.ts'
import type { InvalidInput, WrongField } from '../refusals/invalid-input.ts'
import { accept, type Result, refuse } from '../refusals/result.ts'
import type { UnitKey } from '../units/unit.ts'
import type { MeansRefusal } from './means-refusal.ts'
import type { MeansDraft, MeansId, MeansRecord } from './means-schema.ts'
import { checkSource } from './source.ts'

type MeansResult = Result<MeansRecord, InvalidInput | MeansRefusal>

/** The data needed to record a gift or work for the plan. */
export type MeansSituation = {
  readonly plan: Pick<Plan, 'fundingSources'>
  /** The units of the plan's own list. */
  readonly units: readonly UnitKey[]
  /** The club that the record refers to; only if it belongs to the record's unit. */
  readonly club: Club | undefined
  /** The valid records, among them the projects and pledges that other records name. */
  readonly standing: readonly MeansRecord[]
  readonly today: IsoDate
}

/** Records a gift or a piece of work. */
export function recordMeans(
  draft: MeansDraft & { readonly id: MeansId },
  situation: MeansSituation,
): MeansResult {
  return check({ ...draft, withdrawal: null }, situation)
}

/** Corrects a record to what happened; its unit, plan and kind stay the same. */
export function correctMeans(before: MeansRecord, draft: MeansDraft, situation: MeansSituation): MeansResult {
  if (before.withdrawal !== null) return refuse({ reason: 'meansWithdrawn' })
  if (draft.about.kind !== before.about.kind)
    return refuse({
      reason: 'invalidInput',
      fields: [{ field: 'draft.about.kind', problem: 'choiceUnknown' }],
    })
  const { id, unit, plan, withdrawal } = before
  return check({ ...draft, id, unit, plan, withdrawal }, situation)
}

/**
 * Withdraws a record that was made by mistake. Refused if other records name it, because they would then refer to
 * nothing.
 */
export function withdrawMeans(
  before: MeansRecord,
  withdrawal: Withdrawal,
  { standing }: Pick<MeansSituation, 'standing'>,
): MeansResult {
  if (before.withdrawal !== null) return refuse({ reason: 'meansWithdrawn' })
  const named = standing.filter((each) => namesOf(each).includes(before.id)).length
  if (named > 0) return refuse({ reason: 'meansNamed', records: named })
  return accept({ ...before, withdrawal })
}

/** The club that a record refers to. */
export function clubOfMeans({ about }: Pick<MeansDraft, 'about'>): ClubId | null {
  return 'club' in about ? about.club : null
}

/** The records that this one names: its project, and the pledge that it fulfils. */
function namesOf({ about }: Pick<MeansDraft, 'about'>): readonly MeansId[] {
  const project = 'project' in about ? about.project : null
  const pledge = about.kind === 'contribution' ? about.pledge : null
  return [project, pledge].filter((each) => each !== null)
}

function check(next: MeansRecord, situation: MeansSituation): MeansResult {
  const fields = [...problemsOfFrame(next, situation), ...problemsOfMatter(next, situation)]
  return fields.length === 0 ? accept(next) : refuse({ reason: 'invalidInput', fields })
}

function problemsOfFrame({ unit, on, about }: MeansRecord, { units, today }: MeansSituation) {
  const problems: WrongField[] = []
  if (!units.includes(unit)) problems.push({ field: 'draft.unit', problem: 'choiceUnknown' })
  if (on > today) problems.push({ field: 'draft.on', problem: 'dateInFuture' })
  if (about.kind === 'project' && about.to !== null && about.to <= on)
    problems.push({ field: 'draft.about.to', problem: 'endsBeforeItBegins' })
  return problems
}

function problemsOfMatter(next: MeansRecord, situation: MeansSituation): readonly WrongField[] {
  const { about, on } = next
  const problems: WrongField[] = []
  const wrong = (field: string, problem: FieldProblem) =>
    problems.push({ field: `draft.about.${field}`, problem })
  const club = problemOfClub(clubOfMeans(next), on, situation)
  if (club !== undefined) wrong('club', club)
  if (about.kind === 'pledge' || about.kind === 'contribution') {
    for (const { problem } of checkSource(about, situation.plan)) wrong('source', problem)
    if (about.project !== null && kindOf(about.project, situation) !== 'project')
      wrong('project', 'choiceUnknown')
  }
  if (about.kind === 'contribution' && about.pledge !== null && kindOf(about.pledge, situation) !== 'pledge')
    wrong('pledge', 'choiceUnknown')
  if (about.kind === 'course') {
    if (about.trainers.length === 0) wrong('trainers', 'trainerMissing')
    for (const [place, unit] of about.units.entries())
      if (!situation.units.includes(unit)) wrong(`units.${place}`, 'choiceUnknown')
  }
  return problems
}

function kindOf(id: MeansId, { standing }: MeansSituation) {
  return standing.find((each) => each.id === id)?.about.kind
}

/** A club that was dissolved or merged by the day cannot receive anything or take part in anything. */
function problemOfClub(id: ClubId | null, on: IsoDate, { club }: MeansSituation): FieldProblem | undefined {
  if (id === null) return undefined
  if (club === undefined || club.id !== id) return 'choiceUnknown'
  const status = statusOn(club, on)
  if (status === 'dissolved' || status === 'merged') return 'clubNoMore'
  return undefined
}
