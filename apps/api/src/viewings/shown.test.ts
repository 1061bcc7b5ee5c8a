import { viewedKinds } from '@lienthehe/domain/privacy'
import { eq } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { attachmentFolderOf, openAttachmentStore } from '../attachments/store.ts'
import { members, viewings } from '../db/schema/index.ts'
import { expectations } from '../testing/expectations/expectations.ts'
import { type Instance, makeFolder, openCopy } from '../testing/instance.ts'
import { admin, fillMatrix, type MatrixTarget } from '../testing/matrix-target.ts'
import { callPath, describeOutcome, procedures } from '../testing/outcome.ts'
import { target as targetClub, userIdOf, userNameOf } from '../testing/people.ts'
import { hashOfPassword, serveInstance } from '../testing/served.ts'
import { clubIdOf, memberIdOf } from '../testing/two-provinces.ts'

const folder = makeFolder()
const template = `${folder.path}/template.db`
const club = clubIdOf(targetClub)
let target: MatrixTarget
let instance: Instance
let copies = 0

beforeAll(async () => {
  target = await fillMatrix(template, await hashOfPassword())
})
afterAll(() => folder.remove())
beforeEach(async () => {
  instance = await openCopy(template, `${++copies}`)
  await nameAlike()
})
afterEach(() => instance.close())

/**
 * Gives a member of the neighbouring club the name and birth of a member of the target club. No decision exists about
 * the two.
 */
async function nameAlike(): Promise<void> {
  const { db } = instance.services
  const [one] = await db
    .select()
    .from(members)
    .where(eq(members.id, memberIdOf(targetClub, 1)))
  if (one === undefined) throw new RangeError('nobody is listed')
  const { fullName, birth, duplicateKey } = one
  await db
    .update(members)
    .set({ fullName, birth, duplicateKey })
    .where(eq(members.id, memberIdOf('1112', 1)))
}

const queries = [...procedures].filter(([, { type }]) => type === 'query')
const declared = queries.flatMap(([path, { meta }]) => {
  const what = meta?.shows ?? meta?.notes
  return what === undefined ? [] : [{ path, what }]
})

/** The records of who saw people of the target club. */
async function recorded() {
  const { db, viewings: log } = instance.services
  await log.flush()
  const lines = await db.select().from(viewings).where(eq(viewings.club, club))
  return lines.map(({ viewer, day, what }) => ({ viewer, day, what }))
}

/** The queries that name nobody on a club's list, and why. */
const namesNobody: readonly (readonly [paths: string, why: RegExp])[] = [
  [
    'figures of clubs, units and funds',
    /^(clubs\.(list|get|receivers)|books\.page|money\.|reports\.of(Club|Unit))/,
  ],
  [
    'plans, papers of authorities and what is released',
    /^(plan|planDrafts|plans|unitPlans|papers|duties|releases|reviews)\./,
  ],
  ['what offices raise and answer', /^matters\./],
  ['visits, told by what was seen in a club', /^visits\./],
  ['money and means of a plan: donors, papers, courses and counts', /^(budget|means)\./],
  [
    'files by their names; their rows are shown by other queries',
    /^(attachments|rosters|unitRosters)\.list$|^rosterMemory\./,
  ],
  ['a unit’s file as counts: its people are shown club by club', /^unitRosters\.draft$/],
  ['accounts, which are no members', /^(users|session|setup|reminders)\./],
  ['a unit’s list of clubs or boards as counts', /^unitLists\.draft$/],
  ['whether one’s own change was made', /^requests\.receipt$/],
]

describe('who looked', () => {
  test('every query says whose names it shows, or is known to show none', () => {
    const silent = queries
      .filter(([, { meta }]) => meta?.shows === undefined && meta?.notes === undefined)
      .filter(([path]) => !namesNobody.some(([, paths]) => paths.test(path)))
    expect(silent.map(([path]) => path)).toEqual([])
    for (const [why, paths] of namesNobody)
      expect([why, queries.some(([path]) => paths.test(path))]).toEqual([why, true])
    const known: readonly string[] = viewedKinds
    for (const { path, what } of declared) expect([path, known.includes(what)]).toEqual([path, true])
  })

  test.each(declared)(
    '$path leaves a line: who, which club, which day, and $what',
    async ({ path, what }) => {
      const outcome = await callPath(await instance.contextOf(admin), path, expectations[path]?.input(target))
      expect(describeOutcome(outcome)).toBe('ok')
      expect(await recorded()).toEqual([{ viewer: userIdOf(admin), day: '2025-11-20', what }])
    },
  )

  test('leaves no line where nothing was shown: to whom was refused, and to who sees figures alone', async () => {
    const stranger = await instance.contextOf(userNameOf('officer', 'nextDistrict'))
    const viewer = await instance.contextOf(userNameOf('viewer', 'club'))
    for (const { path } of declared)
      for (const context of [stranger, viewer])
        await callPath(context, path, expectations[path]?.input(target))
    expect(await recorded()).toEqual([])
  })

  test('an export of people leaves one, and so does a paper of the club', async () => {
    const served = serveInstance(instance)
    const cookie = await served.signIn(admin)
    for (const path of ['members', 'board', 'home-care', 'books'])
      expect((await served.get(`/api/exports/${path}/${club}`, { cookie })).status).toBe(200)
    await openAttachmentStore(attachmentFolderOf(instance.path)).keep(Buffer.from('%PDF-1.7\n'))
    expect((await served.get(`/api/attachments/${target.attachment}`, { cookie })).status).toBe(200)
    const what = (await recorded()).map((line) => line.what)
    expect(what.toSorted()).toEqual(['board', 'export', 'paper'])
  })
})
