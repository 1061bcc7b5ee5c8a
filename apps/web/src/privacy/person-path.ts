import type { ClubId } from '@lienthehe/domain/clubs'
import type { MemberId } from '@lienthehe/domain/members'

/**
 * The address of the page about one member of a club: what is stored, who can see it, who did, and what the person
 * asked for.
 */
export function personPath(club: ClubId | string, member: MemberId | string): string {
  return `/cau-lac-bo/${club}/thanh-vien/${member}`
}
