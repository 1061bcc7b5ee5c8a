import { isoDate } from '@lienthehe/domain'
import type { RosterSituation } from '@lienthehe/office/roster'

/** The situation of a club without members. */
export const situation: RosterSituation = {
  members: [],
  establishedOn: isoDate('2021-02-01'),
  today: isoDate('2025-06-30'),
  defaultJoinedOn: isoDate('2021-02-01'),
}
