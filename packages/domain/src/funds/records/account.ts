/** The two funds; I.2.b:3 asks every club for both. */
export const funds = ['incomeFund', 'activityFund'] as const
export type Fund = (typeof funds)[number]

/**
 * The accounts of the two funds. Balances of what a fund owns (`cash`, `loans`) and what it has used up (`expenses`,
 * `writeOffs`) are positive; those of where its money came from are negative. So the entries of a book add up to zero.
 * Only the income fund lends. A transfer between the funds uses an account in each of them, so that each fund balances
 * by itself.
 */
export const accounts = [
  'incomeFund:cash',
  'incomeFund:loans',
  'incomeFund:opening',
  'incomeFund:contributions',
  'incomeFund:interest',
  'incomeFund:penalties',
  'incomeFund:expenses',
  'incomeFund:writeOffs',
  'incomeFund:transfers',
  'activityFund:cash',
  'activityFund:opening',
  'activityFund:contributions',
  'activityFund:expenses',
  'activityFund:transfers',
] as const
export type Account = (typeof accounts)[number]

export function fundOf(account: Account): Fund {
  return account.startsWith('incomeFund:') ? 'incomeFund' : 'activityFund'
}

export function otherFund(fund: Fund): Fund {
  return fund === 'incomeFund' ? 'activityFund' : 'incomeFund'
}
