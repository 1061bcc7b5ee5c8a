import { formatDate } from '../text/format.ts'
import type { Language, Wording } from '../text/language.ts'
import { labelAsked } from './clocks.ts'
import type { PersonRequest } from './person-request-schema.ts'
import { labelAskedHow, labelRequestOutcome } from './person-request-words.ts'
import type { HeldLine } from './told-person.ts'

/** One request, for the person to read: which right it uses, and then when, how, and what was done, one line each. */
export function tellRequest(request: PersonRequest, language: Language): HeldLine {
  const { kind, askedOn, how, askedBy, matter, answered, extended, end } = request
  const say = (wording: Wording) => wording[language]
  const parts = [
    say(words.received(formatDate(askedOn), labelAskedHow(how, language))),
    ...(askedBy === null ? [] : [say(words.inPlace(askedBy))]),
    ...(matter === null ? [] : [matter]),
    ...(answered === null ? [] : [say(words.answered(formatDate(answered.on)))]),
    ...(extended === null ? [] : [withNote(say(words.extended(formatDate(extended.on))), extended.because)]),
    end === null
      ? say(words.open)
      : withNote(`${labelRequestOutcome(end.outcome, language)} ${formatDate(end.on)}`, end.note),
  ]
  return { what: labelAsked(kind, language), is: parts.join('; ') }
}

function withNote(text: string, note: string | null): string {
  return note === null ? text : `${text} (${note})`
}

const words = {
  received: (day: string, how: string): Wording => ({
    vi: `Nhận ngày ${day}, ${how.toLowerCase()}`,
    en: `Received on ${day}, ${how.toLowerCase()}`,
  }),
  inPlace: (name: string): Wording => ({ vi: `${name} yêu cầu thay`, en: `asked by ${name}` }),
  answered: (day: string): Wording => ({ vi: `đã trả lời ngày ${day}`, en: `answered on ${day}` }),
  extended: (day: string): Wording => ({ vi: `gia hạn ngày ${day}`, en: `extended on ${day}` }),
  open: { vi: 'chưa kết thúc', en: 'still open' },
} as const
