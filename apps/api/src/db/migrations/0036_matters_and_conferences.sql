CREATE TABLE `matters` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`plan` text NOT NULL,
	`number` integer NOT NULL,
	`kind` text NOT NULL,
	`unit` text NOT NULL,
	`club` text,
	`on` text NOT NULL,
	`raised_by` text NOT NULL,
	`says` text NOT NULL,
	`answered_on` text,
	`answered_by` text,
	`answer` text,
	`withdrawn_because` text,
	FOREIGN KEY (`unit`) REFERENCES `units`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`club`) REFERENCES `clubs`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "matter_kind" CHECK("matters"."kind" in ('arising', 'proposal')),
	CONSTRAINT "matter_answer" CHECK(("matters"."answered_on" is null) = ("matters"."answer" is null) and ("matters"."answered_on" is null) = ("matters"."answered_by" is null))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `matters_by_number` ON `matters` (`plan`,`number`);--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_means_records` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`plan` text NOT NULL,
	`unit` text NOT NULL,
	`on` text NOT NULL,
	`kind` text NOT NULL,
	`club` text,
	`about` text NOT NULL,
	`withdrawn_because` text,
	FOREIGN KEY (`unit`) REFERENCES `units`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`club`) REFERENCES `clubs`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "means_kind" CHECK("__new_means_records"."kind" in ('project', 'pledge', 'contribution', 'programme', 'course', 'material', 'event', 'conference', 'media', 'exchange', 'health')),
	CONSTRAINT "means_about" CHECK(json_extract("__new_means_records"."about", '$.kind') = "__new_means_records"."kind"),
	CONSTRAINT "means_club" CHECK(json_extract("__new_means_records"."about", '$.club') is "__new_means_records"."club")
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_means_records`("id", "version", "plan", "unit", "on", "kind", "club", "about", "withdrawn_because") SELECT "id", "version", "plan", "unit", "on", "kind", "club", "about", "withdrawn_because" FROM `means_records`;--> statement-breakpoint
DROP TABLE `means_records`;--> statement-breakpoint
ALTER TABLE `__new_means_records` RENAME TO `means_records`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `means_by_plan` ON `means_records` (`plan`,`kind`);--> statement-breakpoint
CREATE INDEX `means_by_club` ON `means_records` (`club`);