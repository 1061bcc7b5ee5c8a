import type { Member } from './schema.ts'

/** Replaces the name of a person whose data was erased. It is the same for everybody and contains no part of a name. */
export const erasedName = '(đã xóa thông tin)'

/** Was this member’s identity erased? Such a record still counts in figures; it cannot be edited or restored. */
export function isErased({ fullName }: Pick<Member, 'fullName'>): boolean {
  return fullName === erasedName
}
