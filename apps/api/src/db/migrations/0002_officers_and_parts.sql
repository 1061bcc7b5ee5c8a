-- Failed logins are counted in memory, where a stranger cannot fill a disk with them.
DROP TABLE `failed_logins`;--> statement-breakpoint
DROP TABLE `rate_limits`;--> statement-breakpoint
-- An officer's scope is any unit, as there are no districts any more. The check on roles is rewritten with its table.
CREATE TABLE `__new_grants` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`user` text NOT NULL,
	`role` text NOT NULL,
	`unit` text,
	`club` text,
	FOREIGN KEY (`user`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit`) REFERENCES `units`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`club`) REFERENCES `clubs`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "grant_role" CHECK("__new_grants"."role" in ('provincialAdmin', 'officer', 'clubBoard', 'viewer')),
	CONSTRAINT "grant_scope" CHECK(("__new_grants"."unit" is null) <> ("__new_grants"."club" is null))
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_grants`("id", "user", "role", "unit", "club")
SELECT "id", "user", CASE "role" WHEN 'districtOfficer' THEN 'officer' ELSE "role" END, "unit", "club" FROM `grants`;--> statement-breakpoint
DROP TABLE `grants`;--> statement-breakpoint
ALTER TABLE `__new_grants` RENAME TO `grants`;--> statement-breakpoint
CREATE INDEX `grants_by_user` ON `grants` (`user`);--> statement-breakpoint
-- An import leaves a row for each person whom it changed.
ALTER TABLE `audit` ADD `part_of` integer;--> statement-breakpoint
CREATE INDEX `audit_parts` ON `audit` (`part_of`) WHERE "audit"."part_of" is not null;--> statement-breakpoint
DROP TRIGGER audit_is_not_edited;--> statement-breakpoint
CREATE TRIGGER audit_is_not_edited BEFORE UPDATE ON audit
WHEN new.salt IS NOT NULL OR new.particulars IS NOT NULL
  OR old.seq IS NOT new.seq OR old.at IS NOT new.at OR old.actor IS NOT new.actor OR old.action IS NOT new.action
  OR old.subject_kind IS NOT new.subject_kind OR old.subject_id IS NOT new.subject_id OR old.club IS NOT new.club
  OR old.part_of IS NOT new.part_of
  OR old.digest IS NOT new.digest OR old.previous_hash IS NOT new.previous_hash OR old.hash IS NOT new.hash
BEGIN SELECT raise(ABORT, 'only the particulars of the audit can be erased'); END;
