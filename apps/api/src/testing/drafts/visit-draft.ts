/** A visit to the target club, by its first two fields. */
export const visitDraft = { plannedOn: '2025-09-15', visitors: 'Bà Hà, ông Dũng', purpose: null }

/** The result: eight of ten questions answered with yes, and one task to be done. */
export const visitReport = {
  on: '2025-09-16',
  visitors: 'Bà Hà',
  findings: 'Sổ quỹ ghi chậm hai tháng',
  help: 'Hướng dẫn kế toán ghi sổ',
  answers: {
    board: 'yes',
    'accounts-apart': 'yes',
    meetings: 'yes',
    'work-plan': 'yes',
    'member-list': 'yes',
    reports: 'yes',
    'fund-books': 'partly',
    'cash-count': 'yes',
    loans: 'yes',
    'home-care': 'partly',
  },
  followUps: [{ task: 'Ghi sổ đến hết tháng 9', responsible: 'Kế toán', dueOn: '2025-10-15' }],
} as const
