import { readXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Instance, makeFolder, openInstance } from '../testing/instance.ts'
import { admin, fillMatrix } from '../testing/matrix-target.ts'
import { donors, people, userNameOf } from '../testing/people.ts'
import { projectIdOf, projectsIn } from '../testing/projects.ts'
import { hashOfPassword, type Served, serveInstance } from '../testing/served.ts'
import { canariesIn } from '../testing/two-provinces.ts'

const folder = makeFolder()
let instance: Instance
let served: Served

beforeAll(async () => {
  const path = `${folder.path}/files.db`
  await fillMatrix(path, await hashOfPassword())
  instance = await openInstance(path)
  served = serveInstance(instance)
})
afterAll(async () => {
  await instance.close()
  folder.remove()
})

const everybody = [...people, ...donors].filter(({ disabled }) => !disabled)
const cookies = new Map<string, string>()

async function fileFor(userName: string, path: string) {
  const cookie = cookies.get(userName) ?? (await served.signIn(userName))
  cookies.set(userName, cookie)
  const answer = await served.get(`/api/exports/${path}`, { cookie })
  if (answer.status !== 200) return { status: answer.status, text: await answer.text(), sheets: [] }
  const { sheets } = await readXlsx(new Uint8Array(await answer.arrayBuffer()))
  return { status: answer.status, text: JSON.stringify(sheets), sheets }
}

describe('III, IV: the files of money, gifts and works are for whoever sees their screens', () => {
  test.each(['budget', 'giving', 'works'])('%s, role by role and place by place', async (path) => {
    const answered: Record<string, number> = {}
    const leaks: Record<string, unknown> = {}
    for (const { userName, role, place } of everybody) {
      const { status, text } = await fileFor(userName, path)
      answered[userName] = status
      const { people: named } = canariesIn(text)
      const ofUnit = place === 'otherProvince' || place === 'nextCommune' || place === 'club'
      if (named.size > 0 || (role === 'donor' && projectsIn(text).length > 0)) leaks[userName] = text
      if (ofUnit && projectsIn(text).length > 0) leaks[userName] = projectsIn(text)
    }
    const mayRead = (role: string | null) => role !== null && role !== 'clubBoard' && role !== 'donor'
    expect(answered).toEqual(
      Object.fromEntries(everybody.map(({ userName, role }) => [userName, mayRead(role) ? 200 : 403])),
    )
    expect(leaks).toEqual({})
    expect((await served.get(`/api/exports/${path}`)).status).toBe(401)
  })

  test('gifts hold what the screen holds: records, donors and clubs, and a district its own alone', async () => {
    const { sheets, text } = await fileFor(admin, 'giving')
    expect(sheets.map(({ name }) => name)).toEqual(['Từng bản ghi', 'Theo người đóng góp', 'Theo câu lạc bộ'])
    expect(projectsIn(text)).toEqual(['project', 'otherProject'])
    const own = await fileFor(userNameOf('officer', 'nextDistrict'), 'giving')
    expect(projectsIn(own.text)).toEqual(['otherProject'])
  })

  test.each(['budget', 'giving', 'works'])('%s of a day that does not exist is not there', async (path) => {
    expect((await fileFor(admin, `${path}?asOf=2024-02-30`)).status).toBe(404)
  })
})

describe('III.6: the file of one project', () => {
  test('is for its donor, and for those above it; another donor learns nothing of it', async () => {
    const answered: Record<string, number> = {}
    for (const { userName } of everybody)
      answered[userName] = (await fileFor(userName, `project?project=${projectIdOf('project')}`)).status
    const readers = [
      ...['provincialadmin', 'officer', 'viewer'].flatMap((role) => [`${role}.province`, `${role}.district`]),
      userNameOf('donor', 'project'),
    ]
    expect(
      Object.keys(answered)
        .filter((name) => answered[name] === 200)
        .toSorted(),
    ).toEqual(readers.toSorted())
    expect(answered[userNameOf('donor', 'otherProject')]).toBe(404)
  })

  test('without an id it is one’s own, with its sums and without anybody’s name', async () => {
    for (const { userName, place } of donors) {
      const { status, text } = await fileFor(userName, 'project')
      expect(status).toBe(200)
      expect(projectsIn(text)).toEqual([place])
      expect(text).toContain(place === 'project' ? '7000000' : '9000000')
      expect(text).not.toMatch(/Bà zp/)
      expect(canariesIn(text).people.size).toBe(0)
    }
  })
})
