import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { backupsOf } from '../backup/backup.ts'
import { restore } from '../backup/restore.ts'
import { describeRegisterFinding } from '../scrub/finding.ts'
import { runProgram, say } from './outcome.ts'
import { registerPath } from './register.ts'
import { describeHead, describeTally } from './wording.ts'

// Puts a backup in the place of the register: `node restore.js <copy>`; or only tries a backup: `node restore.js
// --rehearse [copy]`.
const path = registerPath(undefined)
const isRehearsal = process.argv.includes('--rehearse')
const named = process.argv.slice(2).find((argument) => !argument.startsWith('--'))
const newest = isRehearsal ? backupsOf(path)[0]?.path : undefined
const copy = named === undefined ? newest : resolve(named)

await runProgram(path, async () => {
  if (copy === undefined) {
    listCopies()
    return 2
  }
  const { BACKUP_IDENTITY_FILE } = process.env
  const identity = BACKUP_IDENTITY_FILE ? identityIn(readFileSync(BACKUP_IDENTITY_FILE, 'utf8')) : null
  const restored = await restore({ copy, path, identity, isRehearsal, now: () => new Date() })
  const [counted, reach] = [describeTally(restored.tally), describeHead(restored.head)]
  say(
    isRehearsal
      ? {
          vi: `Diễn tập khôi phục tốt: ${copy}, ${counted.vi}, ${reach.vi}. Sổ đang dùng không bị đụng tới.`,
          en: `The rehearsal succeeded: ${copy}, ${counted.en}, ${reach.en}. The register in use was not touched.`,
        }
      : {
          vi: `Đã khôi phục ${path} từ ${copy}: ${counted.vi}, ${reach.vi}. Bước tiếp theo: npm start`,
          en: `Restored ${path} from ${copy}: ${counted.en}, ${reach.en}. Next: npm start`,
        },
  )
  for (const finding of restored.findings) say(describeRegisterFinding(finding))
  if (restored.setAside !== null)
    say({
      vi: `Dữ liệu trước khi khôi phục để ở: ${restored.setAside}`,
      en: `The previous data: ${restored.setAside}`,
    })
  if (restored.asWritten !== false) return 0
  say({
    vi: 'CHÚ Ý: bản sao khác với lúc được tạo (mã SHA-256 không khớp).',
    en: 'WARNING: the copy has changed since it was made (its SHA-256 differs).',
  })
  return 1
})

function listCopies(): void {
  say({
    vi: `Cách dùng: npm run restore -- <bản sao>. Các bản sao của ${path}:`,
    en: `Usage: npm run restore -- <copy>. The copies of ${path}:`,
  })
  for (const { path: each } of backupsOf(path)) console.log(each)
}

/** Finds the key in an age key file, which may contain comments. */
function identityIn(text: string): string {
  return text.split('\n').find((line) => line.startsWith('AGE-SECRET-KEY-')) ?? text.trim()
}
