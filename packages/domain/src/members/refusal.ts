import type { InLanguage, Wording } from '../text/language.ts'

/** Why a membership stays as it is although every field is right. */
export type MemberRefusal =
  | {
      readonly reason: 'memberElsewhere'
      /** `null` when the user has no right to see that club. */
      readonly club: string | null
      /** True if the same citizen id proves it; otherwise it is a hint that the user can overrule. */
      readonly certain: boolean
    }
  | { readonly reason: 'memberListed'; readonly fullName: string }
  | { readonly reason: 'alreadyLeft' }
  | { readonly reason: 'notLeft' }
  /** The change would alter none of the chosen members. */
  | { readonly reason: 'nothingChanges' }
  /** This many of the edited members have been changed again since. */
  | { readonly reason: 'editedSince'; readonly members: number }
  /** Somebody’s identity was erased; such a record still counts in figures but cannot be edited or restored. */
  | { readonly reason: 'personErased' }
  /** More than a day has passed. */
  | { readonly reason: 'undoTooLate' }

const reasons = {
  memberElsewhere: true,
  memberListed: true,
  alreadyLeft: true,
  notLeft: true,
  nothingChanges: true,
  editedSince: true,
  personErased: true,
  undoTooLate: true,
} as const satisfies Record<MemberRefusal['reason'], true>

/** Is this refusal about a membership? */
export function isMemberRefusal(refusal: { readonly reason: string }): refusal is MemberRefusal {
  return Object.hasOwn(reasons, refusal.reason)
}

/** Tells the user what prevents the change, and what to do now. */
export function describeMemberRefusal(refusal: MemberRefusal, { language }: InLanguage): string {
  return sentencesOf(refusal)[language]
}

function sentencesOf(refusal: MemberRefusal): Wording {
  switch (refusal.reason) {
    case 'memberElsewhere':
      return refusal.certain ? certainlyElsewhere(refusal.club) : perhapsElsewhere(refusal.club)
    case 'memberListed':
      return {
        vi: `${refusal.fullName} cùng năm sinh đã có trong danh sách câu lạc bộ này. Nếu là người khác, hãy đánh dấu xác nhận rồi lưu lại.`,
        en: `${refusal.fullName}, born the same year, is on the list of this club. If this is another person, tick the confirmation and save again.`,
      }
    case 'alreadyLeft':
      return { vi: 'Thành viên này đã rời câu lạc bộ.', en: 'This member has left the club.' }
    case 'notLeft':
      return { vi: 'Thành viên này vẫn đang sinh hoạt.', en: 'This member is still active in the club.' }
    case 'nothingChanges':
      return {
        vi: 'Không có gì thay đổi: những người đã chọn đều đã được ghi như vậy.',
        en: 'There is nothing to change: everybody chosen is already on record this way.',
      }
    case 'editedSince':
      return {
        vi: `Không hoàn tác được: ${refusal.members} thành viên đã được sửa tiếp sau đó. Hãy sửa lại từng người.`,
        en: `This cannot be undone: ${refusal.members} of these members ${refusal.members === 1 ? 'has' : 'have'} been edited since. Edit them one by one.`,
      }
    case 'personErased':
      return {
        vi: 'Thông tin của người này đã được xóa; bản ghi chỉ còn để đếm.',
        en: 'This person’s data was erased; the record is kept only for counting.',
      }
    case 'undoTooLate':
      return {
        vi: 'Chỉ hoàn tác được trong một ngày. Hãy sửa lại thông tin của thành viên.',
        en: 'This can be undone within one day only. Edit the member instead.',
      }
  }
}

function certainlyElsewhere(club: string | null): Wording {
  return {
    vi: `Người này đang là thành viên của ${club ?? 'một câu lạc bộ khác'}. Một người chỉ sinh hoạt ở một câu lạc bộ; hãy ghi rời câu lạc bộ kia trước.`,
    en: `This person is an active member of ${club ?? 'another club'}. A person belongs to one club at a time; record the departure there first.`,
  }
}

function perhapsElsewhere(club: string | null): Wording {
  return {
    vi: `Có người cùng họ tên và năm sinh đang là thành viên của ${club ?? 'một câu lạc bộ khác'} trong cùng xã. Nếu là người khác, hãy đánh dấu xác nhận rồi lưu lại.`,
    en: `Somebody of the same name and year of birth is a member of ${club ?? 'another club'} in the same commune. If this is another person, tick the confirmation and save again.`,
  }
}
