import type { Language } from '@lienthehe/domain'
import { describeRosterRefusal, type RosterRefusal } from '@lienthehe/office/roster/words'
import { describeTemplateProblem } from '@lienthehe/office/template/words'
import { describeRefusal } from '../refusal-words.ts'
import type { UploadRefusal } from './send-file.ts'

const fileReasons = {
  fileTooLarge: true,
  fileKind: true,
  fileSuspicious: true,
  fileDamaged: true,
  quoteNeverCloses: true,
  tooManyRows: true,
  tooManyColumns: true,
  headerNotFound: true,
  noRows: true,
  tooSlow: true,
  importBusy: true,
} as const satisfies Record<RosterRefusal['reason'], true>

/** Why an upload was refused: because of the file, or because of who sent it and where. */
export function describeUploadRefusal(refusal: UploadRefusal, language: Language): string {
  if (refusal.reason === 'templateNotTaken') return describeTemplateProblem(refusal.problem, { language })
  return isAboutFile(refusal)
    ? describeRosterRefusal(refusal, { language })
    : describeRefusal(refusal, language)
}

function isAboutFile(refusal: UploadRefusal): refusal is RosterRefusal {
  return Object.hasOwn(fileReasons, refusal.reason)
}
