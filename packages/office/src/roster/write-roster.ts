import { isoDate } from '@lienthehe/domain'
import { daysBetween } from '@lienthehe/domain/calendar'
import type { Member } from '@lienthehe/domain/members'
import { type TableCell, type TableColumn, writeTable } from '../tables/write-table.ts'
import type { ClubLabel } from './clubs/label-rows.ts'
import { type MemberField, textOfMember } from './judging/member-text.ts'

type RosterColumn = TableColumn & { readonly field: MemberField }

const orderColumn: TableColumn = { heading: 'STT', width: 6 }
const columns: readonly RosterColumn[] = [
  { field: 'fullName', heading: 'Họ và tên', width: 28 },
  { field: 'sex', heading: 'Giới tính', width: 10 },
  { field: 'birth', heading: 'Năm sinh', width: 13 },
  { field: 'ethnicity', heading: 'Dân tộc', width: 12 },
  { field: 'hardship', heading: 'Hoàn cảnh', width: 28 },
  { field: 'village', heading: 'Xóm', width: 18 },
  { field: 'subgroup', heading: 'Tổ/Nhóm', width: 18 },
  { field: 'phone', heading: 'Điện thoại', width: 14, isDigits: true },
  { field: 'joinedOn', heading: 'Ngày vào CLB', width: 14 },
]
const clubColumns: readonly TableColumn[] = [
  { heading: 'Xã, phường, thị trấn', width: 24 },
  { heading: 'Câu lạc bộ', width: 40 },
]
const dayZero = isoDate('1899-12-30')

/**
 * The members as an .xlsx list that `readRoster` can read again: title lines above one header row, real numbers and
 * dates.
 */
export function writeRoster({
  title,
  members,
  fields,
}: {
  readonly title: readonly string[]
  readonly members: readonly Member[]
  /** The columns written beside the name; left out: all columns of a list. */
  readonly fields?: readonly MemberField[]
}): Promise<Uint8Array> {
  const told = columns.filter(({ field }) => field === 'fullName' || (fields?.includes(field) ?? true))
  const rows = members.map((member, place) => [place + 1, ...told.map(({ field }) => cellOf(member, field))])
  return writeTable({ sheetName: 'Danh sách', title, columns: [orderColumn, ...told], rows })
}

/** A club in the list of a unit: how the list names it, and its members. */
export type ClubWithMembers = { readonly label: ClubLabel; readonly members: readonly Member[] }

/** The members of several clubs in one list, each with their club. Without members it is the empty template. */
export function writeUnitRoster({
  title,
  clubs,
}: {
  readonly title: readonly string[]
  readonly clubs: readonly ClubWithMembers[]
}): Promise<Uint8Array> {
  const people = clubs.flatMap(({ label, members }) => members.map((member) => ({ label, member })))
  const rows = people.map(({ label, member }, place) => [
    place + 1,
    label.commune || null,
    label.club,
    ...columns.map(({ field }) => cellOf(member, field)),
  ])
  const told = [orderColumn, ...clubColumns, ...columns]
  return writeTable({ sheetName: 'Danh sách', title, columns: told, rows })
}

/** A birth known only by its year is a number, a whole date an Excel day; everything else is text. */
function cellOf(member: Member, field: MemberField): TableCell {
  if (field === 'joinedOn') return { day: member.joinedOn }
  if (field === 'birth' && member.birth?.length === 4) return Number(member.birth)
  if (field === 'birth' && member.birth?.length === 10) return cellOfBirth(member)
  return textOfMember(member, field) || null
}

/**
 * Excel has a 29 February 1900 that never existed, so earlier days are written as text. Days in 1905 are text too,
 * because their number looks like a year typed into a date cell, and would be read as that year.
 */
function cellOfBirth(member: Member): TableCell {
  const day = isoDate(member.birth ?? '')
  const serial = daysBetween(dayZero, day)
  const isYearLike = serial >= 1900 && serial <= 2100
  return day > '1900-03-01' && !isYearLike ? { day } : textOfMember(member, 'birth')
}
