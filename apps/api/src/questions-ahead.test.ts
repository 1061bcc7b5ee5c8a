import { mkdirSync, writeFileSync } from 'node:fs'
import { isoDate } from '@lienthehe/domain'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fillTwoProvinces, type Instance, makeFolder, openCopy } from './testing/instance.ts'
import { target, userNameOf } from './testing/people.ts'
import { hashOfPassword, type Served, serveInstance } from './testing/served.ts'
import { clubIdOf } from './testing/two-provinces.ts'

const folder = makeFolder()
const template = `${folder.path}/template.db`
let instance: Instance
let served: Served

beforeAll(async () => {
  await fillTwoProvinces(template, await hashOfPassword())
  instance = await openCopy(template, 'ahead')
  mkdirSync(`${instance.path}.web`, { recursive: true })
  const screens = { '/': ['assets/overview.js'], '/cau-lac-bo': [], '/cau-lac-bo/:id': [], '/tai-khoan': [] }
  const parts = { '/cau-lac-bo/:id?xem=thanh-vien': [] }
  writeFileSync(`${instance.path}.web/screens.json`, JSON.stringify({ ...screens, ...parts }))
  served = serveInstance(instance)
})
afterAll(async () => {
  await instance.close()
  folder.remove()
})

/** The requests that the `Link` header of a page names, without `/api/`. */
async function askedWith(path: string, userName: string | null): Promise<readonly string[]> {
  const cookie = userName === null ? {} : { cookie: await served.signIn(userName) }
  const link = (await served.get(path, cookie)).headers.get('link') ?? ''
  return [...link.matchAll(/<\/api\/([^>?]*)[^>]*>/g)].map(([, question = '']) => question)
}

const admin = userNameOf('provincialAdmin', 'province')
const shell = 'trpc/setup.status,session.me'
const clubId = '11111111-1111-4111-8111-111111111111'

const documents = () => {
  const { plans, units } = instance.services
  const { hash } = plans.inForceOn(isoDate('2025-11-20')).stored
  return { rules: `documents/plans/${hash}`, list: `documents/units/${units.hash}` }
}

test.each([
  { path: '/', asked: 'trpc/plan.overview', needs: ['rules', 'list'] },
  { path: '/cau-lac-bo', asked: 'trpc/clubs.list', needs: ['rules', 'list'] },
  { path: `/cau-lac-bo/${clubId}`, asked: 'trpc/clubs.get', needs: ['rules'] },
] as const)('$path is asked for with $needs', async ({ path, asked, needs }) => {
  const documentsNeeded = needs.map((need) => documents()[need])
  expect(await askedWith(path, admin)).toEqual([shell, asked, 'trpc/plan.list', ...documentsNeeded])
})

const members = (club: string) => `/cau-lac-bo/${club}?xem=thanh-vien`
const ofTarget = clubIdOf(target)

test.each([
  { who: 'the board of the club', userName: userNameOf('clubBoard', 'club'), asked: ['trpc/members.list'] },
  { who: 'an admin of the province', userName: admin, asked: ['trpc/members.list'] },
  { who: 'a viewer, who sees figures only', userName: userNameOf('viewer', 'province'), asked: [] },
  { who: 'the board of another club', userName: userNameOf('clubBoard', 'nextClub'), asked: [] },
  {
    who: 'an officer of another province',
    userName: userNameOf('provincialAdmin', 'otherProvince'),
    asked: [],
  },
])(
  'of $who, the members of a club are asked for only with the right to see them',
  async ({ userName, asked }) => {
    const rest = ['trpc/clubs.get', 'trpc/plan.list', documents().rules]
    expect(await askedWith(members(ofTarget), userName)).toEqual([shell, ...asked, ...rest])
  },
)

test.each(['no-id', clubId, 'x'.repeat(300), '%00'])(
  'of a club that does not exist (%s) the answer is that of one that may not be read',
  async (club) => {
    const foreign = await askedWith(members(ofTarget), userNameOf('clubBoard', 'nextClub'))
    expect(await askedWith(members(club), userNameOf('clubBoard', 'nextClub'))).toEqual(foreign)
  },
)

test.each(['&ngay=2024-12-31', '&thieu=women', '&', '&xem=giay-to'])(
  'an address of the members with more (%s) asks for nothing of the screen',
  async (more) => {
    expect(await askedWith(`${members(ofTarget)}${more}`, admin)).toEqual([shell])
  },
)

test.each([
  { what: 'about another plan', path: '/?ke-hoach=x', userName: admin },
  { what: 'for whoever has no rights yet', path: '/cau-lac-bo', userName: 'without.grants' },
  { what: 'for whoever may not see the overview', path: '/', userName: userNameOf('clubBoard', 'club') },
  { what: 'of a list that is narrowed', path: '/cau-lac-bo?tim=hoa', userName: admin },
  { what: 'on a screen that asks something else', path: '/tai-khoan', userName: admin },
])('nothing of the screen is asked for $what', async ({ path, userName }) => {
  expect(await askedWith(path, userName)).toEqual([shell])
})

test('nothing is asked for whoever is not signed in', async () => {
  expect(await askedWith('/', null)).toEqual([])
})
