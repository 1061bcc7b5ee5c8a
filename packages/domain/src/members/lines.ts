import { isLine } from '../text/line.ts'
import type { MemberDraft } from './schema.ts'

export const nameCharactersMax = 100
export const phoneCharactersMax = 20
export const phoneForm = /^\+?[\d .-]{8,20}$/
export const citizenIdForm = /^(\d{9}|\d{12})$/

/**
 * Would the schema of members take the lines that are one person's own, as they stand? For whoever asks of the thousands of a
 * list; what is wrong with one that it would not take, the schema says.
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
