import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { daysAfter } from '../calendar/days-after.ts'
import { isoDate } from '../calendar/iso-date.ts'
import { erasedName } from '../members/erased.ts'
import { memberSchema } from '../members/schema.ts'
import { askedKinds, dueOf } from './clocks.ts'
import { type PersonRequest, personRequestSchema } from './person-request-schema.ts'
import {
  describeRequestStep,
  isExtendableOn,
  pressingStep,
  stepsOfRequest,
} from './person-request-standing.ts'
import {
  answerRequest,
  closeRequest,
  extendRequest,
  recordRequest,
  reopenRequest,
  withoutWords,
} from './person-request-transitions.ts'
import { tellRequest } from './told-request.ts'

const [id, other] = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222']
const member = memberSchema.parse({
  ...{ id: other, club: id, fullName: 'Bùi Thị Lan', sex: null, birth: null, ethnicity: null },
  ...{ hardships: null, village: null, phone: null, citizenId: null },
  ...{ joinedOn: '2022-01-01', departure: null },
})
const club = { establishedOn: isoDate('2021-01-01') }
const day = (text: string) => isoDate(`2026-${text}`)

/** A request made on Monday, 2 March 2026. */
const asked = (changed: Partial<PersonRequest> = {}): PersonRequest => ({
  ...personRequestSchema.parse({
    ...{ id, member: other, kind: 'copy', askedOn: '2026-03-02', how: 'inWriting' },
    ...{ askedBy: 'Con gái', matter: 'Bản in danh sách', answered: null, extended: null, end: null },
  }),
  ...changed,
})
const { id: requestId, member: _, answered: __, extended: ___, end: ____, ...draft } = asked()
const refusalOf = (result: ReturnType<typeof closeRequest>) => (result.ok ? null : result.refusal)

describe('what a person registered asks for (law 91/2025, decree 356/2025 article 5)', () => {
  test('is on record as open, from the day on which it was received', () => {
    const recorded = recordRequest(requestId, draft, { member, club, today: day('03-02') })
    expect(recorded).toEqual({ ok: true, value: asked() })
  })

  test.each([
    { what: 'a day to come', on: '03-02', today: '03-01', problem: 'dateInFuture' },
    { what: 'a day before there was the club', on: '03-02', today: '03-02', problem: 'beforeEstablishment' },
  ])('is not received on $what', ({ on, today, problem }) => {
    const since = { establishedOn: day('03-03') }
    const known = { member, club: problem === 'beforeEstablishment' ? since : club, today: day(today) }
    expect(recordRequest(requestId, { ...draft, askedOn: day(on) }, known)).toMatchObject({
      refusal: { fields: [{ field: 'draft.askedOn', problem }] },
    })
  })

  test('is not recorded of somebody whose data were erased', () => {
    const erased = { ...member, fullName: erasedName }
    expect(recordRequest(requestId, draft, { member: erased, club, today: day('03-02') })).toMatchObject({
      refusal: { reason: 'personErased' },
    })
  })

  test('has an answer, then an end; each once', () => {
    const answered = answerRequest(asked(), { on: day('03-03') }, day('03-05'))
    expect(answered).toMatchObject({ value: { answered: { on: '2026-03-03' } } })
    if (!answered.ok) return
    expect(answerRequest(answered.value, { on: day('03-04') }, day('03-05'))).toMatchObject({
      refusal: { reason: 'requestAnswered' },
    })
    const end = { on: day('03-05'), outcome: 'done', note: null } as const
    const closed = closeRequest(answered.value, end, day('03-05'))
    expect(closed).toMatchObject({ value: { end } })
    if (!closed.ok) return
    for (const again of [
      closeRequest(closed.value, end, day('03-05')),
      answerRequest(closed.value, { on: day('03-05') }, day('03-05')),
      extendRequest(closed.value, { on: day('03-05'), because: 'Hồ sơ giấy' }, day('03-05')),
    ])
      expect(refusalOf(again)).toEqual({ reason: 'requestClosed' })
    expect(reopenRequest(closed.value)).toEqual({ ok: true, value: answered.value })
    expect(reopenRequest(answered.value)).toMatchObject({ refusal: { reason: 'requestOpen' } })
  })

  test.each([
    { on: '03-01', outcome: 'done', note: null, field: 'end.on', problem: 'beforeRequest' },
    { on: '03-09', outcome: 'done', note: null, field: 'end.on', problem: 'dateInFuture' },
    { on: '03-03', outcome: 'done', note: null, field: 'end.on', problem: 'endsBeforeItBegins' },
    { on: '03-05', outcome: 'refused', note: null, field: 'end.note', problem: 'required' },
  ] as const)('does not end on $on as $outcome: $problem', ({ on, outcome, note, field, problem }) => {
    const answered = asked({ answered: { on: day('03-04') } })
    expect(refusalOf(closeRequest(answered, { on: day(on), outcome, note }, day('03-08')))).toEqual({
      reason: 'invalidInput',
      fields: [{ field, problem }],
    })
  })

  test('is extended once, in time, and never if it is a complaint', () => {
    const extension = { on: day('03-12'), because: 'Hồ sơ giấy còn ở huyện' }
    const extended = extendRequest(asked(), extension, day('03-12'))
    expect(extended).toMatchObject({ value: { extended: extension } })
    if (!extended.ok) return
    expect(extendRequest(extended.value, extension, day('03-12'))).toMatchObject({
      refusal: { reason: 'requestExtended' },
    })
    expect(extendRequest(asked(), { ...extension, on: day('03-13') }, day('03-13'))).toMatchObject({
      refusal: { fields: [{ field: 'extension.on', problem: 'afterDueDay' }] },
    })
    expect(extendRequest(asked({ kind: 'complaint' }), extension, day('03-12'))).toMatchObject({
      refusal: { reason: 'requestNotExtendable' },
    })
  })

  test('keeps what was asked for and the days once the person is erased, and no word that was typed', () => {
    const extended = { on: day('03-05'), because: 'Chờ bà Lan về' }
    const full = asked({ extended, end: { on: day('03-09'), outcome: 'refused', note: 'Bà Lan còn nợ' } })
    expect(withoutWords(full)).toEqual({
      ...full,
      ...{ askedBy: null, matter: null, extended: { ...extended, because: null } },
      end: { on: day('03-09'), outcome: 'refused', note: null },
    })
  })
})

describe('by when something is to be done', () => {
  test('first the answer, then the whole; nothing once it is closed', () => {
    expect(stepsOfRequest(asked(), day('03-03'))).toEqual([
      { step: 'answer', by: '2026-03-04', daysLeft: 1 },
      { step: 'done', by: '2026-03-12', daysLeft: 9 },
    ])
    const answered = asked({ answered: { on: day('03-03') } })
    expect(stepsOfRequest(answered, day('03-15'))).toEqual([{ step: 'done', by: '2026-03-12', daysLeft: -3 }])
    const end = { on: day('03-09'), outcome: 'done', note: null } as const
    expect(stepsOfRequest({ ...answered, end }, day('03-15'))).toEqual([])
  })

  test.each([
    { today: '03-08', presses: false },
    { today: '03-09', presses: true }, // three days left
    { today: '03-12', presses: true },
    { today: '03-13', presses: true }, // overdue
  ])('presses from the third day before it on: $today', ({ today, presses }) => {
    const answered = asked({ answered: { on: day('03-03') } })
    expect(pressingStep(answered, day(today)) !== undefined).toBe(presses)
  })

  test('the answer is due before the whole, whatever is asked for and on whichever day', () => {
    fc.assert(
      fc.property(fc.constantFrom(...askedKinds), fc.nat(800), fc.boolean(), (kind, days, isExtended) => {
        const { answerBy, doneBy } = dueOf(kind, daysAfter(day('01-01'), days), { isExtended })
        expect(answerBy < doneBy).toBe(true)
      }),
    )
  })

  test('what may be extended on a day is what the transition accepts', () => {
    fc.assert(
      fc.property(fc.constantFrom(...askedKinds), fc.nat(60), (kind, days) => {
        const today = daysAfter(day('03-02'), days)
        const result = extendRequest(asked({ kind }), { on: today, because: 'Chờ' }, today)
        expect(isExtendableOn(asked({ kind }), today)).toBe(result.ok)
      }),
    )
  })

  test.each([
    { kind: 'copy', today: '03-03', vi: 'Hạn trả lời: 04/03/2026, còn 1 ngày' },
    { kind: 'copy', today: '03-04', vi: 'Hạn trả lời: 04/03/2026, hôm nay là ngày cuối' },
    { kind: 'complaint', today: '03-14', vi: 'Hạn thụ lý: 12/03/2026, quá hạn 2 ngày' },
  ] as const)('is said in words: $vi', ({ kind, today, vi }) => {
    const [first] = stepsOfRequest(asked({ kind }), day(today))
    expect(first && describeRequestStep(first, { kind, language: 'vi' })).toBe(vi)
  })

  test('is told to the person with all that was done', () => {
    const answered = { on: day('03-03') }
    const end = { on: day('03-05'), outcome: 'refused', note: 'Đã trao hôm 01/03' } as const
    expect(tellRequest(asked({ answered, end }), 'vi')).toEqual({
      what: 'Bản sao thông tin',
      is: 'Nhận ngày 02/03/2026, bằng đơn, thư; Con gái yêu cầu thay; Bản in danh sách; đã trả lời ngày 03/03/2026; Từ chối 05/03/2026 (Đã trao hôm 01/03)',
    })
  })
})
