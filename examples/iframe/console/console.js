import "backup-console/frame-page";
