import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { makeBackup } from '../backup/make.ts'
import { restore } from '../backup/restore.ts'
import { fillTwoProvinces, type Instance, makeFolder, openCopy } from '../testing/instance.ts'
import { userNameOf } from '../testing/people.ts'
import { hashOfPassword, type Served, serveInstance } from '../testing/served.ts'

const folder = makeFolder()
const template = `${folder.path}/template.db`
const admin = userNameOf('provincialAdmin', 'province')
let instance: Instance
let served: Served
let copies = 0

beforeAll(async () => fillTwoProvinces(template, await hashOfPassword()))
afterAll(() => folder.remove())
beforeEach(async () => {
  instance = await openCopy(template, `${++copies}.db`)
  served = serveInstance(instance)
})
afterEach(() => instance.close())

async function pageOf(language: 'vi' | 'en' = 'vi'): Promise<string> {
  const cookie = await served.signIn(admin)
  return (await served.get(`/van-hanh?lang=${language}`, { cookie })).text()
}

describe('the status page', () => {
  test('is there for whoever manages users, and for nobody else', async () => {
    expect(await pageOf()).toContain('Tình trạng vận hành')
    const officer = await served.signIn(userNameOf('officer', 'district'))
    for (const sent of [{}, { cookie: officer }])
      expect(await (await served.get('/van-hanh', sent)).text()).not.toContain('Tình trạng vận hành')
  })

  test('says that there is no backup and that restoring was never rehearsed', async () => {
    const page = await pageOf()
    expect(page).toContain('Chưa có bản sao lưu nào.')
    expect(page).toContain('Chưa từng diễn tập khôi phục.')
  })

  test('tells the age of the newest backup and the last rehearsal, and when a backup is overdue', async () => {
    const { path: copy } = await makeBackup(instance.path, new Date('2025-11-19T18:30:00Z'), null)
    const now = () => new Date('2025-11-20T02:00:00Z')
    await restore({ copy, path: instance.path, identity: null, isRehearsal: true, now })
    const page = await pageOf('en')
    expect(page).toContain('2025-11-20 01:30')
    expect(page).toContain('2025-11-20 09:00 · a rehearsal')
    expect(page).not.toContain('No backup for more than 36 hours')
    instance.clock.now = new Date('2025-11-21T07:00:00Z')
    expect(await pageOf('en')).toContain('No backup for more than 36 hours')
  })

  test('names what was found', async () => {
    served.watch.report([{ kind: 'rowMissing', of: 'club', id: 'c-1', seq: 7 }])
    expect(await pageOf()).toContain('Dòng clubs c-1 đã mất')
  })
})
