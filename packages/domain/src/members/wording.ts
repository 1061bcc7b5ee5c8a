import type { Language, Wording } from '../text/language.ts'
import type { Birth } from './birth.ts'
import type { DepartureReason, Ethnicity, HardshipKind, Sex } from './schema.ts'

const sexLabels: Readonly<Record<Sex, Wording>> = {
  female: { vi: 'Nữ', en: 'Female' },
  male: { vi: 'Nam', en: 'Male' },
}

/** `Nữ`, `Nam`. */
export function labelSex(sex: Sex, language: Language): string {
  return sexLabels[sex][language]
}

const ethnicityLabels: Readonly<Record<Ethnicity, Wording>> = {
  muong: { vi: 'Mường', en: 'Mường' },
  kinh: { vi: 'Kinh', en: 'Kinh' },
  thai: { vi: 'Thái', en: 'Thái' },
  tay: { vi: 'Tày', en: 'Tày' },
  dao: { vi: 'Dao', en: 'Dao' },
  mong: { vi: 'Mông', en: 'Mông' },
  other: { vi: 'Khác', en: 'Other' },
  notSaid: { vi: 'Không trả lời', en: 'Not said' },
}

/** `Mường`, `Kinh` … */
export function labelEthnicity(ethnicity: Ethnicity, language: Language): string {
  return ethnicityLabels[ethnicity][language]
}

const hardshipLabels: Readonly<Record<HardshipKind, Wording>> = {
  poor: { vi: 'Hộ nghèo', en: 'Poor household' },
  nearPoor: { vi: 'Hộ cận nghèo', en: 'Near-poor household' },
  livesAlone: { vi: 'Sống một mình', en: 'Lives alone' },
  disability: { vi: 'Khuyết tật', en: 'Disability' },
  seriousIllness: { vi: 'Bệnh nặng', en: 'Serious illness' },
  bereavedOrIsolated: { vi: 'Mất người thân, cô đơn', en: 'Bereaved or isolated' },
  caresForDependent: { vi: 'Nuôi người phụ thuộc', en: 'Cares for a dependent' },
  other: { vi: 'Khó khăn khác', en: 'Other hardship' },
}

/** `Hộ nghèo`, `Sống một mình` … */
export function labelHardship(kind: HardshipKind, language: Language): string {
  return hardshipLabels[kind][language]
}

const departureLabels: Readonly<Record<DepartureReason, Wording>> = {
  movedAway: { vi: 'Chuyển đi nơi khác', en: 'Moved away' },
  died: { vi: 'Qua đời', en: 'Died' },
  ownWish: { vi: 'Tự nguyện thôi sinh hoạt', en: 'Own wish' },
  joinedAnotherClub: { vi: 'Sang câu lạc bộ khác', en: 'Joined another club' },
  recordedByMistake: { vi: 'Ghi nhầm', en: 'Recorded by mistake' },
  other: { vi: 'Lý do khác', en: 'Other' },
}

/** `Chuyển đi nơi khác`, `Qua đời` … */
export function labelDepartureReason(reason: DepartureReason, language: Language): string {
  return departureLabels[reason][language]
}

/** `05/12/1948`, `12/1948`, `1948` or `01/07/1951–30/06/1952`, as exactly as the birth is known. */
export function formatBirth(birth: Birth): string {
  return birth
    .split('/')
    .map((day) => day.split('-').toReversed().join('/'))
    .join('–')
}
