import { join, resolve } from 'node:path'
import { importArchive } from '../archive/read.ts'
import { runProgram, say } from './outcome.ts'
import { registerPath } from './register.ts'
import { describeHead, describeTally } from './wording.ts'

// Creates the register from an archive, in an empty installation: `node import.js <folder>`.
const path = registerPath(undefined)
const [named] = process.argv.slice(2)

await runProgram(path, async () => {
  process.umask(0o077)
  if (named === undefined) {
    say({
      vi: 'Cách dùng: npm run import -- <thư mục đã xuất>',
      en: 'Usage: npm run import -- <the folder that was exported>',
    })
    return 2
  }
  const migrationsFolder = join(import.meta.dirname, 'migrations')
  const { tally, head, slips, slipsFile } = await importArchive({
    ...{ folder: resolve(named), path, migrationsFolder, now: new Date() },
  })
  const [counted, reach] = [describeTally(tally), describeHead(head)]
  say({
    vi: `Đã nhập vào ${path}: ${counted.vi}, ${reach.vi}. Bước tiếp theo: npm start`,
    en: `Imported into ${path}: ${counted.en}, ${reach.en}. Next: npm start`,
  })
  say({
    vi: `Mật khẩu cũ không được chuyển sang. ${slips} phiếu mật khẩu dùng một lần ở ${slipsFile}: in ra, trao từng người, rồi xóa tệp ấy.`,
    en: `Old passwords were not carried over. ${slips} slips with one-time passwords are in ${slipsFile}: print them, hand them out, then delete that file.`,
  })
  return 0
})
