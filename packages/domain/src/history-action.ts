import type { reportHistory } from './activities/history.ts'
import type { attachmentHistory } from './attachments/history.ts'
import type { boardHistory } from './boards/history.ts'
import type { clubHistory } from './clubs/history.ts'
import type { duplicateHistory } from './duplicates/history.ts'
import type { bookHistory } from './funds/history.ts'
import type { homeCareHistory } from './home-care/history.ts'
import type { matterHistory } from './matters/history.ts'
import type { meetingHistory } from './meetings/history.ts'
import type { memberHistory } from './members/history.ts'
import type { visitHistory } from './oversight/history.ts'
import type { paperHistory } from './papers/history.ts'
import type { privacyHistory } from './privacy/history.ts'
import type { personRequestHistory } from './privacy/person-request-history.ts'
import type { releaseHistory } from './publication/history.ts'
import type { budgetHistory } from './resources/budget-history.ts'
import type { meansHistory } from './resources/means-history.ts'
import type { snapshotHistory } from './snapshots/history.ts'
import type { subgroupHistory } from './subgroups/history.ts'
import type { unitPlanHistory } from './unit-plans/history.ts'

/** Every action that the history records, from the concepts that have the words for it. */
export type HistoryAction =
  | keyof typeof clubHistory.actions
  | keyof typeof memberHistory.actions
  | keyof typeof duplicateHistory.actions
  | keyof typeof homeCareHistory.actions
  | keyof typeof subgroupHistory.actions
  | keyof typeof unitPlanHistory.actions
  | keyof typeof paperHistory.actions
  | keyof typeof budgetHistory.actions
  | keyof typeof meansHistory.actions
  | keyof typeof matterHistory.actions
  | keyof typeof attachmentHistory.actions
  | keyof typeof bookHistory.actions
  | keyof typeof boardHistory.actions
  | keyof typeof releaseHistory.actions
  | keyof typeof reportHistory.actions
  | keyof typeof visitHistory.actions
  | keyof typeof meetingHistory.actions
  | keyof typeof snapshotHistory.actions
  | keyof typeof privacyHistory.actions
  | keyof typeof personRequestHistory.actions
