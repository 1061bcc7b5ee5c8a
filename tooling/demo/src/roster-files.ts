import type { Club } from '@lienthehe/domain/clubs'
import { isActiveMember } from '@lienthehe/domain/members'
import { foldText } from '@lienthehe/domain/text'
import { ancestry, fullNameOf } from '@lienthehe/domain/units'
import { hoaBinhUnits } from '@lienthehe/domain/units/hoa-binh'
import { writeRoster } from '@lienthehe/office/roster'
import { recordedUntil } from './days.ts'
import { writeFaultyRoster } from './faulty-roster.ts'
import type { Province } from './province.ts'
import { writeTwoColumnRoster } from './two-column-roster.ts'

export type RosterFile = { readonly fileName: string; readonly bytes: Uint8Array }

const units = new Map(hoaBinhUnits.map((unit) => [unit.key, unit]))

/**
 * Lists for trying out the import: the lists of clubs that have none yet, one list per district that changes nothing,
 * and two as boards send them, with every kind of mistake.
 */
export async function rosterFilesOf({ clubs, members, unlisted }: Province): Promise<readonly RosterFile[]> {
  const membersOf = Map.groupBy([...members, ...unlisted], ({ club }) => club)
  const activeOf = ({ id }: Club) =>
    (membersOf.get(id) ?? []).filter((member) => isActiveMember(member, recordedUntil))
  const withoutList = clubs.filter(({ id }) => unlisted.some(({ club }) => club === id))
  const firstOfDistricts = Map.groupBy(
    clubs.filter((club) => !withoutList.includes(club) && activeOf(club).length > 0),
    districtOf,
  )
  const chosen = [...withoutList, ...[...firstOfDistricts.values()].flatMap((found) => found.slice(0, 1))]
  const clean = chosen.map(async (club) => ({
    fileName: fileNameOf(club),
    bytes: await writeRoster({ title: titleOf(club), members: activeOf(club) }),
  }))
  return Promise.all([
    ...clean,
    ...withoutList
      .slice(0, 1)
      .flatMap((club) => [
        faultyFile('danh-sach-co-loi.xlsx', writeFaultyRoster(titleOf(club), activeOf(club))),
        faultyFile('danh-sach-hai-cot-nam-nu.xlsx', writeTwoColumnRoster(titleOf(club), activeOf(club))),
      ]),
  ])
}

async function faultyFile(fileName: string, bytes: Promise<Uint8Array>): Promise<RosterFile> {
  return { fileName, bytes: await bytes }
}

function titleOf(club: Club): string[] {
  const place = ancestry(units, club.commune)
    .slice(0, 2)
    .map((unit) => fullNameOf(unit).vi)
  return [
    'HỘI NGƯỜI CAO TUỔI TỈNH HÒA BÌNH',
    'DANH SÁCH THÀNH VIÊN CÂU LẠC BỘ LIÊN THẾ HỆ TỰ GIÚP NHAU',
    [club.village, ...place].filter((name) => name !== null).join(', '),
    '(Số liệu minh họa; không phải người thật)',
  ]
}

function fileNameOf(club: Club): string {
  const words = [units.get(club.commune)?.name ?? '', club.village ?? ''].map((name) =>
    foldText(name).replaceAll(' ', '-'),
  )
  return `danh-sach-${words.join('-')}.xlsx`
}

function districtOf({ commune }: Club): string {
  return ancestry(units, commune)[1]?.code ?? ''
}
