import { randomUUID } from 'node:crypto'
import { isoDate } from '@lienthehe/domain'
import type { BoardPost } from '@lienthehe/domain/boards'
import type { BrowserContext, Page } from '@playwright/test'
import { admit, foundClub } from './clubs.ts'
import { newUser, type Person } from './people.ts'

/** The members of the club who borrow. */
export const borrowers = ['Bùi Thị Ấm', 'Đinh Công Bằng', 'Nguyễn Văn Thắng'] as const

/** A club with a board of three and some members. */
export async function clubWithBoard(admin: Person, url: string) {
  const club = await foundClub(admin, { name: `CLB thử sổ quỹ ${randomUUID().slice(0, 6)}` })
  for (const fullName of [...borrowers, 'Quách Thị Mến']) await admit(admin, club.id, { fullName })
  const elected = async (post: BoardPost, fullName: string) => {
    const person = await newUser(url, admin, [{ role: 'clubBoard', scope: { kind: 'club', club: club.id } }])
    const draft = {
      post,
      fullName,
      member: null,
      account: person.id,
      from: isoDate('2021-05-20'),
    }
    await admin.api.boards.elect.mutate({ key: randomUUID(), club: club.id, draft, end: null })
    return person
  }
  return {
    club,
    accountant: await elected('accountant', 'Bùi Thị Thảo'),
    treasurer: await elected('treasurer', 'Bùi Văn Lưu'),
    chair: await elected('chair', 'Bùi Văn Ứng'),
  }
}

/** From here on, the browser is signed in as this person. */
export async function become(context: BrowserContext, { state }: Person): Promise<void> {
  await context.clearCookies()
  await context.addCookies(state.cookies)
}

/** Fills in the fields with these names. */
export async function type(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, text] of Object.entries(fields))
    await page.getByRole('textbox', { name: label, exact: true }).fill(text)
}

/**
 * A day of the month that is this many months before today's, as a person types it; day 0 is the last day of the month
 * before.
 */
export function dayAgo(today: string, months: number, day: number): string {
  const [year = 0, month = 0] = today.split('-').map(Number)
  const date = new Date(Date.UTC(year, month - 1 - months, day))
  return `${String(date.getUTCDate()).padStart(2, '0')}/${String(date.getUTCMonth() + 1).padStart(2, '0')}/${date.getUTCFullYear()}`
}
