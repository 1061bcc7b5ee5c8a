import { randomUUID } from 'node:crypto'
import { birth } from '@lienthehe/domain/members'
import { admit, foundClub } from './clubs.ts'
import type { Demo } from './fixture.ts'

/** Addresses with data for each kind of screen; no test changes the data there. */
export type Samples = {
  /** A club with few members; some of their facts are unknown. */
  readonly club: string
  /** The list of that club's members. */
  readonly members: string
  readonly clubWithoutMembers: string
  /** The dry run of a list with one row to import, one with a doubt, and one that is refused. */
  readonly draft: string
}

const faultyList = `DANH SÁCH THÀNH VIÊN
STT,Họ và tên,Giới tính,Ngày sinh,Dân tộc
1,Bùi Thị Ấm,Nữ,12/05/1948,Mường
2,Hà Văn Bình,Nam,48,Mường
3,Đinh Thị Cúc,Nữ,31/02/1950,Kinh
4,#REF!,Nữ,1950,Kinh
`

export async function prepareSamples(demo: Demo): Promise<Samples> {
  const club = await foundClub(demo.admin)
  await admit(demo.admin, club.id, { fullName: 'Bùi Thị Ấm', birth: birth('1948') })
  await admit(demo.admin, club.id, { fullName: 'Hà Văn Bình', sex: 'male', birth: birth('1961-05') })
  await admit(demo.admin, club.id, { fullName: 'Đinh Thị Cúc', sex: null, ethnicity: null })
  const blank = await foundClub(demo.admin)
  const draft = await upload(demo, blank.id, faultyList)
  return {
    ...{ club: club.path, members: club.members, clubWithoutMembers: blank.members },
    draft: `${blank.path}/nhap/${draft}`,
  }
}

async function upload({ url, admin }: Demo, club: string, list: string): Promise<string> {
  const answer = await fetch(`${url}/api/rosters?club=${club}`, {
    method: 'POST',
    headers: {
      cookie: admin.state.cookies.map(({ name, value }) => `${name}=${value}`).join('; '),
      origin: url,
      'x-file-name': 'danh-sach-co-loi.csv',
      'idempotency-key': randomUUID(),
    },
    body: list,
  })
  if (!answer.ok) throw new Error(`the list was refused with ${answer.status}: ${await answer.text()}`)
  const { draft }: { readonly draft: string } = await answer.json()
  return draft
}
