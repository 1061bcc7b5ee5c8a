/** The two funds; I.2.b:3 asks every club for both. */
export const funds = ['incomeFund', 'activityFund'] as const
export type Fund = (typeof funds)[number]

/**
 * The accounts of the two funds. What a fund owns (`cash`, `loans`) and what it has used up (`expenses`, `writeOffs`)
 * is positive, where its money came from is negative, so that a book's entries add up to zero. Loans come from the
 * income fund alone. A transfer passes through an account on each side: each fund balances by itself.
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
