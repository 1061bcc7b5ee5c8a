CREATE TABLE `letters` (
	`id` text PRIMARY KEY NOT NULL,
	`recipient` text NOT NULL,
	`subject` text NOT NULL,
	`text` text NOT NULL,
	`state` text NOT NULL,
	`failures` integer NOT NULL,
	`failure` text,
	`again_at` integer,
	`at` text NOT NULL,
	FOREIGN KEY (`recipient`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "letter_state" CHECK("letters"."state" in ('waiting', 'sending', 'sent', 'failed', 'dropped')),
	CONSTRAINT "letter_failure" CHECK("letters"."failure" in ('unreachable', 'notAdmitted', 'addressRefused', 'letterRefused', 'interrupted'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `letters_by_state` ON `letters` (`state`);--> statement-breakpoint
CREATE TABLE `reminder_choices` (
	`user` text PRIMARY KEY NOT NULL,
	`address` text NOT NULL,
	`topics` text NOT NULL,
	FOREIGN KEY (`user`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "reminder_topics" CHECK(json_valid("reminder_choices"."topics"))
) STRICT;
--> statement-breakpoint
CREATE TABLE `reminders` (
	`recipient` text NOT NULL,
	`topic` text NOT NULL,
	`stage` text NOT NULL,
	`about` text NOT NULL,
	`due_on` text NOT NULL,
	`letter` text NOT NULL,
	PRIMARY KEY(`recipient`, `topic`, `stage`, `about`, `due_on`),
	FOREIGN KEY (`recipient`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`letter`) REFERENCES `letters`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "reminder_stage" CHECK("reminders"."stage" in ('soon', 'late'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `reminders_by_letter` ON `reminders` (`letter`);--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_grants` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`user` text NOT NULL,
	`role` text NOT NULL,
	`unit` text,
	`club` text,
	`project` text,
	FOREIGN KEY (`user`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit`) REFERENCES `units`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`club`) REFERENCES `clubs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`project`) REFERENCES `means_records`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "grant_role" CHECK("__new_grants"."role" in ('provincialAdmin', 'officer', 'clubBoard', 'viewer', 'donor')),
	CONSTRAINT "grant_scope" CHECK(("__new_grants"."unit" is not null) + ("__new_grants"."club" is not null) + ("__new_grants"."project" is not null) = 1)
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_grants`("id", "user", "role", "unit", "club", "project") SELECT "id", "user", "role", "unit", "club", NULL FROM `grants`;--> statement-breakpoint
DROP TABLE `grants`;--> statement-breakpoint
ALTER TABLE `__new_grants` RENAME TO `grants`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `grants_by_user` ON `grants` (`user`);