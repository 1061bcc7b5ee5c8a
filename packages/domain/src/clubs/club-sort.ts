/** By what a list of clubs can be put in order; clubs that are alike in it stand by their names. */
export const clubSorts = ['name', 'established', 'members', 'status'] as const
export type ClubSort = (typeof clubSorts)[number]
