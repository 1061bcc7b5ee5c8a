import type { Language } from '@lienthehe/domain'
import { html } from 'hono/html'
import { words as checkWords, wordAge } from '../checkpoints/words.ts'
import { wordHead, wordTally } from '../programs/wording.ts'
import { type Html, layOut } from '../public/layout.ts'
import { wordFinding } from '../scrub/finding.ts'
import type { OperationsStatus } from './status.ts'

const words = {
  title: { vi: 'Tình trạng vận hành', en: 'How the server stands' },
  backup: { vi: 'Bản sao lưu mới nhất', en: 'The newest backup' },
  noBackup: { vi: 'Chưa có bản sao lưu nào.', en: 'There is no backup yet.' },
  overdue: {
    vi: 'Đã quá 36 giờ không có bản sao lưu mới. Hãy chạy npm run backup và xem nhật ký của máy chủ.',
    en: 'No backup for more than 36 hours. Run npm run backup, and look at the log of the server.',
  },
  rehearsal: { vi: 'Lần khôi phục gần nhất', en: 'The last restore' },
  neverRehearsed: {
    vi: 'Chưa từng diễn tập khôi phục. Hãy chạy npm run restore -- --rehearse',
    en: 'Restoring was never rehearsed. Run npm run restore -- --rehearse',
  },
  isRehearsal: { vi: 'diễn tập', en: 'a rehearsal' },
  isReal: { vi: 'khôi phục thật', en: 'in earnest' },
  head: { vi: 'Nhật ký', en: 'The history' },
  examined: { vi: 'Kiểm tra toàn bộ gần nhất', en: 'Everything was last examined' },
  notExamined: { vi: 'chưa kiểm tra xong từ khi khởi động', en: 'not yet since the start' },
  cosigned: { vi: 'Ký chứng gần nhất, đến thay đổi số', en: 'Last cosigned, up to change number' },
  neverCosigned: {
    vi: 'chưa nơi nào ký chứng; hãy chạy npm run checkpoint -- cosign',
    en: 'nobody has cosigned yet; run npm run checkpoint -- cosign',
  },
  sound: { vi: 'Không phát hiện điều gì sai.', en: 'Nothing wrong was found.' },
  elsewhere: {
    vi: 'Cơ sở dữ liệu ở máy khác: máy chủ này không sao lưu và không kiểm tra nó.',
    en: 'The database is on another machine: this server neither backs it up nor examines it.',
  },
} as const

/** What the operator looks at in the morning: the age of the backup, the last rehearsal, what was found. */
export function operationsPage(
  status: OperationsStatus | null,
  { language, illustration }: { readonly language: Language; readonly illustration: boolean },
): Html {
  return layOut({
    title: words.title[language],
    language,
    path: '/van-hanh',
    illustration,
    content: html`<h1>${words.title[language]}</h1>${
      status === null ? html`<p>${words.elsewhere[language]}</p>` : standing(status, language)
    }`,
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
${backup.manifest === null ? '' : html`<p>${wordTally(backup.manifest.tally)[language]}, ${wordHead(backup.manifest.head)[language]}</p>`}
${backup.isOverdue ? html`<p><strong>${words.overdue[language]}</strong></p>` : ''}`
}
<h2>${words.rehearsal[language]}</h2>
${
  lastRestore === null
    ? html`<p>${words.neverRehearsed[language]}</p>`
    : html`<p>${instant(new Date(lastRestore.at))} · ${(lastRestore.isRehearsal ? words.isRehearsal : words.isReal)[language]} ·
${wordTally(lastRestore.tally)[language]}, ${wordHead(lastRestore.head)[language]} · ${lastRestore.seconds.toFixed(1)} s</p>`
}
<h2>${words.head[language]}</h2>
<p>${wordHead(head)[language]}</p>
<p>${words.cosigned[language]}: ${cosigned === null ? words.neverCosigned[language] : html`${String(cosigned.size)} · ${cosigned.witness} · ${wordAge(cosigned.at, now)[language]}`} · <a href="/kiem-chung?lang=${language}">${checkWords.title[language]}</a></p>
<p>${words.examined[language]}: ${examinedAt === null ? words.notExamined[language] : instant(examinedAt)}</p>
${
  findings.length === 0
    ? html`<p>${words.sound[language]}</p>`
    : html`<ul>${findings.map((finding) => html`<li>${wordFinding(finding)[language]}</li>`)}</ul>`
}`
}

/** `2026-05-04 01:30`, as the clock on the wall in Vietnam says. */
function instant(at: Date): string {
  const parts = new Intl.DateTimeFormat('sv-SE', {
    dateStyle: 'short',
    timeStyle: 'short',
    timeZone: 'Asia/Ho_Chi_Minh',
  })
  return parts.format(at)
}
