-- What somebody has quoted stays what it was: a release is corrected by another one, or withdrawn by a row of its own.
CREATE TRIGGER release_is_not_edited BEFORE UPDATE ON releases BEGIN SELECT raise(ABORT, 'releases are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER release_is_not_deleted BEFORE DELETE ON releases BEGIN SELECT raise(ABORT, 'releases are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER release_withdrawal_is_not_edited BEFORE UPDATE ON release_withdrawals BEGIN SELECT raise(ABORT, 'withdrawals of releases are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER release_withdrawal_is_not_deleted BEFORE DELETE ON release_withdrawals BEGIN SELECT raise(ABORT, 'withdrawals of releases are append-only'); END;
