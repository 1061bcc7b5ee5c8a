import { uuidOf } from '../two-provinces.ts'
import type { Expectation } from './expected.ts'

const key = uuidOf('key of the matrix')
const plan = 'hoa-binh-146'

/** The whole plan can be read only with a right in the whole province. */
const toPlanReaders: Expectation['signedIn'] = ({ role, place }) =>
  place === 'province' && role !== 'clubBoard' ? 'ok' : 'notAllowed'

const toReportReaders: Expectation['signedIn'] = (person) =>
  toPlanReaders(person) === 'ok' ? 'ok' : 'notFound'

/** The province's admins close a period. For users without a right in the province it does not exist. */
const toClosingAdmins: Expectation['signedIn'] = ({ role, place }) => {
  if (place !== 'province') return 'notFound'
  return role === 'provincialAdmin' ? 'ok' : 'notAllowed'
}

export const reviewExpectations: Readonly<Record<string, Expectation>> = {
  'reviews.list': { input: () => ({ plan }), signedIn: toPlanReaders },
  'reviews.get': { input: ({ snapshot }) => ({ number: snapshot }), signedIn: toReportReaders },
  'reviews.preview': { input: () => ({ plan, period: null }), signedIn: toClosingAdmins },
  'reviews.close': {
    input: ({ counts }) => ({
      ...{ key, plan, seen: counts, despite: 'Lũ cuốn sổ' },
      period: { kind: 'upTo', day: '2025-06-30' },
    }),
    signedIn: toClosingAdmins,
  },
  'reviews.report': { input: ({ snapshot }) => ({ number: snapshot }), signedIn: toReportReaders },
  'reviews.writeReport': {
    input: ({ snapshot }) => ({ key, number: snapshot, version: 0, text: [] }),
    signedIn: toClosingAdmins,
  },
  'reviews.withdraw': {
    input: ({ snapshot }) => ({ key, number: snapshot, withdrawal: { reason: 'Cộng nhầm' } }),
    signedIn: toClosingAdmins,
  },
}
