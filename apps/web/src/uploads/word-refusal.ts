import type { Language } from '@lienthehe/domain'
import { type RosterRefusal, wordRosterRefusal } from '@lienthehe/office/roster/words'
import { wordTemplateProblem } from '@lienthehe/office/template/words'
import { wordRefusal } from '../refusal-words.ts'
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

/** Why an upload was not taken: because of the file, or because of who sent it and where. */
export function wordUploadRefusal(refusal: UploadRefusal, language: Language): string {
  if (refusal.reason === 'templateNotTaken') return wordTemplateProblem(refusal.problem, language)
  return isAboutFile(refusal) ? wordRosterRefusal(refusal, language) : wordRefusal(refusal, language)
}

function isAboutFile(refusal: UploadRefusal): refusal is RosterRefusal {
  return Object.hasOwn(fileReasons, refusal.reason)
}
