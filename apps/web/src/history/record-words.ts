import type { Language } from '@lienthehe/domain'
import { reportHistory } from '@lienthehe/domain/activities'
import { attachmentHistory } from '@lienthehe/domain/attachments'
import { boardHistory } from '@lienthehe/domain/boards'
import { clubHistory } from '@lienthehe/domain/clubs'
import { duplicateHistory } from '@lienthehe/domain/duplicates'
import { bookHistory } from '@lienthehe/domain/funds'
import {
  labelHistoryAction as describeAction,
  type HistoryWords,
  labelHistoryField as labelField,
  labelHistoryValue as labelValue,
} from '@lienthehe/domain/history'
import { homeCareHistory } from '@lienthehe/domain/home-care'
import { meetingHistory } from '@lienthehe/domain/meetings'
import { memberHistory } from '@lienthehe/domain/members'
import { visitHistory } from '@lienthehe/domain/oversight'
import { paperHistory } from '@lienthehe/domain/papers'
import { privacyHistory } from '@lienthehe/domain/privacy'
import { releaseHistory } from '@lienthehe/domain/publication'
import { snapshotHistory } from '@lienthehe/domain/snapshots'
import { subgroupHistory } from '@lienthehe/domain/subgroups'
import { unitPlanHistory } from '@lienthehe/domain/unit-plans'
import { rosterHistory } from '@lienthehe/office/roster/words'

/** The words for actions that exist only in this web application, not in the domain. */
const instanceHistory = {
  actions: { 'demo.fill': { vi: 'Tạo số liệu minh họa', en: 'Created demonstration data' } },
  fields: {},
} as const satisfies HistoryWords

/** All kinds of records that a history can be about. */
const concepts: HistoryWords[] = [
  clubHistory,
  memberHistory,
  duplicateHistory,
  homeCareHistory,
  subgroupHistory,
  rosterHistory,
  unitPlanHistory,
  paperHistory,
  attachmentHistory,
  bookHistory,
  boardHistory,
  releaseHistory,
  visitHistory,
  reportHistory,
  meetingHistory,
  snapshotHistory,
  privacyHistory,
  instanceHistory,
]

/**
 * Adds the wording of one more concept to the histories. Records that never appear in a club’s history have their
 * wording in their own screens. This keeps the script of the club page, which is near its size limit, small.
 */
export function alsoTellOf(concept: HistoryWords): void {
  if (!concepts.includes(concept)) concepts.push(concept)
}

/** The name of an action, e.g. `Sửa thành viên`. */
export function labelHistoryAction(action: string, language: Language): string {
  return describeAction(concepts, action, language)
}

/** The name of a field, as the screens call it. */
export function labelHistoryField(field: string, language: Language): string {
  return labelField(concepts, field, language)
}

/** A stored value as a person reads it; `placeNames` gives units their names. */
export function labelHistoryValue(
  field: string,
  value: unknown,
  language: Language,
  placeNames: ReadonlyMap<string, string>,
): string {
  return labelValue(concepts, { field, value }, language, placeNames)
}
