import type { Member } from './schema.ts'

/** What stands in the place of the name of somebody whose data was erased: no words of a name, and one phrase for all. */
export const erasedName = '(đã xóa thông tin)'

/** Was the identity of this member erased? Such a record is only counted: nothing brings it back. */
export function isErased({ fullName }: Pick<Member, 'fullName'>): boolean {
  return fullName === erasedName
}
