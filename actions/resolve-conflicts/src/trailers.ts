/** Trailer of the merges that this action made: nobody decided anything in them. */
export const RESOLVER_TRAILER = "Merge-Resolver: v1";

/** Trailer of our merges: where the branch's commit from before is kept. */
export const BACKUP_REF_TRAILER = "Backup-Ref: ";
