import { randomUUID } from 'node:crypto'
import { hoaBinh146 } from '@lienthehe/domain'
import { hoaBinhUnits } from '@lienthehe/domain/units/hoa-binh'
import { Connection } from '../../../../../apps/api/src/db/connection.ts'
import { planDraftBegun } from '../../../../../apps/api/src/testing/drafts/plan-draft.ts'
import type { Known } from '../../../../../apps/api/src/testing/known.ts'
import type { UnderTest } from '../under-test.ts'

const found = {
  club: `select club as found from book_steps group by club order by count(*) desc limit 1`,
  neighbour: `select id as found from clubs where commune = (select commune from clubs where id = :club) and id <> :club limit 1`,
  member: `select id as found from members where club = :club and left_on is null limit 1`,
  loan: `select step->>'$.transaction.lent.id' as found from book_steps where club = :club and step->>'$.transaction.kind' = 'disbursement' limit 1`,
  clubName: 'select name as found from clubs where id = :club',
  commune: 'select commune as found from clubs where id = :club',
  paper: 'select id as found from papers limit 1',
  budgetLine: 'select id as found from budget_lines limit 1',
  gift: `select id as found from means_records where kind = 'contribution' limit 1`,
  project: `select id as found from means_records where kind = 'project' limit 1`,
  matter: 'select id as found from matters limit 1',
  visit: 'select id as found from visits where club = :club limit 1',
  planHash: 'select hash as found from plan_versions order by version desc limit 1',
  unitsHash: 'select hash as found from unit_lists order by version desc limit 1',
} as const

/** The ids that are found in the database file before a server uses it. */
export type InFile = Readonly<Record<keyof typeof found, string>>

export function readFound(path: string): InFile {
  const connection = new Connection(path, 'reader')
  const club = String(connection.run({ sql: found.club, args: [] }).rows[0]?.['found'])
  const all = Object.entries(found).map(([name, sql]) => {
    const [row] = connection.run({ sql, args: sql.includes(':club') ? { club } : [] }).rows
    return [name, String(row?.['found'] ?? randomUUID())] as const
  })
  connection.close()
  return Object.fromEntries(all) as InFile
}

/** Makes the records to ask about that the file lacks; the admin makes them in the same way as the screens do. */
export async function makeKnown(server: UnderTest, inFile: InFile): Promise<Known> {
  const [admin = ''] = server.cookies
  const key = randomUUID()
  const change = <Value>(procedure: string, input: object) =>
    server.client.change<Value>(procedure, admin, { key: randomUUID(), ...input })
  const upload = async (address: string, lines: readonly string[]) => {
    const headers = { cookie: admin, 'idempotency-key': randomUUID(), 'x-file-name': 'danh-sach.csv' }
    const url = `http://localhost:${server.port}${address}`
    const origin = new URL(url).origin
    const answer = await fetch(url, {
      method: 'POST',
      headers: { ...headers, origin },
      body: lines.join('\n'),
    })
    if (!answer.ok) throw new Error(`${address}: ${answer.status} ${await answer.text()}`)
    return (await answer.json()) as { readonly draft?: string; readonly id?: string }
  }
  const { club, commune } = inFile
  const district = hoaBinhUnits.find(({ key }) => key === commune)?.parent ?? ''
  const people = [
    'Họ và tên,Năm sinh',
    ...Array.from({ length: 60 }, (_, one) => `Bùi Thị Mới ${one},19${50 + (one % 20)}`),
  ]
  const { draft = '' } = await upload(`/api/rosters?club=${club}`, people)
  const ofClubs = people.map((line, at) =>
    at === 0 ? `CLB,${line}` : `${at % 2 === 0 ? inFile.clubName : 'Câu lạc bộ khác'},${line}`,
  )
  const { draft: unitDraft = '' } = await upload(`/api/rosters?unit=${commune}`, ofClubs)
  const posts = ['CLB,Chức vụ,Họ và tên,Từ ngày', 'Câu lạc bộ số 1,Ủy viên,Bùi Văn Sáu,2023-06-01']
  const { draft: listDraft = '' } = await upload(`/api/rosters?unit=${commune}&list=boards`, posts)
  const { id: attachment = '' } = await upload(`/api/attachments?of=club&id=${club}`, [
    '%PDF-1.7',
    'startxref',
    '0',
    '%%EOF',
  ])
  const { id: planDraft } = await change<{ id: string }>('planDrafts.begin', planDraftBegun)
  const asked = { plan: hoaBinh146.id, period: { kind: 'year', year: 2024 } }
  const { seen } = await server.client.ask<{ seen: string }>('reviews.preview', admin, asked)
  const closed = { ...asked, seen, despite: 'Lũ cuốn sổ', key }
  const { number: snapshot } = await server.client.change<{ number: number }>('reviews.close', admin, closed)
  return {
    ...{ day: '2024-12-31', month: '2025-06', year: 2024, plan: hoaBinh146.id, district },
    ...{ origin: `http://localhost:${server.port}` },
    ...{ ...inFile, attachment, planDraft, draft, unitDraft, listDraft, key, snapshot },
  }
}
