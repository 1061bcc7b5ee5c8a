import { resolve } from 'node:path'
import { writeArchive } from '../archive/write.ts'
import { runProgram, say } from './outcome.ts'
import { registerPath } from './register.ts'
import { describeHead, describeTally } from './wording.ts'

// Writes everything of the register as open files, also while the server runs: `node export.js <folder>`.
const path = registerPath(undefined)
const [named] = process.argv.slice(2)

await runProgram(path, async () => {
  if (named === undefined) {
    say({
      vi: 'Cách dùng: npm run export -- <thư mục mới>',
      en: 'Usage: npm run export -- <a new folder>',
    })
    return 2
  }
  const folder = resolve(named)
  const { tally, head, attachments, findings, manifestSha256 } = await writeArchive(path, folder, new Date())
  const [counted, reach] = [describeTally(tally), describeHead(head)]
  say({
    vi: `Đã xuất toàn bộ ra ${folder}: ${counted.vi}, ${attachments.length} tệp đính kèm, ${reach.vi}. Mã SHA-256 của manifest.json: ${manifestSha256}`,
    en: `Everything was exported to ${folder}: ${counted.en}, ${attachments.length} attachments, ${reach.en}. SHA-256 of manifest.json: ${manifestSha256}`,
  })
  for (const finding of findings) console.log(finding)
  return 0
})
