import type { IsoDate } from '../calendar/iso-date.ts'
import { formatDate } from '../text/format.ts'
import type { InLanguage } from '../text/language.ts'
import type { BoardPost } from './post.ts'
import { labelBoardPost } from './wording.ts'

/** Why somebody cannot take a post although every field is right; each refusal names the conflicting term. */
export type BoardRefusal =
  | {
      readonly reason: 'postHeld' | 'cashAndBooks'
      readonly post: BoardPost
      readonly fullName: string
      readonly from: IsoDate
    }
  | { readonly reason: 'termEnded' }

const reasons: readonly string[] = [
  'postHeld',
  'cashAndBooks',
  'termEnded',
] satisfies readonly BoardRefusal['reason'][]

/** Is this refusal about a club's board? */
export function isBoardRefusal(refusal: { readonly reason: string }): refusal is BoardRefusal {
  return reasons.includes(refusal.reason)
}

/** Says why the change is refused, and what to do now. */
export function describeBoardRefusal(refusal: BoardRefusal, { language }: InLanguage): string {
  if (refusal.reason === 'termEnded')
    return {
      vi: 'Nhiệm kỳ này đã được ghi kết thúc. Nếu ghi chưa đúng, hãy sửa và nêu lý do.',
      en: 'The end of this term is on record. If it is wrong, correct it and say why.',
    }[language]
  const { fullName } = refusal
  const post = labelBoardPost(refusal.post, language)
  const from = formatDate(refusal.from)
  if (refusal.reason === 'postHeld')
    return {
      vi: `${fullName} giữ chức vụ này (${post}) từ ngày ${from}. Hãy ghi người đó thôi giữ chức vụ trước.`,
      en: `${fullName} has held this post (${post}) since ${from}. Record the end of that term first.`,
    }[language]
  return {
    vi: `${fullName} giữ chức vụ ${post} từ ngày ${from}: người giữ tiền không được giữ sổ. Hãy chọn người khác; nếu chỉ trùng tên, hãy gắn cả hai với đúng thành viên trong danh sách.`,
    en: `${fullName} has been ${post} since ${from}: whoever keeps the cash may not keep the books. Choose somebody else; if only the names are alike, link both to their entries in the list of members.`,
  }[language]
}
