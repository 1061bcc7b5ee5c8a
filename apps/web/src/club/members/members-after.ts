import type { ClubId } from '@lienthehe/domain/clubs'
import type { Departure, Member, MemberDraft, MemberId } from '@lienthehe/domain/members'

/** What a form will change in a club's list. */
export type MemberChange =
  | { readonly kind: 'admit'; readonly draft: MemberDraft }
  | { readonly kind: 'edit'; readonly member: MemberId; readonly draft: MemberDraft }
  | { readonly kind: 'leave'; readonly member: MemberId; readonly departure: Departure }

/** No member has this id: it represents the person being typed. */
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
