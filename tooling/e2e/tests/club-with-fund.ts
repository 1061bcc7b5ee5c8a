import { randomUUID } from 'node:crypto'
import { isoDate } from '@lienthehe/domain'
import { admit, foundClub } from './clubs.ts'
import { newUser, type Person } from './people.ts'

/** The members on the list of a club with a fund. */
export const members = ['Bùi Thị Ấm', 'Đinh Công Bằng', 'Nguyễn Văn Thắng'] as const

/** The opening money of the fund, in đồng. */
export const openedWith = 1_000_000

/** A club with an open fund, and its accountant. */
export async function clubWithFund(admin: Person, url: string) {
  const club = await foundClub(admin, { name: `CLB thử mất mạng ${randomUUID().slice(0, 6)}` })
  for (const fullName of members) await admit(admin, club.id, { fullName })
  const accountant = await newUser(url, admin, [
    { role: 'clubBoard', scope: { kind: 'club', club: club.id } },
  ])
  const draft = {
    post: 'accountant',
    fullName: 'Bùi Thị Thảo',
    member: null,
    account: accountant.id,
    from: isoDate('2021-05-20'),
  } as const
  await admin.api.boards.elect.mutate({ key: randomUUID(), club: club.id, draft, end: null })
  await accountant.api.books.open.mutate({
    key: randomUUID(),
    club: club.id,
    draft: {
      valueOn: isoDate('2026-01-05'),
      fund: 'activityFund',
      cashDong: openedWith,
      loans: [],
      evidence: 'Biên bản bàn giao',
      signedBy: ['Bùi Văn Ứng', 'Bùi Văn Lưu'],
    },
  })
  return { club, accountant }
}
