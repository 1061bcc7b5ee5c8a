import type { ClubId } from '@lienthehe/domain/clubs'
import type { Departure, Member, MemberDraft, MemberId } from '@lienthehe/domain/members'

/** The change of a club's list that a form will make. */
export type MemberChange =
  | { readonly kind: 'admit'; readonly draft: MemberDraft }
  | { readonly kind: 'edit'; readonly member: MemberId; readonly draft: MemberDraft }
  | { readonly kind: 'leave'; readonly member: MemberId; readonly departure: Departure }

/** The id of the person being typed; no member has it. */
const newcomer = '00000000-0000-4000-8000-000000000000' as MemberId

/** The club's list as it would be with this change, so that the verdicts can be seen before it is saved. */
export function membersAfter(
  club: ClubId,
  members: readonly Member[],
  change: MemberChange,
): readonly Member[] {
  switch (change.kind) {
    case 'admit':
      return [...members, { ...change.draft, id: newcomer, club, departure: null }]
    case 'edit':
      return members.map((member) => (member.id === change.member ? { ...member, ...change.draft } : member))
    case 'leave':
      return members.map((member) =>
        member.id === change.member ? { ...member, departure: change.departure } : member,
      )
  }
}
