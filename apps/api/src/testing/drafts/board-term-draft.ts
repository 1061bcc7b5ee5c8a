import { isoDate } from '@lienthehe/domain'
import type { BoardTermDraft } from '@lienthehe/domain/boards'
import { target, userIdOf, userNameOf } from '../people.ts'

/** The chair of the target club, who also has its account. */
export const boardTermDraft: BoardTermDraft = {
  post: 'chair',
  fullName: `Bùi Thị zm${target} Chủ`,
  member: null,
  account: userIdOf(userNameOf('clubBoard', 'club')),
  from: isoDate('2023-06-01'),
}
