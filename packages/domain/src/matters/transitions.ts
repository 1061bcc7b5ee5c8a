import type { IsoDate } from '../calendar/iso-date.ts'
import type { Withdrawal } from '../documents/withdrawal-schema.ts'
import type { InvalidInput, WrongField } from '../refusals/invalid-input.ts'
import { accept, type Result, refuse } from '../refusals/result.ts'
import type { AdministrativeUnit } from '../units/schema.ts'
import { isValidOn } from '../units/unit.ts'
import type { MatterRefusal } from './refusal.ts'
import type { Matter, MatterAnswer, MatterDraft } from './schema.ts'

type MatterResult = Result<Matter, InvalidInput | MatterRefusal>

/** What must be known to raise a matter or to correct it. */
export type MatterSituation = {
  /** The unit that the matter concerns; `undefined` if no such unit exists. */
  readonly unit: AdministrativeUnit | undefined
  /** Is the unit the province of the plan? That province answers for its plan even after it has merged into another. */
  readonly isPlansProvince: boolean
  /** Does the club that it names belong to that unit? */
  readonly isClubThere: boolean
  readonly today: IsoDate
}

/** The record of a matter that somebody raises; its number is the next one of the plan. */
export function raiseMatter(
  draft: MatterDraft & Pick<Matter, 'id' | 'number'>,
  situation: MatterSituation,
): MatterResult {
  return check({ ...draft, answer: null, withdrawal: null }, situation)
}

/** The corrected matter; its unit, plan and number stay the same. An answered matter can no longer be changed. */
export function correctMatter(before: Matter, draft: MatterDraft, situation: MatterSituation): MatterResult {
  const { id, number, plan, unit, answer, withdrawal } = before
  if (withdrawal !== null) return refuse({ reason: 'matterWithdrawn', number })
  if (answer !== null) return refuse({ reason: 'matterAnswered', number })
  return check({ ...draft, id, number, plan, unit, answer, withdrawal }, situation)
}

/** The matter with this answer, which replaces an earlier one; the history keeps both. */
export function answerMatter(
  before: Matter,
  answer: MatterAnswer,
  { today }: Pick<MatterSituation, 'today'>,
): MatterResult {
  if (before.withdrawal !== null) return refuse({ reason: 'matterWithdrawn', number: before.number })
  const fields: WrongField[] = []
  if (answer.on < before.on) fields.push({ field: 'answer.on', problem: 'beforeItWasRaised' })
  if (answer.on > today) fields.push({ field: 'answer.on', problem: 'dateInFuture' })
  return fields.length === 0 ? accept({ ...before, answer }) : refuse({ reason: 'invalidInput', fields })
}

/** The matter, withdrawn because it was recorded by mistake. */
export function withdrawMatter(before: Matter, withdrawal: Withdrawal): MatterResult {
  if (before.withdrawal !== null) return refuse({ reason: 'matterWithdrawn', number: before.number })
  return accept({ ...before, withdrawal })
}

function check(next: Matter, { unit, isPlansProvince, isClubThere, today }: MatterSituation): MatterResult {
  const fields: WrongField[] = []
  if (unit === undefined || unit.key !== next.unit)
    fields.push({ field: 'draft.unit', problem: 'choiceUnknown' })
  else if (!isPlansProvince && !isValidOn(unit, next.on))
    fields.push({ field: 'draft.on', problem: 'unitNotThen' })
  if (next.club !== null && !isClubThere) fields.push({ field: 'draft.club', problem: 'choiceUnknown' })
  if (next.on > today) fields.push({ field: 'draft.on', problem: 'dateInFuture' })
  return fields.length === 0 ? accept(next) : refuse({ reason: 'invalidInput', fields })
}
