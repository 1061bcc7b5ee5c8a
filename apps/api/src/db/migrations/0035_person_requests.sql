CREATE TABLE `person_requests` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`member` text NOT NULL,
	`kind` text NOT NULL,
	`asked_on` text NOT NULL,
	`how` text NOT NULL,
	`asked_by` text,
	`matter` text,
	`answered_on` text,
	`extended_on` text,
	`extended_because` text,
	`ended_on` text,
	`outcome` text,
	`end_note` text,
	FOREIGN KEY (`member`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "person_requests_kind" CHECK("person_requests"."kind" in ('copy', 'correction', 'restriction', 'erasure', 'complaint')),
	CONSTRAINT "person_requests_how" CHECK("person_requests"."how" in ('inPerson', 'byPhone', 'inWriting')),
	CONSTRAINT "person_requests_outcome" CHECK("person_requests"."outcome" in ('done', 'refused', 'withdrawn', 'recordedByMistake')),
	CONSTRAINT "person_requests_end" CHECK(("person_requests"."ended_on" is null) = ("person_requests"."outcome" is null)),
	CONSTRAINT "person_requests_extension" CHECK("person_requests"."extended_on" is not null or "person_requests"."extended_because" is null),
	CONSTRAINT "person_requests_note" CHECK("person_requests"."ended_on" is not null or "person_requests"."end_note" is null)
) STRICT;
--> statement-breakpoint
CREATE INDEX `person_requests_by_member` ON `person_requests` (`member`);--> statement-breakpoint
CREATE INDEX `person_requests_open` ON `person_requests` (`asked_on`) WHERE "person_requests"."ended_on" is null;