import type { Language } from '@lienthehe/domain'
import { describeLetterFailure } from '@lienthehe/domain/reminders'
import { html } from 'hono/html'
import { words as checkWords, describeAge } from '../checkpoints/words.ts'
import { describeHead, describeTally } from '../programs/wording.ts'
import { type Html, layOut } from '../public/pages/layout.ts'
import type { readDelivery } from '../reminders/queries.ts'
import { describeRegisterFinding } from '../scrub/finding.ts'
import { type OperationsStatus, overdueAfterHours } from './status.ts'

const words = {
  title: { vi: 'Tình trạng vận hành', en: 'Server status' },
  backup: { vi: 'Bản sao lưu mới nhất', en: 'Latest backup' },
  noBackup: { vi: 'Chưa có bản sao lưu nào.', en: 'There is no backup yet.' },
  overdue: {
    vi: `Đã quá ${overdueAfterHours} giờ không có bản sao lưu mới. Hãy chạy npm run backup và xem nhật ký của máy chủ.`,
    en: `No backup for more than ${overdueAfterHours} hours. Run npm run backup and check the server’s log.`,
  },
  rehearsal: { vi: 'Lần khôi phục gần nhất', en: 'Last restore' },
  neverRehearsed: {
    vi: 'Chưa từng diễn tập khôi phục. Hãy chạy npm run restore -- --rehearse',
    en: 'A restore has never been rehearsed. Run npm run restore -- --rehearse',
  },
  isRehearsal: { vi: 'diễn tập', en: 'a rehearsal' },
  isReal: { vi: 'khôi phục thật', en: 'a real restore' },
  head: { vi: 'Nhật ký thay đổi', en: 'Change log' },
  examined: { vi: 'Lần kiểm tra toàn bộ gần nhất', en: 'Last full check' },
  notExamined: { vi: 'chưa kiểm tra xong từ khi khởi động', en: 'not finished yet since the start' },
  cosigned: { vi: 'Lần ký chứng gần nhất, đến thay đổi số', en: 'Last cosigned, up to change number' },
  neverCosigned: {
    vi: 'chưa nơi nào ký chứng; hãy chạy npm run checkpoint -- cosign',
    en: 'nobody has cosigned yet; run npm run checkpoint -- cosign',
  },
  sound: { vi: 'Không phát hiện điều gì sai.', en: 'Nothing wrong was found.' },
  letters: { vi: 'Thư nhắc việc', en: 'Reminders by e-mail' },
  noMailServer: {
    vi: 'Không gửi thư: chưa đặt SMTP_URL và MAIL_FROM.',
    en: 'No e-mails are sent: SMTP_URL and MAIL_FROM are not set.',
  },
  waiting: { vi: 'Đang chờ gửi', en: 'Waiting to be sent' },
  failed: { vi: 'Không gửi được', en: 'Failed' },
  lastFailure: { vi: 'lần gần nhất', en: 'latest' },
  lastSent: { vi: 'Thư gần nhất đã gửi', en: 'Last e-mail sent' },
  noneSent: { vi: 'chưa có', en: 'none yet' },
  elsewhere: {
    vi: 'Cơ sở dữ liệu ở máy khác: máy chủ này không sao lưu và không kiểm tra nó.',
    en: 'The database is on another machine: this server neither backs it up nor checks it.',
  },
} as const

/** `machine: null`: the database is on another machine; `letters: null`: no mail server is set. */
type Standing = {
  readonly machine: OperationsStatus | null
  readonly letters: Awaited<ReturnType<typeof readDelivery>> | null
}

/** The page that the operator reads in the morning: the age of the backup, the last rehearsal, the problems found. */
export function operationsPage(
  { machine, letters }: Standing,
  { language, illustration }: { readonly language: Language; readonly illustration: boolean },
): Html {
  return layOut({
    title: words.title[language],
    language,
    path: '/van-hanh',
    illustration,
    content: html`<h1>${words.title[language]}</h1>${
      machine === null ? html`<p>${words.elsewhere[language]}</p>` : standing(machine, language)
    }${lettersPart(letters, language)}`,
  })
}

function standing(
  { backup, lastRestore, head, examinedAt, findings, cosigned, now }: OperationsStatus,
  language: Language,
): Html {
  return html`<h2>${words.backup[language]}</h2>
${
  backup === null
    ? html`<p>${words.noBackup[language]}</p>`
    : html`<p>${instant(backup.madeAt)} · ${backup.path}</p>
${backup.manifest === null ? '' : html`<p>${describeTally(backup.manifest.tally)[language]}, ${describeHead(backup.manifest.head)[language]}</p>`}
${backup.isOverdue ? html`<p><strong>${words.overdue[language]}</strong></p>` : ''}`
}
<h2>${words.rehearsal[language]}</h2>
${
  lastRestore === null
    ? html`<p>${words.neverRehearsed[language]}</p>`
    : html`<p>${instant(new Date(lastRestore.at))} · ${(lastRestore.isRehearsal ? words.isRehearsal : words.isReal)[language]} ·
${describeTally(lastRestore.tally)[language]}, ${describeHead(lastRestore.head)[language]} · ${lastRestore.seconds.toFixed(1)} s</p>`
}
<h2>${words.head[language]}</h2>
<p>${describeHead(head)[language]}</p>
<p>${words.cosigned[language]}: ${cosigned === null ? words.neverCosigned[language] : html`${String(cosigned.size)} · ${cosigned.witness} · ${describeAge(cosigned.at, now)[language]}`} · <a href="/kiem-chung?lang=${language}">${checkWords.title[language]}</a></p>
<p>${words.examined[language]}: ${examinedAt === null ? words.notExamined[language] : instant(examinedAt)}</p>
${
  findings.length === 0
    ? html`<p>${words.sound[language]}</p>`
    : html`<ul>${findings.map((finding) => html`<li>${describeRegisterFinding(finding)[language]}</li>`)}</ul>`
}`
}

function lettersPart(letters: Standing['letters'], language: Language): Html {
  const heading = html`<h2>${words.letters[language]}</h2>`
  if (letters === null) return html`${heading}<p>${words.noMailServer[language]}</p>`
  const { waiting, failed, lastFailure, lastSentAt } = letters
  const why =
    lastFailure === null
      ? ''
      : ` (${words.lastFailure[language]}: ${describeLetterFailure(lastFailure, { language })})`
  return html`${heading}
<p>${words.waiting[language]}: ${waiting} · ${words.failed[language]}: ${failed}${why}</p>
<p>${words.lastSent[language]}: ${lastSentAt === null ? words.noneSent[language] : instant(new Date(lastSentAt))}</p>`
}

/** The date and time in Vietnam, such as `2026-05-04 01:30`. */
function instant(at: Date): string {
  const parts = new Intl.DateTimeFormat('sv-SE', {
    dateStyle: 'short',
    timeStyle: 'short',
    timeZone: 'Asia/Ho_Chi_Minh',
  })
  return parts.format(at)
}
