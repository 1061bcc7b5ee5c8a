import { takeSheet } from '@lienthehe/domain/meetings'
import { clubIdSchema, meetingSheetSchema } from '@lienthehe/domain/schema'
import { formatMonth } from '@lienthehe/domain/text'
import { changeInput } from '../requests/change.ts'
import { write } from '../writes/write.ts'
import { auditOfSheet, type LinkedSheet, linkSheet, loadSheet, storeSheet } from './record.ts'

export const meetingWrites = {
  /** Records the sheet of a meeting line by line, and reports the outcome of each line. */
  send: write({
    action: 'report.write',
    subject: 'club',
    input: changeInput({ club: clubIdSchema, sheet: meetingSheetSchema }),
    load: loadSheet,
    transition: (state, { sheet }, { today, at, by }) => {
      const taken = takeSheet(state, sheet, { bookedOn: today, createdAt: at, recordedBy: by })
      return taken.ok ? { ok: true, value: linkSheet(taken.value, state, { at, by }) } : taken
    },
    store: storeSheet,
    answer: ({ lines }: LinkedSheet) => ({ lines }),
    audit: (next, state, { sheet }) => auditOfSheet(next, state, formatMonth(sheet.month)),
  }),
}
