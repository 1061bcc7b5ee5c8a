import type { Migration } from '../journal.ts'

/** What the server's parser cannot read yet, and its equivalent: the order inside an aggregate. */
const rewritten: readonly { readonly tag: string; readonly from: string; readonly to: string }[] = [
  {
    tag: '0014_what_funds_were_worth',
    from: `json_group_array(json_object('on', value_on, 'amountDong', worth) ORDER BY value_on) AS evenings
  FROM evenings`,
    to: `json_group_array(json_object('on', value_on, 'amountDong', worth)) AS evenings
  FROM (SELECT * FROM evenings ORDER BY club, fund, value_on)`,
  },
]

/** A migration in the form a database server reads. It keeps its name and the hash of the original file. */
export function sqlForServer({ tag, sql }: Migration): string {
  const known = rewritten.find((each) => each.tag === tag)
  if (known === undefined) return sql
  if (!sql.includes(known.from)) throw new RangeError(`${tag} does not hold what is to be said otherwise`)
  return sql.replace(known.from, () => known.to)
}
