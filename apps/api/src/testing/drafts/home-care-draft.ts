import { target } from '../people.ts'
import { memberIdOf } from '../two-provinces.ts'

/** A person who is not a member of the target club, but is visited by its third member. */
export const homeCareDraft = {
  fullName: `Quách Thị Mận zm${target}`,
  birth: null,
  village: `Xóm zm${target}`,
  member: null,
  from: '2024-03-01',
  volunteers: [{ member: memberIdOf(target, 3), visitsPerMonth: 4 }],
}
