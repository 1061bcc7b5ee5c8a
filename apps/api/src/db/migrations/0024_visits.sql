CREATE TABLE `visits` (
	`position` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`version` integer NOT NULL,
	`club` text,
	`unit` text,
	`planned_on` text NOT NULL,
	`visitors` text NOT NULL,
	`purpose` text,
	`status` text NOT NULL,
	`done_on` text,
	`state` text NOT NULL,
	`follow_ups` text NOT NULL,
	`next_due_on` text,
	FOREIGN KEY (`club`) REFERENCES `clubs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit`) REFERENCES `units`(`key`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "visit_status" CHECK("visits"."status" in ('planned', 'done', 'cancelled')),
	CONSTRAINT "visit_goes_somewhere" CHECK(("visits"."club" is null) <> ("visits"."unit" is null)),
	CONSTRAINT "visit_done" CHECK(("visits"."status" = 'done') = ("visits"."done_on" is not null)),
	CONSTRAINT "visit_state" CHECK(json_type("visits"."state") = 'object'),
	CONSTRAINT "visit_follow_ups" CHECK(json_type("visits"."follow_ups") = 'array')
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `visits_id_unique` ON `visits` (`id`);--> statement-breakpoint
CREATE INDEX `visits_by_club` ON `visits` (`club`);--> statement-breakpoint
CREATE INDEX `visits_by_planned_day` ON `visits` (`status`,`planned_on`);--> statement-breakpoint
CREATE INDEX `visits_by_due_day` ON `visits` (`next_due_on`);