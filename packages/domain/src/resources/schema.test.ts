import { describe, expect, test } from 'vitest'
import { caoSon, contributionOf, daBac, pledgeOf, rice } from './example.test-data.ts'
import {
  communicationEventSchema,
  contributionSchema,
  exchangeVisitSchema,
  internationalProjectSchema,
  materialSchema,
  mediaItemSchema,
  pledgeSchema,
} from './schema.ts'

const id = '99999999-9999-4999-8999-999999999999'
const club = '11111111-1111-4111-8111-111111111111'
const material = { id, kind: 'training', title: 'Sổ tay ban chủ nhiệm', issuedOn: '2021-05-10', copies: null }
const event = { id, title: 'Ngày hội người cao tuổi', on: '2022-10-01', unit: daBac, participants: 120 }
const article = {
  id,
  kind: 'report',
  title: 'Vui khỏe cùng câu lạc bộ',
  outlet: 'Báo Hòa Bình',
  publishedOn: '2023-02-03',
  link: 'https://example.org/vui-khoe',
}
const exchange = { id, on: '2023-03-08', visitorsFrom: caoSon, host: club, participants: 25 }
const project = {
  id,
  name: 'VIE071',
  partner: 'HelpAge International',
  from: '2021-07-01',
  to: null,
  committedDong: null,
}

const entries = [
  { what: 'a pledge', schema: pledgeSchema, entry: pledgeOf() },
  { what: 'a pledge in kind', schema: pledgeSchema, entry: pledgeOf({ gift: rice }) },
  { what: 'a contribution', schema: contributionSchema, entry: contributionOf({ pledge: null }) },
  { what: 'a material', schema: materialSchema, entry: material },
  { what: 'an event', schema: communicationEventSchema, entry: event },
  { what: 'a media item', schema: mediaItemSchema, entry: article },
  { what: 'an exchange visit', schema: exchangeVisitSchema, entry: exchange },
  { what: 'a project', schema: internationalProjectSchema, entry: project },
] as const

test.each(entries)('$what is read back as it was written', ({ schema, entry }) => {
  expect(schema.parse(JSON.parse(JSON.stringify(entry)))).toEqual(entry)
})

describe('what is refused, by name and path', () => {
  test.each([
    {
      schema: pledgeSchema,
      entry: { ...pledgeOf(), gift: { kind: 'money', amountDong: 0 } },
      problem: 'gift.amountDong amountInvalid',
    },
    {
      schema: pledgeSchema,
      entry: pledgeOf({ gift: { ...rice, quantity: 0 } }),
      problem: 'gift.quantity countInvalid',
    },
    {
      schema: contributionSchema,
      entry: contributionOf({ gift: { ...rice, estimatedDong: -1 } }),
      problem: 'gift.estimatedDong amountInvalid',
    },
    { schema: contributionSchema, entry: contributionOf({ donor: ' ' }), problem: 'donor required' },
    { schema: materialSchema, entry: { ...material, copies: 1.5 }, problem: 'copies countInvalid' },
    { schema: communicationEventSchema, entry: { ...event, on: '2022-10-32' }, problem: 'on dateInvalid' },
    // What is shown as a link must not run as a script.
    {
      schema: mediaItemSchema,
      entry: { ...article, link: 'javascript:alert(1)' },
      problem: 'link linkInvalid',
    },
    {
      schema: exchangeVisitSchema,
      entry: { ...exchange, participants: -1 },
      problem: 'participants countInvalid',
    },
    {
      schema: internationalProjectSchema,
      entry: { ...project, to: '2021-07-01' },
      problem: 'to endsBeforeItBegins',
    },
  ])('$problem', ({ schema, entry, problem }) => {
    const issues = schema.safeParse(entry).error?.issues ?? []
    expect(issues.map(({ path, message }) => `${path.join('.')} ${message}`)).toEqual([problem])
  })
})
