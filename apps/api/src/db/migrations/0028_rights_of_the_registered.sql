CREATE TABLE `erasures` (
	`member` text PRIMARY KEY NOT NULL,
	`erased_on` text NOT NULL,
	FOREIGN KEY (`member`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `viewings` (
	`viewer` text NOT NULL,
	`club` text NOT NULL,
	`day` text NOT NULL,
	`what` text NOT NULL,
	PRIMARY KEY(`viewer`, `club`, `day`, `what`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `viewings_by_club` ON `viewings` (`club`,`day`);--> statement-breakpoint
CREATE INDEX `viewings_by_day` ON `viewings` (`day`);