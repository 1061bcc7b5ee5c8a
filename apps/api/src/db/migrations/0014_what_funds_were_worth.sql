-- What each fund was worth at the end of each day on which that changed, from the steps of its book, as `timelineOf` makes it.
WITH moves AS (
  SELECT club, entry.value ->> '$.account' AS account, step ->> '$.transaction.valueOn' AS value_on, entry.value ->> '$.amountDong' AS amount
  FROM book_steps, json_each(step, '$.transaction.entries') AS entry
  WHERE kind IN ('transaction', 'confirmation')
),
changes AS (
  SELECT club, substr(account, 1, instr(account, ':') - 1) AS fund, value_on, sum(amount) AS amount
  FROM moves
  WHERE account IN ('incomeFund:cash', 'incomeFund:loans', 'activityFund:cash')
  GROUP BY club, fund, value_on
  HAVING sum(amount) <> 0
),
evenings AS (
  SELECT club, fund, value_on, sum(amount) OVER (PARTITION BY club, fund ORDER BY value_on) AS worth
  FROM changes
),
worths AS (
  SELECT club, fund, json_group_array(json_object('on', value_on, 'amountDong', worth) ORDER BY value_on) AS evenings
  FROM evenings
  GROUP BY club, fund
)
UPDATE book_timelines SET timeline = json_set(timeline, '$.worth', json_object(
  'incomeFund', json(coalesce((SELECT evenings FROM worths WHERE worths.club = book_timelines.club AND fund = 'incomeFund'), '[]')),
  'activityFund', json(coalesce((SELECT evenings FROM worths WHERE worths.club = book_timelines.club AND fund = 'activityFund'), '[]'))
));
