CREATE TABLE `nation_statements` (
	`province` text NOT NULL,
	`plan_hash` text NOT NULL,
	`sequence` integer NOT NULL,
	`hash` text NOT NULL,
	`note` text NOT NULL,
	`received_at` text NOT NULL,
	PRIMARY KEY(`province`, `plan_hash`, `sequence`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `statements` (
	`plan_hash` text NOT NULL,
	`sequence` integer NOT NULL,
	`snapshot` integer NOT NULL,
	`withdraws` integer NOT NULL,
	`hash` text NOT NULL,
	`note` text NOT NULL,
	`made_at` text NOT NULL,
	PRIMARY KEY(`plan_hash`, `sequence`),
	FOREIGN KEY (`snapshot`) REFERENCES `kept_snapshots`(`number`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `statement_of_snapshot` ON `statements` (`plan_hash`,`snapshot`,`withdraws`);--> statement-breakpoint
CREATE TABLE `witnessed_checkpoints` (
	`origin` text NOT NULL,
	`size` integer NOT NULL,
	`root` text NOT NULL,
	`note` text NOT NULL,
	`cosigned_at` text NOT NULL,
	PRIMARY KEY(`origin`, `size`)
) STRICT;
--> statement-breakpoint
CREATE TRIGGER nation_statement_is_not_edited BEFORE UPDATE ON nation_statements BEGIN SELECT raise(ABORT, 'what provinces stated are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER nation_statement_is_not_deleted BEFORE DELETE ON nation_statements BEGIN SELECT raise(ABORT, 'what provinces stated are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER statement_is_not_edited BEFORE UPDATE ON statements BEGIN SELECT raise(ABORT, 'statements are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER statement_is_not_deleted BEFORE DELETE ON statements BEGIN SELECT raise(ABORT, 'statements are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER witnessed_checkpoint_is_not_edited BEFORE UPDATE ON witnessed_checkpoints BEGIN SELECT raise(ABORT, 'witnessed checkpoints are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER witnessed_checkpoint_is_not_deleted BEFORE DELETE ON witnessed_checkpoints BEGIN SELECT raise(ABORT, 'witnessed checkpoints are append-only'); END;
