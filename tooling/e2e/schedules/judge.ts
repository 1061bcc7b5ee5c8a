import type { ClubId } from '@lienthehe/domain/clubs'
import { members, openedWith } from '../tests/club-with-fund.ts'
import { expect } from '../tests/fixture.ts'
import { type Phone, seen, standingOf } from './phone.ts'

/** The reports and bookings that the server has for the month. */
async function kept({ holder: { api } }: Phone, club: ClubId) {
  const { months } = await api.reports.ofClub.query({ club })
  const { funds } = await api.books.page.query({ club, date: null })
  const reports = months.filter(({ state }) => state !== null)
  const cash = funds.find(({ fund }) => fund === 'activityFund')?.cashDong ?? 0
  return { versions: reports.map(({ version }) => version), eachDong: (cash - openedWith) / members.length }
}

/**
 * Checks that there is never more than one report and one booking, that both are from the same state of the sheet as it
 * was sent, and that no message is untrue.
 */
export async function requireTruth(phone: Phone, club: ClubId): Promise<void> {
  expect(phone.faults).toEqual([])
  const page = seen(phone)
  const said = await standingOf(page)
  const { versions, eachDong } = await kept(phone, club)
  expect(versions, 'reports of the month').toEqual(versions.length === 0 ? [] : [1])
  if (versions.length === 0) expect(eachDong, 'booked without its report').toBe(0)
  else expect([...phone.sent], 'booked is what was sent').toContain(eachDong)
  const latest = phone.typed.at(-1) ?? 0
  if (said.startsWith('Đã gửi')) {
    expect(versions, 'said to have arrived').toEqual([1])
    if (!said.includes('bản trước')) expect(eachDong, 'said to have arrived as typed last').toBe(latest)
  } else if (said.includes('chưa gửi')) expect(versions, 'said not to have been sent').toEqual([])
  else expect(said).toMatch(/chờ mạng|chờ đăng nhập|thẻ khác/)
  for (const other of phone.tabs.slice(0, -1))
    expect(await standingOf(other), 'said in the tab behind').toMatch(/thẻ khác|Đã gửi/)
  await requireFiles(phone)
}

/** Checks that the files of every open page are stored on the phone, whichever build they are from. */
async function requireFiles({ tabs }: Phone): Promise<void> {
  for (const page of tabs) {
    const isThere = await page.evaluate(() => {
      const entry = document.querySelector('script[type="module"][src]')?.getAttribute('src')
      return caches.has(`build:${entry}`)
    })
    expect(isThere, 'the files of an open page').toBe(true)
  }
}

/** Checks that the sheet arrived once and completely, and that the page says so. */
export async function requireArrival(phone: Phone, club: ClubId): Promise<void> {
  await requireTruth(phone, club)
  expect(await standingOf(seen(phone))).toMatch(/^Đã gửi, máy chủ nhận (?:bản trước )?lúc/)
}
