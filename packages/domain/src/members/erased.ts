import type { Member } from './schema.ts'

/** Replaces the name of a person whose data was erased: one phrase for all, with no part of a name. */
export const erasedName = '(đã xóa thông tin)'

/** Was this member's identity erased? Such a record is only counted; nothing restores it. */
export function isErased({ fullName }: Pick<Member, 'fullName'>): boolean {
  return fullName === erasedName
}
