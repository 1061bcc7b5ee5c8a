CREATE TABLE `member_confirmations` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`club` text NOT NULL,
	`confirmed_on` text NOT NULL,
	`members` text NOT NULL,
	`is_withdrawn` integer NOT NULL,
	FOREIGN KEY (`club`) REFERENCES `clubs`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "member_confirmation_members" CHECK(json_type("member_confirmations"."members") = 'array')
) STRICT;
--> statement-breakpoint
CREATE INDEX `member_confirmations_by_club` ON `member_confirmations` (`club`);