import { citizenIdDigits, phoneDigits } from '../refusals/field-limits.ts'
import { isLine } from '../text/line.ts'
import type { MemberDraft } from './schema.ts'

export const nameCharactersMax = 100
export const phoneCharactersMax = 20
export const phoneForm = new RegExp(`^\\+?[\\d .-]{${phoneDigits.min},${phoneCharactersMax}}$`)
/** The form of a citizen id, and of the number of an older identity card. */
export const citizenIdForm = new RegExp(`^(\\d{${citizenIdDigits.before}}|\\d{${citizenIdDigits.now}})$`)

/**
 * Would the schema of members accept these texts of one person? This is a fast check for lists of thousands; when it
 * fails, the schema says what is wrong.
 */
export function hasSoundLines({
  fullName,
  phone,
  citizenId,
}: Pick<MemberDraft, 'fullName' | 'phone' | 'citizenId'>): boolean {
  return (
    isLine(fullName, { max: nameCharactersMax }) &&
    (phone === null || (isLine(phone, { max: phoneCharactersMax }) && phoneForm.test(phone))) &&
    (citizenId === null || citizenIdForm.test(citizenId))
  )
}
