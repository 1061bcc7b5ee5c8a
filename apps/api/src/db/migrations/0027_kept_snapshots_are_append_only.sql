-- What a report has cited stays what it was: a period is closed once more, or its snapshot is withdrawn by a row of its own.
CREATE TRIGGER kept_snapshot_is_not_edited BEFORE UPDATE ON kept_snapshots BEGIN SELECT raise(ABORT, 'kept snapshots are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER kept_snapshot_is_not_deleted BEFORE DELETE ON kept_snapshots BEGIN SELECT raise(ABORT, 'kept snapshots are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER snapshot_withdrawal_is_not_edited BEFORE UPDATE ON snapshot_withdrawals BEGIN SELECT raise(ABORT, 'withdrawals of snapshots are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER snapshot_withdrawal_is_not_deleted BEFORE DELETE ON snapshot_withdrawals BEGIN SELECT raise(ABORT, 'withdrawals of snapshots are append-only'); END;
