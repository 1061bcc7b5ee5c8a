import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { foundClub } from './clubs.ts'
import { expect, test } from './fixture.ts'

/**
 * A list as LibreOffice saves it: what is special about it, what it asks, and which people are on the club's list after
 * the import.
 */
type List = {
  readonly file: string
  readonly quirk: string
  /** The kind of question that the import must ask about this file. */
  readonly asks?: string
  readonly says?: RegExp
  readonly people: readonly Readonly<Record<string, unknown>>[]
}

const sen = { fullName: 'Bùi Thị Sen', sex: 'female', birth: '1951' }
const chinh = { fullName: 'Hà Văn Chính', sex: 'male', birth: '1948' }
const ngot = { fullName: 'Đinh Thị Ngọt', sex: 'female', birth: '1953' }
const doo = { fullName: 'Quách Văn Đô', sex: 'male', birth: '1946' }
const phones = [
  { ...sen, phone: '0355000118' },
  { ...chinh, phone: '0388000245' },
]
const kindsOf = (...kinds: readonly string[]) => kinds.map((kind) => expect.objectContaining({ kind }))

const lists: readonly List[] = [
  {
    file: 'thon-gop-o.ods',
    quirk: 'a village merged downwards, and a thousand repeated blank rows',
    people: [
      ...[sen, chinh, ngot].map((person) => ({ ...person, village: 'Xóm Mận' })),
      { ...doo, village: 'Xóm Nưa' },
    ],
  },
  {
    file: 'o-danh-dau.xlsx',
    quirk: 'TRUE and FALSE as ticks',
    people: [
      { ...sen, hardships: kindsOf('poor') },
      { ...chinh, hardships: kindsOf('nearPoor') },
      { ...ngot, hardships: [] },
    ],
  },
  {
    file: 'ngay-bang-chu.xlsx',
    quirk: 'real dates shown in words, or with the month first',
    people: [
      { ...sen, birth: '1951-04-09', joinedOn: '2022-03-04' },
      { ...chinh, birth: '1948-11-02', joinedOn: '2022-04-03' },
      { ...ngot, birth: '1953-02-07', joinedOn: '2022-12-11' },
    ],
  },
  {
    file: 'so-khong-dau-chi-hien.xlsx',
    quirk: 'numbers whose first zero is only their format',
    says: /số 0/,
    people: [
      { ...phones[0], citizenId: '017151000603' },
      { ...phones[1], citizenId: '017048000715' },
    ],
  },
  {
    file: 'ghi-chu-tren-o.ods',
    quirk: 'comments on cells that say other things than the cells',
    people: [
      { ...sen, hardships: [] },
      { ...chinh, hardships: kindsOf('nearPoor') },
    ],
  },
  {
    file: 'chu-nhieu-kieu.xlsx',
    quirk: 'names of several letters, with hard spaces, on two lines',
    people: [sen, chinh, ngot],
  },
  { file: 'lien-ket.ods', quirk: 'links that lead elsewhere than their text', people: phones },
  {
    file: 'bang-tom-tat-ben-canh.xlsx',
    quirk: 'a summary beside the list',
    says: /Tổng hợp/,
    people: [
      { ...sen, village: 'Xóm Mận' },
      { ...chinh, village: 'Xóm Mận' },
      { ...ngot, village: 'Xóm Nưa' },
    ],
  },
  {
    file: 'nam-co-dau-cham.xlsx',
    quirk: 'years with a point for the thousands, by their format or typed',
    people: [sen, chinh, ngot],
  },
  {
    file: 'cot-an.xlsx',
    quirk: 'a hidden column of phones that are no more, before that of today',
    says: /Điện thoại cũ/,
    people: phones,
  },
  {
    file: 'dong-bi-loc.ods',
    quirk: 'rows that a filter hides: all taken, and said',
    asks: 'filteredRows',
    people: [sen, chinh, ngot, doo],
  },
  {
    file: 'dong-an-bang-tay.ods',
    quirk: 'a row hidden by hand: left out until answered',
    asks: 'hiddenRows',
    people: [sen, chinh],
  },
  {
    file: 'cong-thuc.xlsx',
    quirk: 'names, sexes and years put together by formulas, and a sum below',
    says: /công thức/,
    people: [sen, chinh],
  },
  {
    file: 'tieu-de-hai-dong.ods',
    quirk: 'years under “Nam” and “Nữ” in headings of two rows, and three women apart by their tones',
    people: [
      ...['Huê', 'Huệ', 'Huế'].map((name) => ({ fullName: `Bùi Thị ${name}`, sex: 'female', birth: '1952' })),
      chinh,
    ],
  },
]

async function send(page: Page, file: string) {
  const buffer = readFileSync(new URL(`../lists/${file}`, import.meta.url))
  await page.getByLabel('Chọn tệp').setInputFiles({ name: file, mimeType: '', buffer })
  await expect(page.getByText('Đây là bản xem trước')).toBeVisible()
}

for (const { file, quirk, asks, says, people } of lists)
  test(`${file}, ${quirk}: every cell is taken as it is meant, or said`, async ({
    page,
    demo: { admin },
  }) => {
    const club = await foundClub(admin)
    await page.goto(club.members)
    await send(page, file)
    if (says !== undefined) await expect(page.getByRole('main')).toContainText(says)
    if (asks !== undefined) await expect(page.locator(`[data-question="${asks}"]`)).toBeVisible()
    const skip = page.getByLabel(/^Bỏ qua \d+ dòng/)
    if ((await skip.count()) > 0) await skip.check()
    await page.getByRole('button', { name: `Ghi ${people.length} người vào danh sách` }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Đã ghi vào danh sách')
    const { members } = await admin.api.members.list.query({ club: club.id })
    expect(members).toHaveLength(people.length)
    for (const person of people)
      expect(members.find(({ fullName }) => fullName === person['fullName'])).toMatchObject(person)
  })
