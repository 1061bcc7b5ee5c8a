CREATE TABLE `home_care` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`club` text NOT NULL,
	`full_name` text NOT NULL,
	`birth` text,
	`village` text,
	`member` text,
	`cared_from` text NOT NULL,
	`volunteers` text NOT NULL,
	`ended_on` text,
	`ended_because` text,
	FOREIGN KEY (`club`) REFERENCES `clubs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "home_care_volunteers" CHECK(json_type("home_care"."volunteers") = 'array'),
	CONSTRAINT "home_care_end" CHECK(("home_care"."ended_on" is null) = ("home_care"."ended_because" is null)),
	CONSTRAINT "home_care_ended_because" CHECK("home_care"."ended_because" in ('recovered', 'died', 'movedAway', 'recordedByMistake', 'other'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `home_care_by_club` ON `home_care` (`club`);