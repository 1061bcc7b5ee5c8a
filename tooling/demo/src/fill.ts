import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { dateOf } from '../../../apps/api/src/calendar/today.ts'
import { StartRefused } from '../../../apps/api/src/db/errors.ts'
import { filePathOf } from '../../../apps/api/src/db/file-url.ts'
import { booksOf } from './books/books.ts'
import { type Filling, fillDatabase } from './fill-database.ts'
import { meansOf } from './means.ts'
import { generateProvince } from './province.ts'
import { reportsOf } from './reports.ts'
import { rosterFilesOf } from './roster-files.ts'
import { unitVisitsOf } from './unit-visits.ts'
import { visitsOf } from './visits.ts'

// `npm start -- --demo` runs this before the server, on the same database.
const root = join(import.meta.dirname, '..', '..', '..')
const { DATABASE_URL, DATABASE_AUTH_TOKEN } = process.env
const url = DATABASE_URL ?? `file:${join(root, 'data', 'lien-the-he.db')}`
const rostersFolder = join(dirname(filePathOf(url) ?? join(root, 'data', 'remote')), 'rosters')
/** The number of the plan, so that every demonstration of it shows the same province. */
const seed = 146

try {
  const province = generateProvince(seed)
  // The meetings of the clubs go on until today, so that some loans are due today and not all are late.
  const now = new Date()
  const books = booksOf(province, seed, dateOf(now))
  const filling = await fillDatabase(
    {
      url,
      migrationsFolder: join(root, 'apps', 'api', 'src', 'db', 'migrations'),
      ...(DATABASE_AUTH_TOKEN !== undefined && { authToken: DATABASE_AUTH_TOKEN }),
    },
    {
      province,
      books,
      reports: reportsOf(province, seed, dateOf(now)),
      visits: [...visitsOf(province.clubs, seed, dateOf(now)), ...unitVisitsOf(seed, dateOf(now))],
      means: meansOf({ clubs: province.clubs, books }, seed, dateOf(now)),
      now,
    },
  )
  if (filling !== 'notEmpty') await writeMissingRosters(province)
  console.log(describeFilling(filling))
} catch (error) {
  console.error(error instanceof StartRefused ? error.message : error)
  process.exitCode = 1
}

/** Writes the lists that are missing; a list that is there may have been changed by a user, and is not overwritten. */
async function writeMissingRosters(province: ReturnType<typeof generateProvince>) {
  mkdirSync(rostersFolder, { recursive: true })
  for (const { fileName, bytes } of await rosterFilesOf(province)) {
    const path = join(rostersFolder, fileName)
    if (!existsSync(path)) writeFileSync(path, bytes)
  }
}

function describeFilling(filling: Filling): string {
  switch (filling) {
    case 'filled':
      return `Đã nạp số liệu minh họa (không phải số thật); danh sách để thử nhập ở ${rostersFolder}\nFilled with illustrative data (not real figures); lists to try the import with are in ${rostersFolder}`
    case 'alreadyIllustration':
      return 'Số liệu minh họa đã có sẵn, không nạp lại. / The illustrative data is there already.'
    case 'notEmpty':
      return 'Cơ sở dữ liệu đã có số liệu, nên không nạp số liệu minh họa. / The database holds data already, so nothing was filled in.'
  }
}
