import { ageOf, type CompositionFact, compositionFacts } from '../../facts/facts.ts'
import { formatInteger, formatShare } from '../../text/format.ts'
import type { InLanguage, Language, Wording } from '../../text/language.ts'
import { totalOf } from '../../verdicts/tally.ts'
import type { Advice, NextMember } from './advise-admissions.ts'
import { type AdmissionObstacle, type Admissions, isFree } from './fewest-admissions.ts'
import type { MissingAnswers } from './fewest-answers.ts'
import type { Profile } from './profile.ts'

type Listed = Advice & { readonly kind: 'admit' }
type Reachable = Admissions & { readonly status: 'reachable' }
type Impossible = Admissions & { readonly status: 'impossible' }

/** `Để đạt cả bốn khung: kết nạp thêm 1 nam dưới 55 tuổi (56 người: nữ 69,6%), và bổ sung năm sinh của 4 thành viên.` */
export function describeAdvice(advice: Advice, { language }: InLanguage): string {
  if (advice.kind === 'listMembers')
    return {
      vi: 'Lập danh sách thành viên trước: chưa có danh sách thì chưa biết cần kết nạp ai.',
      en: 'List the members first: without a list nobody can say whom to admit.',
    }[language]
  const bands = describeBands(advice.rules)[language]
  const { fewest, missingAfter } = advice
  if (fewest.status === 'impossible') return describeImpossible(fewest, bands, language)

  const record = describeMissing(missingAfter, language)
  if (fewest.people > 0) {
    const admission = describeAdmission(advice, fewest, language)
    const steps = record === '' ? admission : `${admission}, ${{ vi: 'và', en: 'and' }[language]} ${record}`
    return { vi: `Để đạt ${bands}: ${steps}.`, en: `To meet ${bands}: ${steps}.` }[language]
  }
  if (record === '') return { vi: `Đạt ${bands}.`, en: `Meets ${bands}.` }[language]
  return {
    vi: `Để biết có đạt ${bands} hay không: ${record}.`,
    en: `To know whether it meets ${bands}: ${record}.`,
  }[language]
}

/** `năm sinh của 4 thành viên` …; empty if no answer is missing. */
function describeMissing(missing: readonly MissingAnswers[], language: Language): string {
  if (missing.length === 0) return ''
  const said = missing.map(({ fact, unknown, fewestToMeet }) => {
    const people = formatInteger(unknown, language)
    const of = {
      vi: `${answerLabels[fact].vi} của ${people} thành viên`,
      en: `${answerLabels[fact].en} of ${people} ${unknown === 1 ? 'member' : 'members'}`,
    }
    if (fewestToMeet === unknown) return of[language]
    const enough = formatInteger(fewestToMeet, language)
    return { vi: `${of.vi} (có khi chỉ cần ${enough})`, en: `${of.en} (${enough} may be enough)` }[language]
  })
  return `${{ vi: 'bổ sung', en: 'record' }[language]} ${said.join(', ')}`
}

function describeAdmission(advice: Listed, { people, among, groups }: Reachable, language: Language): string {
  const said = groups.map((group) => describeGroup(group.profile, group.people, language))
  const whole = describeGroup({}, people, language)
  const whom = said.length > 1 ? `${whole}: ${said.join('; ')}` : said.join('')
  const figures = among
    .filter((share) => !isFree(share, people) && share.after.unknown === 0)
    .map(({ fact, after, bands }) => {
      const marks = bands.flatMap(({ low, high }) => [low, high])
      return `${factLabels[fact][language]} ${formatShare(after.yes, totalOf(after), language, marks)}`
    })
  const size = describeGroup({}, advice.members + people, language)
  const then = figures.length === 0 ? size : `${size}: ${figures.join(', ')}`
  return `${{ vi: 'kết nạp thêm', en: 'admit' }[language]} ${whom} (${then})`
}

function describeImpossible({ room, obstacles }: Impossible, bands: string, language: Language): string {
  const why =
    obstacles.length === 0
      ? {
          vi: 'với số thành viên nào các khung cũng loại trừ nhau',
          en: 'the bands exclude each other, whatever the number of members',
        }[language]
      : obstacles.map((obstacle) => describeObstacle(obstacle, room, language)).join('; ')
  return {
    vi: `Chỉ kết nạp thêm thì không thể đạt ${bands}: ${why}.`,
    en: `Admissions alone cannot meet ${bands}: ${why}.`,
  }[language]
}

function describeObstacle(
  { fact, need }: AdmissionObstacle,
  room: Impossible['room'],
  language: Language,
): string {
  const places = room === 'unlimited' ? 0 : room
  if (fact === 'members') {
    const excess = formatInteger(-places, language)
    if (places < 0)
      return { vi: `đã thừa ${excess} thành viên`, en: `it has ${excess} too many members already` }[language]
    return { vi: 'không số thành viên nào vừa khung', en: 'no number of members fits the band' }[language]
  }
  const name = factLabels[fact]
  if (need === 'never')
    return {
      vi: `tỷ lệ ${name.vi} không vào khung được`,
      en: `the share of ${name.en} can never fit its band`,
    }[language]
  const left = formatInteger(places, language)
  const people = formatInteger(need, language)
  const rest =
    places <= 0
      ? { vi: 'không còn chỗ', en: 'there is no room left' }
      : { vi: `chỉ còn ${left} chỗ`, en: `there is room for only ${left}` }
  return {
    vi: `để tỷ lệ ${name.vi} vào khung phải thêm ít nhất ${people} người mà ${rest.vi}`,
    en: `for the share of ${name.en} at least ${people} more ${need === 1 ? 'person is' : 'people are'} needed, and ${rest.en}`,
  }[language]
}

/** The people who may join without the club losing a band that it meets: `Người vào tiếp nên là nam dưới 55 tuổi …` */
export function describeNextMember(next: NextMember, { language }: InLanguage): string {
  if (next.status === 'nobody')
    return {
      vi: 'Chưa nên kết nạp thêm: ai vào cũng làm mất một khung đang đạt.',
      en: 'Nobody should join for now: whoever joins, one of the bands would no longer be met.',
    }[language]
  if (next.status === 'full') {
    const [members, most] = [next.members, next.most].map((people) => formatInteger(people, language))
    return {
      vi: `Chưa nên kết nạp thêm: câu lạc bộ đã có ${members} thành viên, mức cao nhất là ${most}.`,
      en: `Nobody should join for now: the club has ${members} members, more than the ${most} allowed.`,
    }[language]
  }
  if (next.anybody)
    return {
      vi: 'Ai vào tiếp cũng không làm mất khung nào đang đạt.',
      en: 'Whoever joins next, every band that is met stays met.',
    }[language]
  const who = labelKind(sharedBy(next.profiles), 'one', language)
  return {
    vi: `Để không mất khung nào đang đạt, người vào tiếp nên là ${who}.`,
    en: `To keep every band that is met, the next to join should be a ${who}.`,
  }[language]
}

/** The answers that are the same in all of the profiles. */
function sharedBy([first = {}, ...others]: readonly Profile[]): Profile {
  const shared = compositionFacts.flatMap((fact) => {
    const answer = first[fact]
    const alike = answer !== undefined && others.every((other) => other[fact] === answer)
    return alike ? [[fact, answer]] : []
  })
  return Object.fromEntries(shared)
}

/** `2 nữ từ 55 tuổi`, `1 man under 55`. */
function describeGroup(profile: Profile, people: number, language: Language): string {
  return `${formatInteger(people, language)} ${labelKind(profile, people === 1 ? 'one' : 'many', language)}`
}

function labelKind(profile: Profile, number: 'one' | 'many', language: Language): string {
  const noun = personLabels[profile.women ?? 'either']
  const traits = compositionFacts.flatMap((fact) => {
    if (fact === 'women') return []
    const answer = profile[fact]
    return answer === undefined ? [] : [traitLabels[fact][answer][language]]
  })
  return `${language === 'vi' ? noun.vi : noun[number]} ${traits.join(', ')}`.trim()
}

const numberWords = {
  vi: ['hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'],
  en: ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
} as const

function describeBands(rules: number): Wording {
  if (rules === 1) return { vi: 'khung', en: 'the band' }
  const [vi, en] = [numberWords.vi[rules - 2] ?? String(rules), numberWords.en[rules - 2] ?? String(rules)]
  return { vi: `cả ${vi} khung`, en: `all ${en} bands` }
}

const personLabels = {
  yes: { vi: 'nữ', one: 'woman', many: 'women' },
  no: { vi: 'nam', one: 'man', many: 'men' },
  either: { vi: 'người', one: 'person', many: 'people' },
} as const

const traitLabels: Readonly<
  Record<Exclude<CompositionFact, 'women'>, Readonly<Record<'yes' | 'no', Wording>>>
> = {
  age55: ageTraits(ageOf.age55),
  olderPeople: ageTraits(ageOf.olderPeople),
  disadvantaged: {
    yes: { vi: 'có hoàn cảnh khó khăn', en: 'in hardship' },
    no: { vi: 'không có hoàn cảnh khó khăn', en: 'not in hardship' },
  },
}

function ageTraits(years: number): Readonly<Record<'yes' | 'no', Wording>> {
  return {
    yes: { vi: `từ ${years} tuổi`, en: `aged ${years} or over` },
    no: { vi: `dưới ${years} tuổi`, en: `under ${years}` },
  }
}

const factLabels: Readonly<Record<CompositionFact, Wording>> = {
  women: { vi: 'nữ', en: 'women' },
  age55: { vi: `từ ${ageOf.age55} tuổi`, en: `aged ${ageOf.age55} and over` },
  olderPeople: { vi: 'người cao tuổi', en: 'older people' },
  disadvantaged: { vi: 'hoàn cảnh khó khăn', en: 'in hardship' },
}

/** What to ask a member whose fact is unknown. */
const answerLabels: Readonly<Record<CompositionFact, Wording>> = {
  women: { vi: 'giới tính', en: 'the sex' },
  age55: { vi: 'năm sinh', en: 'the year of birth' },
  olderPeople: { vi: 'năm sinh', en: 'the year of birth' },
  disadvantaged: { vi: 'hoàn cảnh', en: 'the hardship, or that there is none,' },
}
