import { borrowingOf, clubRegulation, requestDraft, yearOfEqualParts } from '../club-book.ts'
import { target, userNameOf } from '../people.ts'
import { clubIdOf, memberIdOf, uuidOf } from '../two-provinces.ts'
import { all, type Expectation, members, toRoles } from './expected.ts'

/**
 * The board of the target club has one account: that of its chair, who keeps the book. Officers have the right, but not
 * the post that is needed.
 */
function toBook(answer = 'ok'): Expectation['signedIn'] {
  return (person) => {
    const allowed = toRoles(members)(person)
    if (allowed !== 'ok') return allowed
    return person.userName === userNameOf('clubBoard', 'club') ? answer : 'postNeeded'
  }
}

/**
 * If a board has only one account, an officer acts as the second person. Here the admin has made the request, so the
 * admin cannot.
 */
function toSecondPerson(toAsker: string): Expectation['signedIn'] {
  return (person) => {
    const allowed = toRoles(members)(person)
    if (allowed !== 'ok') return allowed
    if (person.userName === userNameOf('provincialAdmin', 'province')) return toAsker
    return person.role === 'clubBoard' ? 'officerNeeded' : 'ok'
  }
}

const key = uuidOf('key of the matrix')
const club = clubIdOf(target)
const member = memberIdOf(target, 1)
const moved = { valueOn: '2025-11-19', fund: 'activityFund', amountDong: 50_000 }
const loanTermsDraft = { valueOn: '2025-11-19', principalDong: 6_000_000, conditions: yearOfEqualParts }

/** The rows of the authorisation matrix about fund books. */
export const bookExpectations: Readonly<Record<string, Expectation>> = {
  // A user who may see the sums of any club gets an answer about the clubs whose sums they may see.
  'money.overview': {
    input: () => ({ unit: null, asOf: null }),
    signedIn: ({ role }) => (role === null || role === 'donor' ? 'notAllowed' : 'ok'),
  },
  'books.page': { input: () => ({ club, date: null }), signedIn: toRoles(all) },
  'books.cashBook': {
    input: () => ({ club, fund: 'incomeFund', month: '2025-04' }),
    signedIn: toRoles(members),
  },
  'books.cashBookOfYear': {
    input: () => ({ club, fund: 'incomeFund', year: 2025 }),
    signedIn: toRoles(members),
  },
  'books.loans': { input: () => ({ club, date: null }), signedIn: toRoles(members) },
  'books.loan': { input: ({ loan }) => ({ club, loan, date: null }), signedIn: toRoles(members) },
  'books.previewLoan': {
    input: () => ({ club, draft: loanTermsDraft }),
    signedIn: toRoles(members),
  },
  'books.previewRepayment': {
    input: ({ loan }) => ({ club, loan, date: '2025-05-21', amountDong: 560_000 }),
    signedIn: toRoles(members),
  },
  'books.proposals': { input: () => ({ club }), signedIn: toRoles(members) },
  'books.regulations': { input: () => ({ club }), signedIn: toRoles(members) },
  'books.capital': { input: () => ({ club, date: null }), signedIn: toRoles(members) },
  'books.closing': { input: () => ({ club, month: '2025-10' }), signedIn: toRoles(members) },
  'books.adoptRegulation': {
    input: () => ({
      key,
      club,
      regulation: { ...clubRegulation, number: '02/QC-CLB', from: '2025-12-01' },
    }),
    signedIn: toBook(),
  },
  'books.open': {
    input: () => ({
      key,
      club,
      draft: {
        valueOn: '2025-01-02',
        fund: 'incomeFund',
        cashDong: 1_000_000,
        loans: [],
        evidence: 'Biên bản kiểm quỹ',
        signedBy: ['Lan', 'Mai'],
      },
    }),
    signedIn: toBook('fundInUse'),
  },
  'books.contribute': {
    input: () => ({ key, club, draft: { ...moved, source: 'donor', giver: null } }),
    signedIn: toBook(),
  },
  'books.collectDues': {
    input: () => ({
      key,
      club,
      draft: { valueOn: '2025-11-19', fund: 'activityFund', payers: [{ member, amountDong: 20_000 }] },
    }),
    signedIn: toBook(),
  },
  'books.spend': {
    input: () => ({ key, club, draft: { ...moved, purpose: 'Nước uống' } }),
    signedIn: toBook(),
  },
  'books.transfer': {
    input: () => ({
      key,
      club,
      draft: { valueOn: '2025-11-19', from: 'incomeFund', amountDong: 50_000, reason: 'Nửa tiền lãi' },
    }),
    signedIn: toBook(),
  },
  'books.lend': {
    input: () => ({ key, club, draft: { ...borrowingOf(member), valueOn: '2025-11-19' } }),
    signedIn: toBook(),
  },
  'books.requests': { input: () => ({ club }), signedIn: toRoles(members) },
  'books.requestLoan': {
    input: () => ({ key, club, draft: requestDraft(member) }),
    signedIn: toBook(),
  },
  'books.decideRequest': {
    input: ({ request }) => ({
      key,
      club,
      draft: {
        is: 'approved',
        request,
        decidedOn: '2025-11-19',
        present: ['Lan', 'Mai'],
        exception: null,
      },
    }),
    signedIn: toSecondPerson('secondPersonNeeded'),
  },
  'books.lendAsApproved': {
    input: ({ request }) => ({ key, club, request, valueOn: '2025-11-19' }),
    signedIn: toBook('requestNotApproved'),
  },
  'books.repay': {
    input: ({ loan }) => ({
      key,
      club,
      draft: { valueOn: '2025-05-21', loan, amountDong: 560_000 },
      seen: null,
    }),
    signedIn: toBook(),
  },
  'books.propose': {
    input: ({ loan }) => ({
      key,
      club,
      draft: { kind: 'writeOff', valueOn: '2025-11-19', loan, reason: 'Người vay qua đời' },
    }),
    signedIn: toBook(),
  },
  'books.confirm': {
    input: ({ proposal }) => ({ key, club, proposal }),
    signedIn: toSecondPerson('secondPersonNeeded'),
  },
  'books.decline': {
    input: ({ proposal }) => ({ key, club, proposal, reason: 'Ghi đúng rồi' }),
    signedIn: toSecondPerson('ok'),
  },
  'books.count': {
    input: () => ({
      key,
      club,
      draft: { countedOn: '2025-11-19', fund: 'activityFund', countedDong: 3_000_000 },
      witness: 'Mai',
    }),
    signedIn: toBook(),
  },
  'books.close': {
    input: () => ({ key, club, draft: { month: '2025-10', explanations: [] } }),
    signedIn: toBook('countMissing'),
  },
}
